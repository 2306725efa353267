// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figure_entry.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ql::test {

using items::entryText;
using items::parseFigure;

namespace {

std::string read(const QString& text, int power) {
    const auto entry = parseFigure(text, power);
    if (!entry) return "nothing";
    return entry->kind == ValueKind::Nil ? "nil" : entry->value.toString();
}

TEST(FigureEntry, readsWhatTablesPrint) {
    EXPECT_EQ(read(u"54,214"_s, 3), "54214000");
    EXPECT_EQ(read(u" $ 54,214 "_s, 3), "54214000");
    EXPECT_EQ(read(u"(1,894)"_s, 3), "-1894000");
    EXPECT_EQ(read(u"($1,894)"_s, 3), "-1894000");
    EXPECT_EQ(read(u"-0.09"_s, 0), "-0.09");
    EXPECT_EQ(read(u"−$0.09"_s, 0), "-0.09");
    EXPECT_EQ(read(u".5"_s, 6), "500000");
    EXPECT_EQ(read(u"12 345’678"_s, 0), "12345678");
    EXPECT_EQ(read(u"(2.5)%"_s, 0), "-2.5");
    EXPECT_EQ(read(u"0"_s, 3), "0");
}

TEST(FigureEntry, aDashIsNil) {
    for (const auto& dash : {u"-"_s, u"–"_s, u"—"_s, u"--"_s})
        EXPECT_EQ(read(dash, 3), "nil");
}

TEST(FigureEntry, keepsThePrecisionTyped) {
    EXPECT_EQ(parseFigure(u"54.20"_s, 6)->value.exponent(), 4);
    EXPECT_EQ(parseFigure(u"54,200"_s, 3)->value.exponent(), 3);
}

TEST(FigureEntry, refusesWhatCouldMeanSomethingElse) {
    for (const auto& text :
         {u""_s, u"abc"_s, u"5,4"_s, u"54,21"_s, u"5421,000"_s, u"1.2.3"_s, u"1,234,56"_s,
          u"12-3"_s, u"(12"_s, u"1e5"_s, u"$"_s, u"."_s, u",123"_s, u"1.234,5"_s, u"٣"_s})
        EXPECT_EQ(read(text, 3), "nothing") << text.toStdString();
}

TEST(FigureEntry, refusesMoreDigitsThanAFigureHolds) {
    EXPECT_NE(read(u"999999999999999999"_s, 0), "nothing");
    EXPECT_EQ(read(u"9999999999999999999"_s, 0), "nothing");
}

TEST(FigureEntry, whatItWritesItReadsBack) {
    for (const Decimal& value :
         {Decimal(54'214, 3), Decimal(-1'894, 3), Decimal(-9, -2), Decimal(542, 5), Decimal()}) {
        for (const int power : {0, 3, 6}) {
            const auto entry = parseFigure(entryText(ValueKind::Number, value, power), power);
            ASSERT_TRUE(entry.has_value());
            EXPECT_EQ(entry->value, value);
        }
    }
    EXPECT_EQ(parseFigure(entryText(ValueKind::Nil, {}, 3), 3)->kind, ValueKind::Nil);
}

} // namespace

} // namespace ql::test
