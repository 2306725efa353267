// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/settle_labels.h"

#include "read_text.h"

#include <gtest/gtest.h>

namespace ql::extraction {
namespace {

Fact factOfValue(int value, Measure measure = Measure::Currency, std::string printed = {}) {
    Fact fact;
    fact.value = Decimal(value, 3);
    fact.unit.measure = measure;
    fact.where.printed = std::move(printed);
    return fact;
}
LineItem row(std::string label, std::vector<std::string> section, Fact fact) {
    LineItem item;
    item.label = std::move(label);
    item.section = std::move(section);
    item.facts.push_back(std::move(fact));
    return item;
}
LineItem heading(std::string label) {
    LineItem item;
    item.label = std::move(label);
    item.role = Role::Heading;
    return item;
}

/// A statement with these lines, and one with a single row.
Release release(std::vector<LineItem> lines, const std::string& elsewhere, int value) {
    Release release;
    Statement& first = release.statements.emplace_back();
    first.columns.resize(1);
    first.items = std::move(lines);
    Statement& second = release.statements.emplace_back();
    second.columns.resize(1);
    second.items = {row(elsewhere, {}, factOfValue(value))};
    return release;
}

const std::string words = "Provision for losses on receivables Inventory reserves";
const OpenLabel joined{0, 0, true, "Inventory reserves"};
const OpenLabel apart{0, 0, false, "Inventory reserves"};

TEST(SettleLabels, AHeadingOfEveryStatementIsNoBeginningOfALabel) {
    const std::string known = "Changes in assets and liabilities, net of acquisitions";
    Release read = release({heading(known), row("Accounts receivable", {known}, factOfValue(1204))},
                           known + " Accounts receivable", 1204);
    settleLabels({{0, 0, false, "Accounts receivable"}}, read);
    ASSERT_EQ(read.statements.front().items.size(), 2U);
    EXPECT_EQ(read.statements.front().items[1].label, "Accounts receivable");
    EXPECT_TRUE(read.issues.empty());
}

TEST(SettleLabels, ARowElsewhereWithTheLowerWordsAndTheFiguresPartsThem) {
    Release read =
        release({row(words, {}, factOfValue(1204)), row("Returns", {}, factOfValue(300))},
                "Inventory reserves", 1204);
    settleLabels({joined}, read);
    const std::vector<LineItem>& items = read.statements.front().items;
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].label, "Provision for losses on receivables");
    EXPECT_EQ(items[0].role, Role::Heading);
    EXPECT_TRUE(items[0].facts.empty());
    EXPECT_EQ(items[1].label, "Inventory reserves");
    EXPECT_EQ(items[1].sectionName(), "Provision for losses on receivables");
    EXPECT_EQ(items[2].sectionName(), "Provision for losses on receivables");
    EXPECT_EQ(issuesOf(read, IssueCode::FiguresAgree), 1);
    EXPECT_FALSE(items[1].facts.front().doubtful);
}

TEST(SettleLabels, WithOtherFiguresItIsAnotherRow) {
    Release read = release({row(words, {}, factOfValue(1204))}, "Inventory reserves", 1304);
    settleLabels({joined}, read);
    EXPECT_EQ(read.statements.front().items.size(), 1U);
    EXPECT_EQ(issuesOf(read, IssueCode::FiguresAgree), 0);
}

TEST(SettleLabels, ARowElsewhereWithAllTheWordsJoinsThem) {
    Release read = release(
        {heading("Provision for losses on receivables"),
         row("Inventory reserves", {"Provision for losses on receivables"}, factOfValue(1204))},
        words, 1204);
    settleLabels({apart}, read);
    const std::vector<LineItem>& items = read.statements.front().items;
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].label, words);
    EXPECT_TRUE(items[0].section.empty());
    EXPECT_EQ(issuesOf(read, IssueCode::FiguresAgree), 1);
}

TEST(SettleLabels, ASumOfTheRowsUnderTheUpperWordsPartsThem) {
    LineItem total = row("Total provisions", {}, factOfValue(70));
    total.role = Role::Total;
    Release read = release({row("Returns", {}, factOfValue(512)), row(words, {}, factOfValue(41)),
                            row("Warranty", {}, factOfValue(29)), total},
                           "Goodwill", 99);
    settleLabels({{0, 1, true, "Inventory reserves"}}, read);
    const std::vector<LineItem>& items = read.statements.front().items;
    ASSERT_EQ(items.size(), 5U);
    EXPECT_EQ(items[1].role, Role::Heading);
    EXPECT_EQ(items[2].label, "Inventory reserves");
    EXPECT_EQ(issuesOf(read, IssueCode::SumDecides), 1);
}

TEST(SettleLabels, WhatNothingDecidesIsOnRecordAndItsFiguresAreCertain) {
    Release read = release({row(words, {}, factOfValue(1204))}, "Goodwill", 99);
    settleLabels({joined}, read);
    ASSERT_EQ(issuesOf(read, IssueCode::AmbiguousReading), 1);
    EXPECT_EQ(read.issues.front().severity, Severity::Note);
    EXPECT_FALSE(read.statements.front().items.front().facts.front().doubtful);
}

TEST(SettleLabels, ARowWhoseUnitHangsOnTheWordsIsDoubtful) {
    Release read = release({row("Earnings per share, as reported Continuing operations", {},
                                factOfValue(1, Measure::PerShare, "1.20")),
                            row("Adjustments", {}, factOfValue(7, Measure::Currency, "0.07")),
                            row("Net sales", {}, factOfValue(900, Measure::Currency, "900"))},
                           "Goodwill", 99);
    settleLabels({{0, 0, true, "Continuing operations"}}, read);
    const std::vector<LineItem>& items = read.statements.front().items;
    EXPECT_TRUE(items[1].facts.front().doubtful);
    EXPECT_FALSE(items[2].facts.front().doubtful);
    EXPECT_EQ(read.issues.front().severity, Severity::Doubt);
}

std::string table(const std::string& rows) {
    return "Copper Lantern, Inc. reported today its third quarter results.\n\n"
           "                  STATEMENTS OF INCOME\n"
           "                     (In thousands)\n\n"
           "                                 Quarter Ended September 30,\n"
           "                                      2006        2005\n"
           "                                 ---------   ---------\n"
           "Net sales                          155,300     131,400\n"
           "Cost of sales                      101,300      92,400\n" +
           rows + "Research and development            12,100      11,800\n";
}

TEST(SettleLabels, OnlyALineThatIsFullIsAQuestion) {
    const Release full = read(table("Provision for Losses on Receivables\n"
                                    "Inventory Reserves                   1,204       1,118\n"));
    EXPECT_EQ(issuesOf(full, IssueCode::AmbiguousReading), 1);
    const Release shortLine =
        read(table("Provisions\n"
                   "Inventory Reserves                   1,204       1,118\n"));
    EXPECT_EQ(issuesOf(shortLine, IssueCode::AmbiguousReading), 0);
}

} // namespace
} // namespace ql::extraction
