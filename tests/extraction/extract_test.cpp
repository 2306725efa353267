// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extract.h"

#include "documents/reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

namespace ql::extraction {
namespace {

Result<Release> read(std::string_view text) {
    const auto document = documents::read(text, "release.txt");
    if (!document) return std::unexpected(document.error());
    return extract(*document);
}

/// A statement of operations with these lines under a boxhead of two quarters.
std::string statement(const std::string& unit, const std::string& lines) {
    return "                     BRASS KETTLE WORKS, INC.\n"
           "                     Statements of Operations\n" +
           std::string(20, ' ') + unit +
           "\n\n"
           "                              Three Months Ended June 30,\n"
           "                                   2006          2005\n"
           "                              ------------- -------------\n" +
           lines;
}

/// The first fact of the line with this label.
std::optional<Fact> fact(const Release& release, std::string_view label, std::size_t column = 0) {
    for (const Statement& table : release.statements)
        for (const LineItem& item : table.items)
            if (item.label == label && item.facts.size() > column) return item.facts[column];
    return std::nullopt;
}

const std::string lines = "Net sales                      $   9,150     $   8,420\n"
                          "Cost of sales                      5,490         5,220\n"
                          "Restructuring                         --           640\n"
                          "Effective tax rate                 34.8%         34.7%\n"
                          "Net income per share           $    0.28     $    0.22\n"
                          "Weighted average shares            3,900         3,914\n";

TEST(Extract, AmountsAreInSingleUnitsAtTheirPrintedPrecision) {
    const auto release = read(statement("(In thousands, except per share data)", lines));
    ASSERT_TRUE(release);
    const auto sales = fact(*release, "Net sales");
    ASSERT_TRUE(sales);
    EXPECT_EQ(sales->value.coefficient(), 9150);
    EXPECT_EQ(sales->value.exponent(), 3);
    EXPECT_EQ(sales->unit.toString(), "USD");
    EXPECT_EQ(sales->period.toString(), "2006-06-30/3M");
}

TEST(Extract, EachRowHasItsOwnUnit) {
    const auto release = read(statement("(In thousands, except per share data)", lines));
    ASSERT_TRUE(release);
    EXPECT_EQ(fact(*release, "Effective tax rate")->unit.measure, Measure::Percent);
    EXPECT_EQ(fact(*release, "Effective tax rate")->value.toString(), "34.8");
    EXPECT_EQ(fact(*release, "Net income per share")->unit.toString(), "USD/share");
    EXPECT_EQ(fact(*release, "Net income per share")->value.toString(), "0.28");
    EXPECT_EQ(fact(*release, "Weighted average shares")->unit.toString(), "shares");
    EXPECT_EQ(fact(*release, "Weighted average shares")->value.toString(), "3900000");
}

TEST(Extract, NilAbsentAndZeroAreThreeThings) {
    const auto release = read(statement("(In thousands)", "Net sales            9,150    8,420\n"
                                                          "Cost of sales        5,490    5,220\n"
                                                          "Severance                -      640\n"
                                                          "Impairment               0      120\n"
                                                          "Gain on land                    310\n"));
    ASSERT_TRUE(release);
    EXPECT_EQ(fact(*release, "Severance")->kind, ValueKind::Nil);
    EXPECT_EQ(fact(*release, "Impairment")->kind, ValueKind::Number);
    EXPECT_TRUE(fact(*release, "Impairment")->value.isZero());
    EXPECT_EQ(fact(*release, "Gain on land")->period.toString(), "2005-06-30/3M");
    EXPECT_FALSE(fact(*release, "Gain on land", 1));
}

TEST(Extract, CurrenciesOtherThanDollarsAreKept) {
    const auto euros = read(statement("(In thousands of euros)", lines));
    ASSERT_TRUE(euros);
    EXPECT_EQ(fact(*euros, "Cost of sales")->unit.toString(), "EUR");
    EXPECT_EQ(fact(*euros, "Weighted average shares")->unit.toString(), "shares");
    const auto pounds =
        read(statement("(In thousands)", "Net sales           \u00a3 9,150   \u00a3 8,420\n"
                                         "Cost of sales         5,490     5,220\n"
                                         "Net income          \u00a3 3,660   \u00a3 3,200\n"));
    ASSERT_TRUE(pounds);
    EXPECT_EQ(fact(*pounds, "Net sales")->unit.toString(), "GBP");
}

TEST(Extract, ATableInFullUnitsIsNotScaled) {
    const auto release =
        read(statement("", "Net sales                  $ 9,150,411   $ 8,420,877\n"
                           "Cost of sales                5,490,100     5,220,030\n"));
    ASSERT_TRUE(release);
    EXPECT_EQ(fact(*release, "Net sales")->value.toString(), "9150411");
}

TEST(Extract, TextsInCellsAreKeptAsTextAndCountAsNoNumber) {
    const auto release = read(
        statement("(In thousands)", "Net sales                          9,150         8,420\n"
                                    "Interest cover                        nm         8,100\n"
                                    "Net income                         1,010           770\n"));
    ASSERT_TRUE(release);
    const auto cover = fact(*release, "Interest cover");
    ASSERT_TRUE(cover);
    EXPECT_EQ(cover->kind, ValueKind::Text);
    EXPECT_EQ(cover->where.printed, "nm");
    EXPECT_EQ(release->coverage.facts, 5);
}

TEST(Extract, ARowOfNothingButTextsIsARowAndNoHeadingOverTheRowsBelow) {
    const auto release = read(statement(
        "(In thousands)", lines + "Fair value of warrants               nm           n/a\n"
                                  "Dividends                            75            70\n"));
    ASSERT_TRUE(release);
    ASSERT_EQ(release->statements.size(), 1U);
    const auto& items = release->statements[0].items;
    const auto row = std::ranges::find(items, "Fair value of warrants", &LineItem::label);
    ASSERT_NE(row, items.end());
    ASSERT_EQ(row->facts.size(), 2U);
    EXPECT_EQ(row->facts[0].where.printed, "nm");
    EXPECT_EQ(row->facts[1].where.printed, "n/a");
    const auto below = std::ranges::find(items, "Dividends", &LineItem::label);
    ASSERT_NE(below, items.end());
    EXPECT_TRUE(below->section.empty());
}

TEST(Extract, TextsInCellsWithoutALabelAreNoHeading) {
    const auto document =
        documents::read("<html><body><h1>Brass Kettle Works, Inc. reports results</h1><table>"
                        "<tr><td></td><td colspan=2>Three Months Ended June 30,</td></tr>"
                        "<tr><td></td><td>2006</td><td>2005</td></tr>"
                        "<tr><td>Net sales</td><td>9,150</td><td>8,420</td></tr>"
                        "<tr><td></td><td>6,900900</td><td>n/a</td></tr>"
                        "<tr><td>Net income</td><td>1,150</td><td>1,420</td></tr>"
                        "</table></body></html>",
                        "release.html");
    ASSERT_TRUE(document);
    const auto release = extract(*document);
    ASSERT_TRUE(release);
    const auto income = fact(*release, "Net income");
    ASSERT_TRUE(income);
    EXPECT_EQ(income->value, Decimal(1150, 0));
}

TEST(Extract, AFigureThatContradictsItselfIsDoubtful) {
    const auto release =
        read(statement("", "Net sales                  $ 9,150,411   $ 2.325,385\n"
                           "Cost of sales                5,490,100     1,220,030\n"));
    ASSERT_TRUE(release);
    const auto sales = fact(*release, "Net sales", 1);
    ASSERT_TRUE(sales);
    EXPECT_EQ(sales->value.toString(), "2325385");
    EXPECT_TRUE(sales->doubtful);
    EXPECT_FALSE(fact(*release, "Net sales")->doubtful);
}

TEST(Extract, AResultForAPeriodAfterThePublicationIsDoubtful) {
    const std::string dateline = "ELMSFORD, N.Y., May 3, 2006 -- Brass Kettle Works, Inc. today "
                                 "reported results for its second quarter.\n\n";
    const auto release = read(dateline + statement("(In thousands)", lines));
    ASSERT_TRUE(release);
    const auto future = fact(*release, "Net sales", 0);
    const auto past = fact(*release, "Net sales", 1);
    ASSERT_TRUE(future && past);
    EXPECT_TRUE(future->doubtful);
    EXPECT_FALSE(past->doubtful);
    EXPECT_TRUE(std::ranges::any_of(release->issues, [](const Issue& issue) {
        return issue.code == IssueCode::AmbiguousReading &&
               describe(issue).find("after the release was published") != std::string::npos;
    }));
}

TEST(Extract, ALineOfAmountsWithoutADateIsListedAsNotPlaced) {
    const auto release = read("                     Orders by region\n\n"
                              "                     Three months  Three months\n"
                              "                         ended         ended\n"
                              "                     ------------  ------------\n"
                              "Orders received      $  1,387     $   2,046\n\n" +
                              statement("(In thousands)", lines));
    ASSERT_TRUE(release);
    EXPECT_EQ(release->coverage.notPlaced, 2);
}

TEST(Extract, EveryStatementSaysWhyItIsOfItsKind) {
    const auto release = read(statement("(In thousands)", lines));
    ASSERT_TRUE(release);
    ASSERT_EQ(release->statements.size(), 1U);
    EXPECT_EQ(release->statements[0].kind, StatementKind::Income);
    EXPECT_FALSE(release->statements[0].kindReason.empty());
    EXPECT_EQ(release->statements[0].title, "Statements of Operations");
    EXPECT_EQ(release->statements[0].unitNote, "(In thousands)");
    EXPECT_EQ(release->statements[0].scale, 3);
}

TEST(Extract, ATextWithoutResultsIsNoRelease) {
    const auto release = read("Minutes of the meeting\n\nNobody came, and nothing was said.\n");
    ASSERT_FALSE(release);
    EXPECT_EQ(release.error().code, ErrorCode::NotARelease);
    EXPECT_EQ(release.error().where, "release.txt");
    EXPECT_FALSE(release.error().advice.empty());
}

TEST(Extract, ReadingTwiceGivesTheSame) {
    const std::string text = statement("(In thousands, except per share data)", lines);
    const auto first = read(text);
    const auto second = read(text);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
}

TEST(Extract, FiguresGrownTogetherAreReportedAndNotDropped) {
    const auto release = read(statement(
        "(In thousands)", lines + "Shares in treasury             59,375,61860,321,028\n"));
    ASSERT_TRUE(release);
    EXPECT_FALSE(fact(*release, "Shares in treasury"));
    EXPECT_EQ(std::ranges::count(release->issues, IssueCode::NumberNotPlaced, &Issue::code), 1);
    EXPECT_EQ(release->coverage.notPlaced, 1);
}

} // namespace
} // namespace ql::extraction
