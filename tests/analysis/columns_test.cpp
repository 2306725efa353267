// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns.h"
#include "support/release_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::test;
using testing::ElementsAre;

namespace {

std::vector<ComparisonColumn> make(const std::vector<std::string>& periods, Span span,
                                   StatementKind kind = StatementKind::Income, int yearEnd = 12) {
    std::vector<ColumnKey> keys;
    for (const auto& text : periods) {
        const auto hash = text.find('#');
        keys.push_back({period(text.substr(0, hash)),
                        hash == std::string::npos ? std::string() : text.substr(hash + 1)});
    }
    return makeColumns(keys, span, kind, FiscalCalendar(yearEnd));
}

std::vector<std::string> headings(const std::vector<ComparisonColumn>& columns) {
    std::vector<std::string> texts;
    for (const auto& column : columns)
        texts.push_back((column.gapBefore ? "|" : "") + column.heading);
    return texts;
}

} // namespace

TEST(Columns, QuartersStandOldestFirstWithGapsMarked) {
    const auto columns =
        make({"2006-06-30/3M", "2006-03-31/3M", "2005-06-30/3M", "2006-06-30/6M"}, Span::Quarter);
    EXPECT_THAT(headings(columns), ElementsAre("Q2 05", "|Q1 06", "Q2 06"));
    EXPECT_EQ(columns[0].subheading, "Jun 30, 05");
}

TEST(Columns, YearToDateTakesTheFirstQuarterAndTheYear) {
    const auto columns = make({"2006-06-30/6M", "2006-03-31/3M", "2006-06-30/3M", "2006-12-31/12M"},
                              Span::YearToDate);
    EXPECT_THAT(headings(columns), ElementsAre("3M 06", "6M 06", "|FY 06"));
    EXPECT_EQ(columns[1].subheading, "to Jun 30, 06");
}

TEST(Columns, YearsAreTwelveMonthsToTheFiscalYearsEnd) {
    const auto columns = make({"2004-06-30/12M", "2005-06-30/12M", "2005-03-31/12M"}, Span::Year,
                              StatementKind::Income, 6);
    EXPECT_THAT(headings(columns), ElementsAre("FY 04", "FY 05"));
}

TEST(Columns, FiscalQuartersNameTheColumns) {
    EXPECT_THAT(headings(make({"2023-07-30/3M"}, Span::Quarter, StatementKind::Income, 1)),
                ElementsAre("Q2 24"));
}

TEST(Columns, BalanceSheetsShowInstantsInEverySpanAndYearEndsInYears) {
    const std::vector<std::string> dates{"2006-06-30", "2005-12-31"};
    EXPECT_THAT(headings(make(dates, Span::Quarter, StatementKind::Balance)),
                ElementsAre("Q4 05", "|Q2 06"));
    EXPECT_THAT(headings(make(dates, Span::YearToDate, StatementKind::Balance)),
                ElementsAre("Q4 05", "|Q2 06"));
    EXPECT_THAT(headings(make(dates, Span::Year, StatementKind::Balance)), ElementsAre("FY 05"));
}

TEST(Columns, GuidanceShowsTheTimeItLooksOutToInEverySpan) {
    for (const Span span : {Span::Quarter, Span::YearToDate, Span::Year, Span::TrailingYear})
        EXPECT_THAT(
            headings(make({"2020-12-31/12M", "2020-06-30/3M"}, span, StatementKind::Guidance)),
            ElementsAre("Q2 20", "|FY 20"));
}

TEST(Columns, EndsThatDifferByDaysAreOnePeriod) {
    EXPECT_EQ(make({"2006-07-02/3M", "2006-06-30/3M"}, Span::Quarter).size(), 1U);
    EXPECT_EQ(make({"2006-07-02/3M", "2006-04-02/3M"}, Span::Quarter).size(), 2U);
}

TEST(Columns, AnotherAspectStandsBehindThePlainColumn) {
    const auto columns = make({"2006-06-30/3M#Non-GAAP", "2006-06-30/3M"}, Span::Quarter,
                              StatementKind::Reconciliation);
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_EQ(columns[0].aspect, "");
    EXPECT_EQ(columns[1].aspect, "Non-GAAP");
    EXPECT_EQ(columns[1].subheading, "Jun 30, 06"); // the aspect is said beside it, once
    EXPECT_FALSE(columns[1].gapBefore);
}

TEST(Columns, InNotesAnInstantJoinsThePeriodItEnds) {
    EXPECT_EQ(make({"2006-06-30", "2006-06-30/3M"}, Span::Quarter, StatementKind::Note).size(), 1U);
}
