// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <span>

namespace ql::analysis {

/// Rows below a statement that no line of it gives: under an income statement its margins, and
/// EBITDA as a reconciliation of the company prints it; under a balance sheet net cash and days
/// sales outstanding. Each cell has its operands, or says what it lacks. Expects amounts, before
/// any mode is applied.
void appendRatios(std::span<const ReleasePtr> releases, const Decisions& decisions,
                  Comparison& comparison);

} // namespace ql::analysis
