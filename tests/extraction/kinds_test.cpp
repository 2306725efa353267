// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/kinds.h"
#include "extraction/text/kind_names.h"

#include "scanned_text.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace ql::extraction {
namespace {

RawTable tableOf(const std::vector<std::string>& title, const std::vector<std::string>& labels) {
    RawTable table;
    table.titleLines = title;
    for (const std::string& label : labels)
        table.rows.push_back(rowOf(label, {"1,000", "900"}));
    return table;
}

StatementKind kind(const std::vector<std::string>& title, const std::vector<std::string>& labels) {
    return kindOf(tableOf(title, labels)).kind;
}

TEST(Kinds, TitlesNameTheThreeStatements) {
    for (const char* text :
         {"CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS", "Consolidated Statements of Income",
          "Statement of Earnings", "Consolidated Income Statements",
          "Condensed Consolidated Statements of Comprehensive Income"})
        EXPECT_EQ(kindNamedBy(text), StatementKind::Income) << text;
    for (const char* text :
         {"Condensed Consolidated Balance Sheets", "CONSOLIDATED BALANCE SHEET",
          "Consolidated Statements of Financial Position", "Consolidated Statements of Condition"})
        EXPECT_EQ(kindNamedBy(text), StatementKind::Balance) << text;
    for (const char* text : {"Condensed Consolidated Statements of Cash Flows",
                             "Consolidated Statement of Cash Flows", "Cash Flow Statement"})
        EXPECT_EQ(kindNamedBy(text), StatementKind::CashFlow) << text;
}

TEST(Kinds, TitlesNameTheOthers) {
    EXPECT_EQ(kindNamedBy("Revenue by Product Line"), StatementKind::Breakdown);
    EXPECT_EQ(kindNamedBy("Segment Results"), StatementKind::Breakdown);
    EXPECT_EQ(kindNamedBy("Net Sales by Geography"), StatementKind::Breakdown);
    EXPECT_EQ(kindNamedBy("Reconciliation of GAAP to Non-GAAP Net Income"),
              StatementKind::Reconciliation);
    EXPECT_EQ(kindNamedBy("Reconciliation of Net Cash Flows to Free Cash Flow"),
              StatementKind::Reconciliation);
    EXPECT_EQ(kindNamedBy("Fourth Quarter Outlook"), StatementKind::Guidance);
    EXPECT_EQ(kindNamedBy("Guidance for Fiscal 2025"), StatementKind::Guidance);
    EXPECT_EQ(kindNamedBy("Supplemental Data"), StatementKind::Note);
}

TEST(Kinds, OtherWordsNameNone) {
    for (const char* text :
         {"", "Northfield Optical, Inc.", "(In thousands)", "Three Months Ended", "(unaudited)"})
        EXPECT_FALSE(kindNamedBy(text)) << text;
}

TEST(Kinds, AReconciliationOfOutlookIsGuidance) {
    EXPECT_EQ(kindNamedBy("Reconciliation of GAAP to Non-GAAP Outlook"), StatementKind::Guidance);
}

TEST(Kinds, LinesTellWhereTheTitleIsSilent) {
    EXPECT_EQ(kind({}, {"Net sales", "Cost of sales", "Gross profit", "Selling expenses",
                        "Operating income", "Interest expense", "Income before income taxes",
                        "Income taxes", "Net income"}),
              StatementKind::Income);
    EXPECT_EQ(kind({}, {"Cash and cash equivalents", "Total current assets", "Total assets",
                        "Accounts payable", "Total liabilities", "Stockholders' equity"}),
              StatementKind::Balance);
    EXPECT_EQ(kind({}, {"Net income", "Net cash provided by operating activities",
                        "Net cash used in investing activities",
                        "Net cash used in financing activities"}),
              StatementKind::CashFlow);
    EXPECT_EQ(kind({}, {"Stores at beginning of period", "Opened", "Closed"}), StatementKind::Note);
}

TEST(Kinds, ATitleThatNamesTooMuchYieldsToTheLines) {
    EXPECT_EQ(
        kind({"Results of Operations and Financial Condition"},
             {"Net sales", "Cost of sales", "Gross profit", "Selling expenses", "Operating income",
              "Interest expense", "Income before income taxes", "Income taxes", "Net income"}),
        StatementKind::Income);
}

TEST(Kinds, ACashFlowTableIsNoIncomeStatementForItsNetIncome) {
    EXPECT_EQ(kind({"Consolidated Statements of Cash Flows"},
                   {"Net income", "Depreciation", "Net cash provided by operating activities"}),
              StatementKind::CashFlow);
}

TEST(Kinds, TheNearestLineOfTheTitleDecides) {
    EXPECT_EQ(kind({"Reconciliation of Non-GAAP Measures", "Condensed Consolidated Balance Sheets"},
                   {"Cash", "Total assets", "Total liabilities"}),
              StatementKind::Balance);
}

TEST(Kinds, EveryVerdictHasItsReason) {
    for (const auto& table :
         {tableOf({"Consolidated Balance Sheets"}, {"Total assets", "Total liabilities"}),
          tableOf({}, {"Net sales", "Cost of sales", "Net income"}), tableOf({}, {"Anything"}),
          tableOf({}, {})})
        EXPECT_FALSE(kindOf(table).reason.empty());
}

TEST(Kinds, ATableIsCutWhereAReconciliationBegins) {
    RawTable table =
        tableOf({"Statements of Operations"}, {"Net sales", "Cost of sales", "Net loss"});
    table.rows.push_back(rowOf("GAAP net loss", {"(1,000)", "(900)"}));
    table.rows.back().blanksBefore = 1;
    table.rows.push_back(rowOf("Amortization", {"100", "90"}));
    const auto pieces = splitByContent(std::move(table));
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].rows.size(), 3U);
    EXPECT_EQ(pieces[1].rows.front().label, "GAAP net loss");
    EXPECT_EQ(kindOf(pieces[0]).kind, StatementKind::Income);
    EXPECT_EQ(kindOf(pieces[1]).kind, StatementKind::Reconciliation);
}

