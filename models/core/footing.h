// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/footing_values.h"
#include "core/line_item.h"

#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace ql {

/// A row of a table as far as sums go.
struct FootingLine {
    Role role = Role::Item;
    int section = 0; ///< rows under one heading share a number
    FootingValues values;
};

/// A line of a sum: added or taken away.
struct FootingTerm {
    int line = 0;
    int sign = 1;
};

/// How a sum comes out in one column.
struct FootedColumn {
    int column = 0;
    Decimal computed;
    Decimal printed;
    Decimal tolerance; ///< what rounding of the addends and of the sum may make up
    [[nodiscard]] bool isExact() const { return computed == printed; }
    [[nodiscard]] bool holds() const;
};

/// A line explained by lines above it, in the same way in every column.
struct Footing {
    int total = 0;
    std::vector<FootingTerm> terms;    ///< in the order of the table
    std::vector<FootedColumn> columns; ///< those in which the total is printed
    [[nodiscard]] int held() const;    ///< columns in which it comes out
};

/// Explains sums of a table by the lines above them, signs solved for: gross profit is revenue less
/// the costs, whatever signs they are printed with. Lines a sum has taken up take no further part;
/// the sum stands for them. What is no amount of money (per share, shares, percent) must be left
/// out by giving it no values.
///
/// One explanation must do for all columns; where it fails in a few, those columns are reported as
/// failing. An explanation needs more evidence the more ways of adding there were to choose from,
/// so that chance explains nothing. Sums that nothing explains are left out: see `unexplained`.
struct FootingResult {
    std::vector<Footing> sums;
    std::vector<int> unexplained; ///< lines with the role of a sum
};
[[nodiscard]] FootingResult footTable(std::span<const FootingLine> lines);

/// A sum of several lines that comes out in a column.
struct HeldSum {
    int total = 0;
    int column = 0;
    friend auto operator<=>(const HeldSum&, const HeldSum&) = default;
};

/// Every sum of two or more lines that comes out and is not nil, in order. Of two readings of a
/// table the one that holds more of them, and all that the other holds, is the better.
[[nodiscard]] std::vector<HeldSum> heldSums(const FootingResult& result);

/// Explains one line by those before it, nothing taken up before; for deciding between readings.
[[nodiscard]] std::optional<Footing> footLine(std::span<const FootingLine> lines, int total);

} // namespace ql
