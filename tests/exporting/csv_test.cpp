// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv.h"

#include "exporting/plain_figure.h"

#include <gtest/gtest.h>

namespace ql::test {

using namespace exporting;

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

} // namespace

} // namespace ql::test
