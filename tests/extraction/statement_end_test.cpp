// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/statement_end.h"

#include "scanned_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

RawRow headingOf(const std::string& label, int blanks = 1, bool bold = false) {
    RawRow row;
    row.heading = true;
    row.label = label;
    row.blanksBefore = blanks;
    row.bold = bold;
    return row;
}

StatementEnd behind(const std::vector<std::string>& labels) {
    StatementEnd end;
    for (const std::string& label : labels)
        end.take(rowOf(label, {"1,000", "900"}));
    return end;
}

bool passes(const StatementEnd& end, const RawRow& heading, StatementKind kind) {
    return end.isPassed(std::vector<RawRow>{heading}, kind);
}

const std::vector<std::string> earnings = {"Net sales", "Net income", "Basic earnings per share"};

TEST(StatementEnd, AHeadingOfDataBelowEarningsPerShareOpensAnother) {
    const StatementEnd end = behind(earnings);
    for (const char* text : {"SELECTED DATA", "Other information", "Segment data", "Backlog",
                             "Supplemental disclosures", "Reconciliation of EBITDA"})
        EXPECT_TRUE(passes(end, headingOf(text), StatementKind::Income)) << text;
}

TEST(StatementEnd, HeadingsOfTheStatementItselfDoNot) {
    const StatementEnd end = behind(earnings);
    for (const char* text : {"Weighted average shares", "Dividends", "Per share data",
                             "Pro forma information", "Comprehensive income"})
        EXPECT_FALSE(passes(end, headingOf(text), StatementKind::Income)) << text;
}

TEST(StatementEnd, NothingOpensAnotherBeforeTheLastLines) {
    const StatementEnd end = behind({"Net sales", "Net income"});
    EXPECT_FALSE(passes(end, headingOf("SELECTED DATA"), StatementKind::Income));
}

TEST(StatementEnd, AHeadingThatDoesNotStandApartIsASection) {
    const StatementEnd end = behind(earnings);
    EXPECT_FALSE(passes(end, headingOf("Segment data", 0), StatementKind::Income));
    EXPECT_TRUE(passes(end, headingOf("Segment data", 0, true), StatementKind::Income));
}

TEST(StatementEnd, CapitalsTellWhereNoOtherHeadingHasThem) {
    StatementEnd end = behind(earnings);
    EXPECT_TRUE(passes(end, headingOf("STORES"), StatementKind::Income));
    end.takeHeading(headingOf("COSTS AND EXPENSES"));
    EXPECT_FALSE(passes(end, headingOf("STORES"), StatementKind::Income));
}

TEST(StatementEnd, ABalanceSheetEndsWithItsSecondTotal) {
    EXPECT_FALSE(
        passes(behind({"Cash", "Total assets"}), headingOf("Liabilities"), StatementKind::Balance));
    EXPECT_TRUE(passes(behind({"Total assets", "Total liabilities and stockholders' equity"}),
                       headingOf("Store count"), StatementKind::Balance));
}

TEST(StatementEnd, WhatWasPaidInCashStaysInTheCashFlowStatement) {
    const StatementEnd end = behind({"Net income", "Cash at end of year"});
    EXPECT_FALSE(passes(end, headingOf("Supplemental disclosures of cash flow information"),
                        StatementKind::CashFlow));
    EXPECT_FALSE(passes(end, headingOf("Non-cash investing"), StatementKind::CashFlow));
    EXPECT_TRUE(passes(end, headingOf("OPERATING STATISTICS"), StatementKind::CashFlow));
}

TEST(StatementEnd, ASentenceThatAnnouncesAReconciliationOpensIt) {
    const StatementEnd end = behind(earnings);
    EXPECT_TRUE(passes(end,
                       headingOf("An itemized reconciliation between net loss on a GAAP basis and "
                                 "non-GAAP net income (loss) is as follows",
                                 0),
                       StatementKind::Income));
    EXPECT_FALSE(passes(end,
                        headingOf("Weighted average shares are those that were outstanding on the "
                                  "days of the period, as a reconciliation in the notes shows"),
                        StatementKind::Income));
}

} // namespace
} // namespace ql::extraction
