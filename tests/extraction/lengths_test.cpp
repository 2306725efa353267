// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/lengths.h"

#include "scanned_text.h"
#include "support/release_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

/// A table whose columns are headed by days alone.
RawTable byDays(const std::vector<Date>& days, std::vector<RawRow> rows) {
    RawTable table;
    for (const Date& day : days) {
        RawColumn column;
        DateText date;
        date.year = day.year;
        date.month = day.month;
        date.day = day.day;
        column.read.dates = {date};
        table.columns.push_back(std::move(column));
    }
    table.rows = std::move(rows);
    return table;
}

std::vector<std::string> settled(RawTable table, StatementKind kind,
                                 const std::vector<Statement>& known) {
    settleLengths(table, kind, known);
    std::vector<std::string> periods;
    for (const RawColumn& column : table.columns)
        periods.push_back(column.period ? column.period->toString() : "none");
    return periods;
}

Statement income() {
    return test::TableBuilder(StatementKind::Income)
        .columns({"2003-06-30/3M", "2002-06-30/3M", "2003-06-30/6M", "2002-06-30/6M"})
        .row("Net income", {"1,010", "770", "1,910", "1,450"})
        .statement();
}

const std::vector<Date> june = {{2003, 6, 30}, {2002, 6, 30}};

TEST(Lengths, NetIncomeProvesThePeriodOfACashFlowHeadedByDates) {
    EXPECT_THAT(settled(byDays(june, {rowOf("Net income", {"1,910", "1,450"})}),
                        StatementKind::CashFlow, {income()}),
                ElementsAre("2003-06-30/6M", "2002-06-30/6M"));
    EXPECT_THAT(settled(byDays(june, {rowOf("Net income", {"1,010", "770"})}),
                        StatementKind::CashFlow, {income()}),
                ElementsAre("2003-06-30/3M", "2002-06-30/3M"));
}

TEST(Lengths, WhereOnlyOneLengthIsKnownForTheDayItIsTaken) {
    const Statement quarter = test::TableBuilder(StatementKind::Income)
                                  .columns({"2003-06-30/3M", "2002-06-30/3M"})
                                  .row("Net income", {"1,010", "770"})
                                  .statement();
    EXPECT_THAT(settled(byDays(june, {rowOf("Depreciation", {"420", "445"})}),
                        StatementKind::CashFlow, {quarter}),
                ElementsAre("2003-06-30/3M", "2002-06-30/3M"));
}

TEST(Lengths, WhereTwoLengthsArePossibleAndNothingProvesOneThereIsNone) {
    EXPECT_THAT(settled(byDays(june, {rowOf("Depreciation", {"420", "445"})}),
                        StatementKind::CashFlow, {income()}),
                ElementsAre("none", "none"));
}

TEST(Lengths, ColumnsWithAPeriodKeepIt) {
    RawTable table = byDays(june, {rowOf("Net income", {"1,910", "1,450"})});
    table.columns[0].period = Period{{2003, 6, 30}, 3};
    EXPECT_EQ(settled(table, StatementKind::CashFlow, {income()}).front(), "2003-06-30/3M");
}

TEST(Lengths, ColumnsOfChangeGetNone) {
    RawTable table = byDays(june, {rowOf("Net income", {"1,910", "1,450"})});
    table.columns[1].change = true;
    EXPECT_EQ(settled(table, StatementKind::CashFlow, {income()}).back(), "none");
}

TEST(Lengths, ANotesDatesAreDays) {
    EXPECT_THAT(settled(byDays(june, {rowOf("Backlog", {"420", "445"})}), StatementKind::Note, {}),
                ElementsAre("2003-06-30", "2002-06-30"));
}

TEST(Lengths, RowsThatFlowBetweenDaysAQuarterApartAreQuarters) {
    RawTable table = byDays({{2003, 6, 30}, {2003, 3, 31}, {2002, 12, 31}}, {});
    for (RawColumn& column : table.columns)
        column.period = Period{column.read.dates.front().date(), 0};
    EXPECT_EQ(flowMonths(rowOf("Net sales", {}), table), 3);
    EXPECT_EQ(flowMonths(rowOf("Backlog", {}), table), 0);
    EXPECT_EQ(flowMonths(rowOf("Total assets", {}), table), 0);
}

TEST(Lengths, DaysAYearApartSayNothingOfFlows) {
    RawTable table = byDays({{2003, 6, 30}, {2002, 6, 30}, {2001, 6, 30}}, {});
    for (RawColumn& column : table.columns)
        column.period = Period{column.read.dates.front().date(), 0};
    EXPECT_EQ(flowMonths(rowOf("Net sales", {}), table), 0);
}

} // namespace
} // namespace ql::extraction
