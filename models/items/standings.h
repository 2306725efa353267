// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "items/cell_description.h"

namespace ql::items {

/// What checks say of a cell. A derived figure is contradicted where one of its operands is; what
/// confirms those does not confirm it.
[[nodiscard]] analysis::Standing standingOf(const analysis::Audit& audit,
                                            const analysis::Cell& cell);

/// Adds the checks a cell's figure takes part in: those that contradict it first. The audit must
/// be over the releases of the cell's comparison.
void tellChecks(CellDescription& description, const analysis::Audit& audit,
                const analysis::Cell& cell);

/// "Confirmed by 3 checks", "Contradicted by 1 of 4 checks", "No check speaks for it"; empty where
/// nothing was checked.
[[nodiscard]] QString standingText(const CellDescription& description);

} // namespace ql::items
