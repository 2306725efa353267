// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unit.h"
#include "extraction/scan/table.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ql::extraction {

/// What a note such as "(In thousands, except share and per share data)" says.
struct ScaleNote {
    int scale = 0;                 ///< power of ten of the amounts
    std::optional<int> shareScale; ///< where share counts have one of their own
    bool exceptShares = false;     ///< share counts are exempt from it
    bool exceptPerShare = false;
    std::string exceptions; ///< what else it names as exempt, folded: "selling days"
    std::string currency;   ///< ISO 4217 where named, else empty
    std::string text;       ///< as printed
};

/// Reads a scale from words about a table; nothing where they name none. Words that speak of an
/// amount ("a $5 million charge") are no scale.
[[nodiscard]] std::optional<ScaleNote> readScaleNote(std::string_view text);

/// A row that the note names as exempt: "Selling days" under "(in millions, except selling days)".
[[nodiscard]] bool isExcepted(const PhraseIndex& label, const ScaleNote& note);

/// What the headings over rows say of units, each read once for all the rows under it.
class SectionWords {
  public:
    struct Says {
        bool shares = false;
        bool perShare = false;
        bool things = false;     ///< stores, employees
        bool statistics = false; ///< see headsStatistics
        bool ratios = false;     ///< see isRatioOfHundred
        bool dilutes = false;    ///< see isDilution
    };
    [[nodiscard]] Says of(const std::string& section);

  private:
    std::vector<std::pair<std::string, Says>> m_known;
};

/// What a row counts, told by its words, the section over it and how its figures are printed.
/// Columns of change have no say.
[[nodiscard]] Measure measureOf(const RawRow& row, std::span<const RawColumn> columns,
                                std::span<const std::string> sections);
/// So for one of many rows.
[[nodiscard]] Measure measureOf(const RawRow& row, std::span<const RawColumn> columns,
                                std::span<const std::string> sections, SectionWords& words);

/// A column of amounts per share: "Per Diluted Share".
[[nodiscard]] bool isPerShareHeading(std::string_view heading);

/// A column of shares of a whole: "% of Revenue", "Percent of net sales".
[[nodiscard]] bool isPercentHeading(std::string_view heading);

/// What a title says of rows that name no measure themselves: things under "Unit Sales
/// Statistics", amounts per share under "Factors Impacting EPS" where all have decimals.
struct TitleWords {
    bool perShare = false;
    bool things = false;
};
[[nodiscard]] TitleWords readTitle(std::string_view title);
/// What it makes of such a row.
[[nodiscard]] Measure measureByTitle(const RawRow& row, std::span<const RawColumn> columns,
                                     const TitleWords& title);

} // namespace ql::extraction
