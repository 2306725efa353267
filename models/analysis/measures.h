// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <span>

namespace ql::analysis {

/// Turns amounts into what comparison.options.mode asks for: shares of revenue or of total assets,
/// changes on the quarter or year before. A share or rate that has no sense says why in the cell.
void applyMode(std::span<const ReleasePtr> releases, const Decisions& decisions,
               Comparison& comparison);

} // namespace ql::analysis
