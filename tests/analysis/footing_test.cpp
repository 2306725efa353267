// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/footing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ql;
using testing::ElementsAre;

namespace {

FootingLine line(Role role, const std::vector<int>& values, int section = 0) {
    FootingLine out;
    out.role = role;
    out.section = section;
    for (const int value : values)
        out.values.push_back(Decimal(value, 3));
    return out;
}

FootingLine item(const std::vector<int>& values, int section = 0) {
    return line(Role::Item, values, section);
}

FootingLine sum(const std::vector<int>& values, int section = 0) {
    return line(Role::Total, values, section);
}

/// "3 = 0 - 1 - 2", a mark behind where columns fail.
std::vector<std::string> texts(const FootingResult& result) {
    std::vector<std::string> list;
    for (const Footing& footing : result.sums) {
        std::string text = std::to_string(footing.total) + " =";
        for (const FootingTerm& term : footing.terms)
            text += (term.sign < 0 ? " - " : " + ") + std::to_string(term.line);
        const auto failing = static_cast<int>(footing.columns.size()) - footing.held();
        if (failing > 0) text += " fails " + std::to_string(failing);
        list.push_back(text);
    }
    return list;
}

/// An income statement with costs printed without sign and losses in parentheses.
std::vector<FootingLine> incomeStatement() {
    return {item({54214, 52686, 30445}), item({42291, 32504, 17621}), item({235, 321, 25}),
            sum({11688, 19861, 12799}),  item({9817, 8612, 5606}, 1), item({10684, 9590, 6765}, 1),
            item({3627, 3511, 863}, 1),  item({559, 1898, 2257}, 1),  sum({24687, 23611, 15491}, 1),
            sum({-12999, -3750, -2692}), item({-46, -47, -648}),      sum({-13045, -3797, -3340}),
            item({55, 107, 15}),         sum({-13100, -3904, -3355})};
}

} // namespace

TEST(Footing, SignsAreSolvedForInEveryColumnAlike) {
    EXPECT_THAT(texts(footTable(incomeStatement())),
                ElementsAre("3 = + 0 - 1 - 2", "8 = + 4 + 5 + 6 + 7", "9 = + 3 - 8",
                            "11 = + 9 + 10", "13 = + 11 - 12"));
}

TEST(Footing, AWrongFigureFailsInItsColumnOnly) {
    auto lines = incomeStatement();
    lines[5].values[1] = Decimal(9950, 3);
    const auto result = footTable(lines);
    EXPECT_THAT(texts(result), ElementsAre("3 = + 0 - 1 - 2", "8 = + 4 + 5 + 6 + 7 fails 1",
                                           "9 = + 3 - 8", "11 = + 9 + 10", "13 = + 11 - 12"));
    const FootedColumn& failed = result.sums[1].columns[1];
    EXPECT_FALSE(failed.holds());
    EXPECT_EQ(failed.computed, Decimal(23971, 3));
    EXPECT_EQ(failed.printed, Decimal(23611, 3));
}

TEST(Footing, RoundingOfTheAddendsIsAllowed) {
    const auto result = footTable(std::vector{item({10333, 20333}), item({10333, 20333}),
                                              item({10333, 20333}), sum({31000, 61000})});
    ASSERT_EQ(result.sums.size(), 1U);
    EXPECT_TRUE(result.sums[0].columns[0].holds());
    EXPECT_FALSE(result.sums[0].columns[0].isExact());
    EXPECT_EQ(result.sums[0].columns[0].tolerance, Decimal(2, 3));
}

TEST(Footing, BothHalvesOfABalanceSheetFoot) {
    const auto result = footTable(
        std::vector{item({71811, 71140}, 1), item({39338, 35392}, 1), item({47520, 48370}, 1),
                    item({3700, 5811}, 1), sum({162369, 160713}, 1), item({208135, 219392}),
                    sum({370504, 380105}), item({62385, 58192}, 2), item({28454, 30124}, 2),
                    sum({90839, 88316}, 2), item({1054963, 1050083}, 3),
                    item({-775298, -758294}, 3), sum({279665, 291789}, 3), sum({370504, 380105})});
    EXPECT_THAT(texts(result), ElementsAre("4 = + 0 + 1 + 2 + 3", "6 = + 4 + 5", "9 = + 7 + 8",
                                           "12 = + 10 + 11", "13 = + 9 + 12"));
}

TEST(Footing, ASumMarkedAsAnItemIsFoundWhereTheEvidenceIsStrong) {
    const auto result = footTable(std::vector{item({35272, 33155}), item({12690, 14673}),
                                              item({6252, 4858}), item({54214, 52686})});
    EXPECT_THAT(texts(result), ElementsAre("3 = + 0 + 1 + 2"));
}

TEST(Footing, ChanceExplainsNothing) {
    // Small numbers add up to one another by luck.
    const auto result =
        footTable(std::vector{item({3}), item({2}), item({5}), item({1}), item({4})});
    EXPECT_TRUE(result.sums.empty());
}

TEST(Footing, ASumNothingExplainsIsReported) {
    const auto result =
        footTable(std::vector{item({35272, 33155}), item({12690, 14673}), sum({99999, 88888})});
    EXPECT_TRUE(result.sums.empty());
    EXPECT_THAT(result.unexplained, ElementsAre(2));
}

TEST(Footing, NothingPrintedCountsAsNothing) {
    auto lines = std::vector{item({35272, 33155}), item({12690, 0}), sum({47962, 33155})};
    lines[1].values[1].reset();
    EXPECT_THAT(texts(footTable(lines)), ElementsAre("2 = + 0 + 1"));
}

TEST(Footing, OneLineCanBeAskedFor) {
    const auto lines =
        std::vector{item({35272, 33155}), item({12690, 14673}), item({47962, 47828})};
    const auto footing = footLine(lines, 2);
    ASSERT_TRUE(footing.has_value());
    EXPECT_EQ(footing->held(), 2);
    EXPECT_FALSE(footLine(std::vector{item({1}), item({2})}, 1).has_value());
}
