// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit.h"
#include "support/release_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

TableBuilder income(const char* revenue = "54,214") {
    return TableBuilder(StatementKind::Income)
        .columns({"2006-06-30/3M", "2006-03-31/3M", "2006-06-30/6M"})
        .row("Net revenue", {revenue, "52,686", "106,900"})
        .taxonomy("Revenues")
        .row("Cost of revenue", {"42,526", "32,825", "75,351"})
        .subtotal("Gross profit", {"11,688", "19,861", "31,549"})
        .row("Operating expenses", {"24,788", "23,765", "48,553"})
        .total("Net loss", {"(13,100)", "(3,904)", "(17,004)"})
        .taxonomy("NetIncomeLoss")
        .perShare("Net loss per share", {"(0.09)", "(0.03)", "(0.11)"})
        .taxonomy("EarningsPerShareBasicAndDiluted")
        .shares("Weighted average shares", {"148,721", "148,139", "148,430"})
        .taxonomy("WeightedAverageNumberOfShareOutstandingBasicAndDiluted");
}

std::vector<std::string> described(const Audit& audit, CheckKind kind) {
    std::vector<std::string> texts;
    for (const Check& check : audit.checks) {
        if (check.kind == kind)
            texts.push_back(std::string(toString(check.outcome)) + " " + describe(check));
    }
    return texts;
}

Audit auditOf(const std::vector<ReleasePtr>& releases) {
    return audit(releases);
}

ReleaseBuilder second() {
    return ReleaseBuilder("2006-06-30");
}

} // namespace

TEST(Audit, SumsAreExplainedByTheLinesAbove) {
    const auto texts = described(auditOf({second().add(income()).shared()}), CheckKind::Footing);
    ASSERT_EQ(texts.size(), 6U);
    EXPECT_EQ(texts[0], "holds Gross profit, quarter to Jun 30, 06: 54,214 - 42,526 = 11,688");
    EXPECT_EQ(texts[3], "holds Net loss, quarter to Jun 30, 06: 11,688 - 24,788 = (13,100)");
}

TEST(Audit, AWrongFigureFailsWithWhatWouldBeRight) {
    const auto result = auditOf({second().add(income("54,241")).shared()});
    const auto texts = described(result, CheckKind::Footing);
    EXPECT_EQ(
        texts[0],
        "fails Gross profit, quarter to Jun 30, 06: 54,241 - 42,526 = 11,715, printed 11,688");
    EXPECT_EQ(result.standingOf({0, 0, 0, 0}), Standing::Contradicted);
    // The cost stands in the same sum, but the six months vouch for it.
    EXPECT_EQ(result.standingOf({0, 0, 2, 0}), Standing::Confirmed);
}

TEST(Audit, SixMonthsAreTwoQuarters) {
    const auto texts = described(auditOf({second().add(income()).shared()}), CheckKind::PeriodsAdd);
    ASSERT_EQ(texts.size(), 5U);
    EXPECT_EQ(texts[0], "holds Net revenue, 6 months to Jun 30, 06: 52,686 + 54,214 = 106,900");
}

TEST(Audit, PerShareIsIncomeOverShares) {
    const auto texts = described(auditOf({second().add(income()).shared()}), CheckKind::PerShare);
    ASSERT_EQ(texts.size(), 3U);
    EXPECT_EQ(texts[0], "holds Net loss per share, quarter to Jun 30, 06: "
                        "(13,100,000) / 148,721,000 = (0.09)");
}

TEST(Audit, PerShareProvesTheScale) {
    const auto release = second()
                             .add(TableBuilder(StatementKind::Income)
                                      .columns({"2006-06-30/3M"})
                                      .total("Net income", {"13,100"})
                                      .taxonomy("NetIncomeLoss")
                                      .perShare("Basic", {"0.09"})
                                      .taxonomy("EarningsPerShareBasic")
                                      .scale(0)
                                      .shares("Shares", {"148,721"})
                                      .taxonomy("WeightedAverageNumberOfSharesOutstandingBasic"))
                             .shared();
    EXPECT_THAT(described(auditOf({release}), CheckKind::PerShare),
                ElementsAre(testing::StartsWith("fails Basic")));
}

TEST(Audit, AssetsEqualLiabilitiesAndEquity) {
    const auto balance = [](const char* assets) {
        return TableBuilder(StatementKind::Balance)
            .columns({"2006-06-30"})
            .total("Total assets", {assets})
            .taxonomy("Assets")
            .total("Total liabilities and equity", {"370,504"})
            .taxonomy("LiabilitiesAndStockholdersEquity");
    };
    EXPECT_THAT(
        described(auditOf({second().add(balance("370,504")).shared()}), CheckKind::BalanceEquation),
        ElementsAre(testing::StartsWith("holds")));
    EXPECT_THAT(
        described(auditOf({second().add(balance("370,540")).shared()}), CheckKind::BalanceEquation),
        ElementsAre("fails Total liabilities and equity, Jun 30, 06: liabilities and "
                    "equity 370,504, assets 370,540"));
}

