// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/column_periods.h"

#include "scanned_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

/// A table whose columns have these headings, each line of a heading a piece. Pieces that are
/// equal in neighbouring columns count as one that stands over both.
RawTable headed(const std::vector<std::vector<std::string>>& columns,
                std::vector<std::string> title = {}) {
    RawTable table;
    table.titleLines = std::move(title);
    std::uint32_t place = 0;
    for (const auto& lines : columns) {
        RawColumn column;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            HeadingPiece piece;
            piece.text = lines[i];
            piece.read = readHeading(lines[i]);
            piece.line = static_cast<int>(i);
            place += 100;
            piece.range = {place, place + 1};
            if (!table.columns.empty() && i < table.columns.back().pieces.size() &&
                table.columns.back().pieces[i].text == piece.text) {
                HeadingPiece& before = table.columns.back().pieces[i];
                piece.range = before.range;
                piece.shared = before.shared = true;
            }
            if (!column.heading.empty()) column.heading += ' ';
            column.heading += piece.text;
            column.pieces.push_back(piece);
        }
        table.columns.push_back(std::move(column));
    }
    return table;
}

/// "2006-06-30/3M#Non-GAAP", "change", or "none" for each column.
std::vector<std::string> periods(RawTable table, bool instants = false,
                                 std::string_view release = "No dates here.") {
    const ScannedText text(release);
    resolvePeriods(table, Clock(text.scan), text.scan.headings, instants);
    nameAspects(table);
    std::vector<std::string> found;
    for (const RawColumn& column : table.columns) {
        std::string period = column.change   ? "change"
                             : column.period ? column.period->toString()
                                             : "none";
        if (!column.aspect.empty()) period += "#" + column.aspect;
        found.push_back(period);
    }
    return found;
}

TEST(ColumnPeriods, ALengthOverADateIsAPeriod) {
    EXPECT_THAT(periods(headed({{"Three Months Ended", "June 30,", "2006"},
                                {"Three Months Ended", "June 30,", "2005"}})),
                ElementsAre("2006-06-30/3M", "2005-06-30/3M"));
}

TEST(ColumnPeriods, AYearAloneTakesDayAndLengthFromTheSpanner) {
    EXPECT_THAT(periods(headed({{"Three Months Ended June 30,", "2006"},
                                {"Three Months Ended June 30,", "2005"},
                                {"Six Months Ended June 30,", "2006"},
                                {"Six Months Ended June 30,", "2005"}})),
                ElementsAre("2006-06-30/3M", "2005-06-30/3M", "2006-06-30/6M", "2005-06-30/6M"));
}

TEST(ColumnPeriods, WeeksCountAsMonths) {
    EXPECT_THAT(periods(headed({{"Thirteen Weeks Ended", "July 3, 2004"},
                                {"Twenty-Six Weeks Ended", "July 3, 2004"},
                                {"Fifty-Two Weeks Ended", "January 3, 2004"}})),
                ElementsAre("2004-07-03/3M", "2004-07-03/6M", "2004-01-03/12M"));
}

TEST(ColumnPeriods, OfABalanceSheetDatesAreDays) {
    EXPECT_THAT(periods(headed({{"June 30,", "2006"}, {"December 31,", "2005"}}), true),
                ElementsAre("2006-06-30", "2005-12-31"));
}

TEST(ColumnPeriods, ADateAloneHasNoLength) {
    RawTable table = headed({{"June 30, 2006"}, {"June 30, 2005"}});
    EXPECT_THAT(periods(table), ElementsAre("none", "none"));
}

TEST(ColumnPeriods, TheTitleGivesWhatTheBoxheadLeavesOut) {
    EXPECT_THAT(periods(headed({{"2004"}, {"2003"}},
                               {"For the 13 Weeks Ended July 3, 2004 and June 28, 2003"})),
                ElementsAre("2004-07-03/3M", "2003-06-28/3M"));
    EXPECT_THAT(periods(headed({{"June 30, 2006"}, {"June 30, 2005"}},
                               {"Statements of Operations", "For the Three Months Ended"})),
                ElementsAre("2006-06-30/3M", "2005-06-30/3M"));
}

