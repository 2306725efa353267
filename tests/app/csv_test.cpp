// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/csv.h"
#include "commands/extract_csv.h"

#include <gtest/gtest.h>

namespace ql::test {

using namespace app::commands;

namespace {

TEST(Csv, quotesOnlyWhatNeedsIt) {
    EXPECT_EQ(csvLine({"a", "", "c d"}), "a,,c d\n");
    EXPECT_EQ(csvLine({"a,b", "say \"hi\"", "two\nlines", "cr\r"}),
              "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"cr\r\"\n");
}

TEST(Csv, leavesFormulaSignsAsTheyAre) {
    EXPECT_EQ(csvLine({"=1+1", "+a", "-b", "@c"}), "=1+1,+a,-b,@c\n");
}

TEST(Csv, makesFormulasHarmlessWhereAsked) {
    for (const char* text : {"=1+1", "+a", "-b", "@c", "\tx"})
        EXPECT_EQ(harmless(text), "'" + std::string(text));
    EXPECT_EQ(harmless("Net revenue"), "Net revenue");
    EXPECT_EQ(harmless(""), "");
}

TEST(Csv, valuesArePlainAndExact) {
    const Unit dollars;
    const Unit percent{Measure::Percent, ""};
    EXPECT_EQ(plainValue(ValueKind::Number, {54'214, 3}, dollars), "54214000");
    EXPECT_EQ(plainValue(ValueKind::Number, {-9, -2}, {Measure::PerShare, "USD"}), "-0.09");
    EXPECT_EQ(plainValue(ValueKind::Number, {216, -1}, percent), "21.6%");
    EXPECT_EQ(plainValue(ValueKind::Nil, {0, 3}, dollars), "0");
    EXPECT_EQ(plainValue(ValueKind::Text, {0, 0}, dollars), "");
}

TEST(Csv, periodsCarryTheirAspect) {
    EXPECT_EQ(periodOf({{2006, 6, 30}, 3}, ""), "2006-06-30/3M");
    EXPECT_EQ(periodOf({{2006, 6, 30}, 0}, ""), "2006-06-30");
    EXPECT_EQ(periodOf({{2006, 6, 30}, 3}, "Non-GAAP"), "2006-06-30/3M#Non-GAAP");
}

TEST(Csv, aFactIsALine) {
    Release release;
    release.fileName = "a, b.txt";
    Statement& statement = release.statements.emplace_back();
    statement.kind = StatementKind::Balance;
    LineItem& item = statement.items.emplace_back();
    item.label = "=Cash";
    item.section = {"Assets", "Current \"assets\""};
    Fact& fact = item.facts.emplace_back();
    fact.period = {{2019, 3, 31}, 0};
    fact.value = {81, 5};
    fact.where.firstLine = fact.where.lastLine = 12;
    fact.where.firstColumn = 40;
    fact.where.lastColumn = 44;
    fact.doubtful = true;
    EXPECT_EQ(figuresCsv(release),
              "\"a, b.txt\",balance,\"Current \"\"assets\"\"\",=Cash,2019-03-31,8100000,USD,"
              "12:40-12:44,doubtful\n");
}

} // namespace

} // namespace ql::test
