// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fiscal_calendar.h"
#include "support/release_builder.h"

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::test;

namespace {

FiscalCalendar learnFrom(const ReleaseBuilder& builder) {
    const std::vector<ReleasePtr> releases{builder.shared()};
    return FiscalCalendar::learn(releases);
}

TableBuilder income(const std::vector<std::string>& columns) {
    return TableBuilder(StatementKind::Income).columns(columns);
}

} // namespace

TEST(FiscalCalendar, UnknownWithoutEvidence) {
    EXPECT_FALSE(learnFrom(ReleaseBuilder("2006-06-30")).isKnown());
}

TEST(FiscalCalendar, TakesTheReleasesWordForItsQuarter) {
    const auto calendar = learnFrom(ReleaseBuilder("2023-07-30").fiscal(2024, 2));
    EXPECT_EQ(calendar.yearEndMonth(), 1);
    EXPECT_EQ(calendar.quarterEnding({2023, 7, 30}), (FiscalQuarter{2024, 2}));
    EXPECT_EQ(calendar.quarterEnding({2024, 1, 28}), (FiscalQuarter{2024, 4}));
}

TEST(FiscalCalendar, LearnsFromTheLengthOfYearToDateColumns) {
    const auto calendar =
        learnFrom(ReleaseBuilder("2005-03-31").add(income({"2005-03-31/3M", "2005-03-31/9M"})));
    EXPECT_EQ(calendar.yearEndMonth(), 6);
    EXPECT_EQ(calendar.quarterEnding({2005, 3, 31}), (FiscalQuarter{2005, 3}));
    EXPECT_EQ(calendar.monthsToDate({2004, 12, 31}), 6);
    EXPECT_TRUE(calendar.endsYear({2005, 6, 30}));
}

TEST(FiscalCalendar, LearnsFromTheDateABalanceSheetLooksBackTo) {
    const auto calendar = learnFrom(
        ReleaseBuilder("2006-06-30")
            .add(TableBuilder(StatementKind::Balance).columns({"2006-06-30", "2005-12-31"})));
    EXPECT_EQ(calendar.yearEndMonth(), 12);
}

TEST(FiscalCalendar, KeepsTheCompanysWayToNumberItsYears) {
    // A retailer's fiscal 2019 ends in February 2020.
    const auto calendar = learnFrom(ReleaseBuilder("2020-02-01").fiscal(2019, 4));
    EXPECT_EQ(calendar.quarterEnding({2019, 11, 2}), (FiscalQuarter{2019, 3}));
}

TEST(FiscalCalendar, AWeekYearsQuarterBelongsToTheNearestMonthEnd) {
    const auto calendar = learnFrom(ReleaseBuilder("2023-07-02").fiscal(2023, 2));
    EXPECT_EQ(calendar.yearEndMonth(), 12);
    EXPECT_EQ(calendar.quarterEnding({2023, 10, 1}), (FiscalQuarter{2023, 3}));
}

TEST(FiscalCalendar, ADayThatClosesNoQuarterHasNone) {
    EXPECT_EQ(FiscalCalendar(12).quarterEnding({2006, 5, 31}), std::nullopt);
}
