// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// A figure as printed that is long enough to be known again in another table.
struct TellingFigure {
    std::int64_t digits = 0;
    std::size_t row = 0; ///< index into RawTable::rows

    [[nodiscard]] auto operator<=>(const TellingFigure&) const = default;
};

/// Those of a table, sorted; whole numbers of four digits and more, none of a column of change.
[[nodiscard]] std::vector<TellingFigure> tellingFigures(const RawTable& table);

/// "Net revenue" and "Total net revenues", both folded: one has a word of its own that stands in
/// the other too. "Total" and the like are none.
[[nodiscard]] bool wordsAgree(std::string_view one, std::string_view other);

/// The figures of a table, to be looked for in others.
struct FiguredTable {
    const RawTable& table;
    std::span<const TellingFigure> figures;
};

/// How far two tables print the same amounts.
struct ScaleAgreement {
    std::size_t figures = 0; ///< different ones that both have
    /// More than chance would do, for tables of a hundred figures share one of four digits more
    /// often than not: longer ones, or several, or two of one row in one row of the other, or a
    /// row whose words agree.
    bool proof = false;
};
[[nodiscard]] ScaleAgreement agreementOf(const FiguredTable& one, const FiguredTable& other);

} // namespace ql::extraction