TEST(Audit, AFigureTwoStatementsGiveIsTheSame) {
    const auto cash = TableBuilder(StatementKind::CashFlow)
                          .columns({"2006-06-30/6M"})
                          .row("Net loss", {"(17,040)"})
                          .taxonomy("NetIncomeLoss")
                          .row("Depreciation", {"1,265"});
    EXPECT_THAT(
        described(auditOf({second().add(income()).add(cash).shared()}), CheckKind::StatementsAgree),
        ElementsAre("fails Net loss, 6 months to Jun 30, 06: here (17,040), in the income "
                    "statement (17,004)"));
}

TEST(Audit, ALineThatAgreesNowhereIsAnotherThing) {
    const auto segment = TableBuilder(StatementKind::Breakdown)
                             .columns({"2006-06-30/3M", "2006-03-31/3M"})
                             .row("Net revenue", {"20,000", "19,000"})
                             .taxonomy("Revenues");
    EXPECT_THAT(described(auditOf({second().add(income()).add(segment).shared()}),
                          CheckKind::StatementsAgree),
                IsEmpty());
}

TEST(Audit, CashOfTheCashFlowIsTheBalanceSheets) {
    const auto release = second()
                             .add(TableBuilder(StatementKind::Balance)
                                      .columns({"2006-06-30"})
                                      .row("Cash", {"71,811"})
                                      .taxonomy("CashAndCashEquivalentsAtCarryingValue"))
                             .add(TableBuilder(StatementKind::CashFlow)
                                      .columns({"2006-06-30/6M"})
                                      .total("Cash at end of period", {"71,118"})
                                      .taxonomy("CashAndCashEquivalentsAtCarryingValue"))
                             .shared();
    EXPECT_THAT(described(auditOf({release}), CheckKind::CashMovement),
                ElementsAre("fails Cash at end of period, 6 months to Jun 30, 06: here 71,118, in "
                            "the balance sheet 71,811"));
}

TEST(Audit, TheDeficitMovesByTheLoss) {
    const auto release = second()
                             .add(income())
                             .add(TableBuilder(StatementKind::Balance)
                                      .columns({"2006-06-30", "2005-12-31"})
                                      .row("Accumulated deficit", {"(775,298)", "(758,294)"})
                                      .taxonomy("RetainedEarningsAccumulatedDeficit"))
                             .shared();
    EXPECT_THAT(described(auditOf({release}), CheckKind::DeficitMovement),
                ElementsAre("holds Net loss, 6 months to Jun 30, 06: (775,298) - (758,294) = "
                            "(17,004)"));
}

TEST(Audit, ProductLinesAddToRevenue) {
    const auto lines = TableBuilder(StatementKind::Breakdown, "Revenue by product")
                           .columns({"2006-06-30/3M"})
                           .row("Lenses", {"35,272"})
                           .row("Filters", {"18,942"});
    EXPECT_THAT(
        described(auditOf({second().add(income()).add(lines).shared()}), CheckKind::PartsOfRevenue),
        ElementsAre("holds Net revenue, quarter to Jun 30, 06: 35,272 + 18,942 = 54,214"));
}

TEST(Audit, ASentenceIsComparedAtItsPrecision) {
    const auto release = second()
                             .add(income())
                             .prose("Revenue", "Revenues", "2006-06-30/3M", "54.2", 6)
                             .prose("Revenue", "Revenues", "2006-03-31/3M", "52.9", 6)
                             .shared();
    EXPECT_THAT(described(auditOf({release}), CheckKind::ProseAgrees),
                ElementsAre("holds Revenue, quarter to Jun 30, 06: the text says 54,200, the table "
                            "54,214",
                            "fails Revenue, quarter to Mar 31, 06: the text says 52,900, the table "
                            "52,686"));
}

TEST(Audit, ComparativeColumnsAreHeldAgainstTheFirstPrint) {
    const auto first = ReleaseBuilder("2006-03-31")
                           .add(TableBuilder(StatementKind::Income)
                                    .columns({"2006-03-31/3M"})
                                    .row("Net revenue", {"52,686"})
                                    .row("Cost of revenue", {"32,800"}))
                           .shared();
    const auto texts =
        described(auditOf({first, second().add(income()).shared()}), CheckKind::PriorColumn);
    EXPECT_THAT(texts, ElementsAre("holds Net revenue, quarter to Mar 31, 06: here 52,686, first "
                                   "reported 52,686",
                                   "revised Cost of revenue, quarter to Mar 31, 06: here 32,825, "
                                   "first reported 32,800, restated"));
}

TEST(Audit, CountsAreByOutcomeAndRelease) {
    const auto result = auditOf({second().add(income()).shared()});
    const auto counts = result.count();
    EXPECT_EQ(counts[static_cast<std::size_t>(Outcome::Holds)],
              static_cast<int>(result.checks.size()));
    EXPECT_EQ(result.count(0), counts);
    EXPECT_EQ(counts[static_cast<std::size_t>(Outcome::Fails)], 0);
}