TEST(ColumnPeriods, YearsThatShareOneDayInASpannerEachTakeIt) {
    EXPECT_THAT(periods(headed({{"Three Months Ended June 30, 2006 and 2005", "2006"},
                                {"Three Months Ended June 30, 2006 and 2005", "2005"}})),
                ElementsAre("2006-06-30/3M", "2005-06-30/3M"));
}

TEST(ColumnPeriods, TheLastDayOfFebruaryIsThatOfItsYear) {
    EXPECT_THAT(periods(headed({{"Three Months Ended February 29/28", "2020"},
                                {"Three Months Ended February 29/28", "2019"}})),
                ElementsAre("2020-02-29/3M", "2019-02-28/3M"));
}

TEST(ColumnPeriods, ColumnsOfChangeHaveNoPeriod) {
    EXPECT_THAT(periods(headed({{"Three Months Ended June 30,", "2006"},
                                {"Three Months Ended June 30,", "2005"},
                                {"% Change"}})),
                ElementsAre("2006-06-30/3M", "2005-06-30/3M", "change"));
}

TEST(ColumnPeriods, ColumnsUnderASpannerOfChangeAreChange) {
    EXPECT_THAT(periods(headed({{"Three Months Ended June 30,", "2006"},
                                {"Three Months Ended June 30,", "2005"},
                                {"Change", "Amount"},
                                {"Change", "Percent"}})),
                ElementsAre("2006-06-30/3M", "2005-06-30/3M", "change", "change"));
}

TEST(ColumnPeriods, WhatSplitsAPeriodIsTheColumnsAspect) {
    EXPECT_THAT(
        periods(headed({{"Three Months Ended June 30, 2006", "GAAP"},
                        {"Three Months Ended June 30, 2006", "Adjustments"},
                        {"Three Months Ended June 30, 2006", "Non-GAAP"}})),
        ElementsAre("2006-06-30/3M#GAAP", "2006-06-30/3M#Adjustments", "2006-06-30/3M#Non-GAAP"));
}

TEST(ColumnPeriods, AQualifierThatSplitsNothingIsNoAspect) {
    EXPECT_THAT(periods(headed({{"Three Months Ended June 30, 2006", "(unaudited)"},
                                {"Three Months Ended June 30, 2005", "(As Restated)"}})),
                ElementsAre("2006-06-30/3M", "2005-06-30/3M"));
}

TEST(ColumnPeriods, FiscalQuartersAreDatedByTheRelease) {
    EXPECT_THAT(periods(headed({{"Q2 FY24"}, {"Q1 FY24"}, {"Q2 FY23"}}), false,
                        "Results for the second quarter of fiscal 2024 ended July 30, 2023. The "
                        "first quarter ended April 30, 2023; a year ago July 31, 2022."),
                ElementsAre("2023-07-30/3M", "2023-04-30/3M", "2022-07-31/3M"));
}

TEST(ColumnPeriods, AFiscalYearIsTwelveMonthsToItsEnd) {
    EXPECT_THAT(periods(headed({{"Fiscal 2006"}, {"Fiscal 2005"}}), false,
                        "Results for the fourth quarter of fiscal 2006 ended June 30, 2006."),
                ElementsAre("2006-06-30/12M", "2005-06-30/12M"));
}

TEST(ColumnPeriods, AWrongDateIsKeptAsPrinted) {
    EXPECT_THAT(periods(headed({{"December 31, 2006"}, {"June 30, 2006"}}), true),
                ElementsAre("2006-12-31", "2006-06-30"));
}

TEST(ColumnPeriods, AnEmptyHeadingHasNoPeriod) {
    EXPECT_THAT(periods(headed({{}, {}})), ElementsAre("none", "none"));
}

} // namespace
} // namespace ql::extraction
