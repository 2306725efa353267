// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/boxhead/spanners.h"

#include <span>
#include <vector>

namespace ql::extraction {

/// "(Unaudited)" alone on its line says it of all columns where it stands over the middle gap of
/// four or more, and of all columns of the heading below it: no part of a spanner is audited.
void reachWithNotes(const Scan& scan, std::span<const ColumnBand> bands,
                    std::vector<LaidLine>& laid);

} // namespace ql::extraction
