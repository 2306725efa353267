// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <vector>

namespace ql::analysis {

/// For each cell whose reports differ says whether it was restated (the statement's bottom line
/// moved) or reclassified (it stayed), and for the latter the other lines that moved.
void markRevisions(std::vector<ComparisonRow>& rows);

} // namespace ql::analysis
