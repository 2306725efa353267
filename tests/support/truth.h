// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace ql::truth {

/// A figure as truth files write it: statement kind, label, period with its aspect, value.
struct Cell {
    std::string kind;
    std::string label;
    std::string period;
    std::string value;

    friend auto operator<=>(const Cell&, const Cell&) = default;
    /// "income | Net revenue | 2006-06-30/3M | 54214000"
    [[nodiscard]] std::string toString() const;
};

/// The rows of a truth file (columns statement, section, label, period, value).
[[nodiscard]] std::vector<Cell> readTruth(std::string_view csv);

/// The figures of a release in the same words. Guidance is left out, so are texts ("nm").
[[nodiscard]] std::vector<Cell> cellsOf(const Release& release);

/// What is compared: labels without case, punctuation and footnote marks, values without trailing
/// zeros, nil and zero alike.
[[nodiscard]] Cell keyOf(const Cell& cell);

struct Difference {
    std::vector<Cell> missing; ///< in the truth, not found
    std::vector<Cell> extra;   ///< found, not in the truth
};

/// Each cell of the truth is used once.
[[nodiscard]] Difference compare(const std::vector<Cell>& truth, const std::vector<Cell>& found);

/// One line a difference, for a failing test.
[[nodiscard]] std::string toString(const Difference& difference);

} // namespace ql::truth
