// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <map>
#include <utility>
#include <vector>

namespace ql::exporting {

/// A cell of a Comparison that takes part in a formula.
struct FormulaTerm {
    int row = 0;
    int column = 0;
    int sign = 1;

    friend bool operator==(const FormulaTerm&, const FormulaTerm&) = default;
};

/// How a cell follows from others of the same table: the sum of the terms, divided by the average
/// of the divisors where there are any.
struct CellFormula {
    std::vector<FormulaTerm> terms;
    std::vector<FormulaTerm> divisors;
    int decimals = 0; ///< to which a quotient is rounded, half away from zero; of percent: of 54.2%

    friend bool operator==(const CellFormula&, const CellFormula&) = default;
};

using CellFormulas = std::map<std::pair<int, int>, CellFormula>; ///< by row and column

/// The cells that can be written as formulas without changing a digit: sums that foot exactly, and
/// derived figures whose terms all stand in the table. None refers to itself, over whatever way.
[[nodiscard]] CellFormulas formulasOf(const analysis::Comparison& comparison);

} // namespace ql::exporting
