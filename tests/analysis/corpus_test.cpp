// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit.h"
#include "analysis/corpus_releases.h"
#include "support/release_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::test;
using testing::ElementsAre;

namespace {

std::string thousands(const Comparison& comparison, std::string_view taxonomy,
                      std::string_view when) {
    const int row = comparison.rowOf(taxonomy);
    const int column = comparison.columnOf(period(when));
    if (row < 0 || column < 0) return "no such cell";
    const Cell& cell =
        comparison.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    if (cell.state != CellState::Number) return "no figure";
    const int scale = cell.unit.measure == Measure::PerShare ? 0 : 3;
    return cell.value.scaledBy(-scale).toString();
}

} // namespace

TEST(CorpusComparison, TwoReleasesGiveEveryQuarterTheyAllow) {
    const auto releases = corpusReleases("zhone");
    if (releases.empty()) GTEST_SKIP() << "no corpus at " QL_CORPUS_DIR;
    const auto income = compare(releases, StatementKind::Income, Span::Quarter);
    std::vector<std::string> headings;
    for (const auto& column : income.columns)
        headings.push_back((column.gapBefore ? "|" : "") + column.heading +
                           (column.derived ? "*" : ""));
    EXPECT_THAT(headings,
                ElementsAre("Q3 02", "|Q2 03*", "Q3 03", "|Q1 05*", "Q2 05", "|Q1 06", "Q2 06"));
    EXPECT_EQ(thousands(income, "Revenues", "2005-03-31/3M"), "27563");
    EXPECT_EQ(thousands(income, "Revenues", "2003-06-30/3M"), "20500");
    EXPECT_EQ(thousands(income, "Revenues", "2006-06-30/3M"), "54214");
    EXPECT_EQ(thousands(income, "ResearchAndDevelopmentExpense", "2003-09-30/3M"), "5513");
    EXPECT_EQ(thousands(income, "ResearchAndDevelopmentExpense", "2006-06-30/3M"), "9817");
    // Six months less the first quarter would be (0.08).
    EXPECT_EQ(thousands(income, "EarningsPerShareBasicAndDiluted", "2006-06-30/3M"), "-0.09");
    EXPECT_EQ(thousands(income, "EarningsPerShareBasicAndDiluted", "2005-03-31/3M"), "-0.05");
}

TEST(CorpusComparison, ElevenReleasesGiveTwentyQuartersWithoutAGap) {
    const auto releases = corpusReleases("pericom");
    if (releases.empty()) GTEST_SKIP() << "no corpus at " QL_CORPUS_DIR;
    const auto income = compare(releases, StatementKind::Income, Span::Quarter);
    EXPECT_EQ(income.columns.size(), 20U);
    for (const auto& column : income.columns)
        EXPECT_FALSE(column.gapBefore) << column.heading;
    const int revenue = income.rowOf("Revenues");
    ASSERT_GE(revenue, 0);
    for (const Cell& cell : income.rows[static_cast<std::size_t>(revenue)].cells)
        EXPECT_EQ(cell.state, CellState::Number);
}

TEST(CorpusAudit, EveryFigureOfTheTextReleasesIsConfirmed) {
    const auto releases = corpusReleases("zhone");
    if (releases.empty()) GTEST_SKIP() << "no corpus at " QL_CORPUS_DIR;
    const Audit result = audit(releases);
    for (const Check& check : result.checks)
        EXPECT_NE(check.outcome, Outcome::Fails) << describe(check);
    int unconfirmed = 0;
    for (std::size_t r = 0; r < result.releases.size(); ++r) {
        const auto& statements = result.releases[r]->statements;
        for (std::size_t s = 0; s < statements.size(); ++s) {
            for (std::size_t i = 0; i < statements[s].items.size(); ++i) {
                for (std::size_t f = 0; f < statements[s].items[i].facts.size(); ++f) {
                    const FactAddress at{static_cast<int>(r), static_cast<int>(s),
                                         static_cast<int>(i), static_cast<int>(f)};
                    unconfirmed += result.standingOf(at) == Standing::Confirmed ? 0 : 1;
                }
            }
        }
    }
    EXPECT_EQ(unconfirmed, 0);
}
