// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/label_witness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ql::extraction {
namespace {

LineItem row(std::string label, std::vector<std::string> section, int value) {
    LineItem item;
    item.label = std::move(label);
    item.section = std::move(section);
    Fact fact;
    fact.value = Decimal(value, 3);
    item.facts.push_back(fact);
    return item;
}
LineItem heading(std::string label) {
    LineItem item;
    item.label = std::move(label);
    item.role = Role::Heading;
    return item;
}

/// A label on two lines, read as a heading and a row, and another row behind.
Release release(const std::string& elsewhere, int depth) {
    Release release;
    Statement& first = release.statements.emplace_back();
    first.columns.resize(1);
    first.items = {heading("Cost of real estate"), row("Revenue", {"Cost of real estate"}, 1800),
                   row("Cost of timber", {"Cost of real estate"}, 200)};
    first.items[1].depth = depth;
    Statement& second = release.statements.emplace_back();
    second.columns.resize(1);
    second.items = {row(elsewhere, {}, 1800)};
    return release;
}

TEST(LabelWitness, ARowElsewhereWithAllTheWordsMakesThemOneLabel) {
    Release read = release("Cost of real estate revenue", 0);
    joinSplitLabels(read);
    const std::vector<LineItem>& items = read.statements.front().items;
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].label, "Cost of real estate Revenue");
    EXPECT_TRUE(items[0].section.empty());
    EXPECT_TRUE(items[1].section.empty());
    EXPECT_EQ(std::ranges::count(read.issues, IssueCode::FiguresAgree, &Issue::code), 1);
}

TEST(LabelWitness, AHeadingOverNoRowIsJoinedLikeOneOverRows) {
    Release read = release("Cost of timber", 0);
    Statement& statement = read.statements.front();
    statement.items[1].section.clear();
    const Statement joined = withOneLabel(statement, 0, "Cost of real estate revenue");
    ASSERT_EQ(joined.items.size(), 2U);
    EXPECT_EQ(joined.items[0].label, "Cost of real estate revenue");
    EXPECT_TRUE(joined.items[0].section.empty());
    EXPECT_EQ(joined.items[1].section, statement.items[2].section);
}

TEST(LabelWitness, WithoutSuchARowAHeadingStays) {
    Release read = release("Cost of sales", 0);
    joinSplitLabels(read);
    EXPECT_EQ(read.statements.front().items.size(), 3U);
    EXPECT_TRUE(read.issues.empty());
}

TEST(LabelWitness, ARowFurtherInStandsUnderItsHeading) {
    Release read = release("Cost of real estate revenue", 1);
    joinSplitLabels(read);
    EXPECT_EQ(read.statements.front().items.size(), 3U);
}

} // namespace
} // namespace ql::extraction
