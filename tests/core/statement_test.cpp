// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement.h"

#include <gtest/gtest.h>

#include <set>

namespace ql {
namespace {

TEST(StatementKind, NamesReadBack) {
    std::set<std::string_view> names;
    for (int i = 0; i < statementKindCount; ++i) {
        const auto kind = static_cast<StatementKind>(i);
        EXPECT_EQ(parseStatementKind(toString(kind)), kind);
        names.insert(toString(kind));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(statementKindCount));
    EXPECT_FALSE(parseStatementKind("Income"));
    EXPECT_FALSE(parseStatementKind(""));
}

TEST(Unit, WritesAndReadsBack) {
    for (const Unit& unit :
         {Unit{Measure::Currency, "USD"}, Unit{Measure::PerShare, "EUR"}, Unit{Measure::Shares, ""},
          Unit{Measure::Percent, ""}, Unit{Measure::Count, ""}})
        EXPECT_EQ(Unit::parse(unit.toString()), unit) << unit.toString();
    EXPECT_EQ((Unit{Measure::PerShare, "USD"}).toString(), "USD/share");
}

TEST(Provenance, NamesLinesAndColumns) {
    const Provenance where{.range = {10, 18},
                           .firstLine = 158,
                           .firstColumn = 20,
                           .lastLine = 158,
                           .lastColumn = 27,
                           .printed = "($1,894)"};
    EXPECT_EQ(where.toString(), "158:20-158:27");
}

TEST(ByteRange, HoldsItsBeginAndNotItsEnd) {
    const ByteRange range{4, 7};
    EXPECT_FALSE(range.contains(3));
    EXPECT_TRUE(range.contains(4));
    EXPECT_TRUE(range.contains(6));
    EXPECT_FALSE(range.contains(7));
    EXPECT_FALSE(range.isEmpty());
    EXPECT_TRUE((ByteRange{7, 7}).isEmpty());
}

TEST(LineItem, ItsSectionIsTheInnermost) {
    LineItem item;
    EXPECT_EQ(item.sectionName(), "");
    item.section = {"Assets", "Current assets"};
    EXPECT_EQ(item.sectionName(), "Current assets");
}

} // namespace
} // namespace ql
