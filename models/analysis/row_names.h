// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

namespace ql::analysis {

/// Gives rows the names a person gave them; the company's own words stay in printedLabel. Comes
/// after all that reads meaning from the company's words.
void renameRows(const Decisions& decisions, Comparison& comparison);

} // namespace ql::analysis