TEST(Kinds, ATableIsCutWhereRevenueIsBrokenDown) {
    RawTable table =
        tableOf({"Statements of Operations"}, {"Net sales", "Cost of sales", "Net loss"});
    table.rows.push_back(headingRow("Revenue by product line:"));
    table.rows.push_back(rowOf("Lenses", {"600", "500"}));
    const auto pieces = splitByContent(std::move(table));
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(kindOf(pieces[1]).kind, StatementKind::Breakdown);
}

TEST(Kinds, AnOrdinaryTableIsLeftWhole) {
    RawTable table = tableOf({"Statements of Operations"}, {"Net sales", "Cost of sales"});
    table.rows.push_back(headingRow("Operating expenses:"));
    table.rows.push_back(rowOf("Selling", {"600", "500"}));
    table.rows.push_back(rowOf("Net loss", {"(600)", "(500)"}));
    const auto pieces = splitByContent(std::move(table));
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(pieces[0].rows.size(), 5U);
    EXPECT_EQ(pieces[0].titleLines.size(), 1U);
}

TEST(Kinds, PiecesOfATableKeepItsColumnsAndItsUnit) {
    RawTable table =
        tableOf({"Statements of Operations", "(In thousands)"}, {"Net sales", "Net loss"});
    table.columns.resize(2);
    table.rows.push_back(headingRow("Revenue by product line:"));
    table.rows.push_back(rowOf("Lenses", {"600", "500"}));
    const auto pieces = splitByContent(std::move(table));
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[1].columns.size(), 2U);
    ASSERT_EQ(pieces[1].titleLines.size(), 1U);
    EXPECT_EQ(pieces[1].titleLines.front(), "(In thousands)");
}

} // namespace
} // namespace ql::extraction
