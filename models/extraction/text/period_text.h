// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "extraction/text/date_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// What the words over a column (or of a title) say of time and of what splits it.
struct HeadingText {
    bool monthAlone = false;   ///< of a column: "April 2020", no day and no length
    std::optional<int> months; ///< 0 for "as of"; 3 for "thirteen weeks ended"
    std::vector<DateText> dates;
    int quarter = 0;    ///< 1..4 of "Q2 FY24", "second quarter 2006"
    int fiscalYear = 0; ///< of "Q2 FY24", "fiscal 2024"
    bool yearToDate = false;
    bool change = false; ///< change between two periods: no fact
    bool unaudited = false;
    bool restated = false;
    std::vector<std::string> marks; ///< footnote marks
    std::string rest;               ///< what is left when all of that is taken away: "Non-GAAP"
};

[[nodiscard]] HeadingText readHeading(std::string_view text);

/// "December 31,", "2005": the date that words are and nothing else, as over most columns. A cheap
/// look before the close one: not every such text is told so.
[[nodiscard]] std::optional<DateText> dateAlone(std::string_view text);

/// The length in months that a phrase names ("three months ended", "26 weeks", "quarter ended",
/// "year ended"); nothing where it names none. `end` is set behind it.
struct Duration {
    int months = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};
[[nodiscard]] std::optional<Duration> findDuration(std::string_view foldedText);

/// A cheap look before readHeading: a period has a figure, a word of time or a month's name.
[[nodiscard]] bool mayNamePeriod(std::string_view text);

/// True where the words belong over a column of figures: a period, a date, a qualifier.
[[nodiscard]] bool speaksOfTime(std::string_view text);
/// "(unaudited)", "(As Restated)", "As Previously Reported" and their like.
[[nodiscard]] bool isQualifier(std::string_view text);
/// "2002", "2002:": a year and nothing else.
[[nodiscard]] bool isBareYear(std::string_view text);
/// "Notes", "Ref": the column under it refers to notes.
[[nodiscard]] bool isNoteHeading(std::string_view text);

} // namespace ql::extraction
