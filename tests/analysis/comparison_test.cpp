// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"
#include "support/release_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::test;
using testing::ElementsAre;

namespace {

TableBuilder income(const std::vector<std::string>& columns) {
    return TableBuilder(StatementKind::Income, "Statements of Operations").columns(columns);
}

Comparison quarters(const std::vector<ReleasePtr>& releases,
                    StatementKind kind = StatementKind::Income) {
    return compare(releases, kind, Span::Quarter);
}

} // namespace

TEST(Comparison, NoStatementGivesAnEmptyComparison) {
    const auto comparison = quarters({ReleaseBuilder("2006-06-30").shared()});
    EXPECT_TRUE(comparison.columns.empty());
    EXPECT_TRUE(comparison.rows.empty());
    EXPECT_TRUE(quarters({}).releases.empty());
}

TEST(Comparison, ReleasesStandByQuarterWhateverTheOrderOfImport) {
    const auto a = ReleaseBuilder("2005-06-30").shared();
    const auto b = ReleaseBuilder("2006-06-30").shared();
    EXPECT_EQ(quarters({b, a}).releases, (std::vector<ReleasePtr>{a, b}));
}

TEST(Comparison, TheLatestReportWinsAndAllAreKept) {
    const auto first = ReleaseBuilder("2006-03-31")
                           .add(income({"2006-03-31/3M"}).row("Net revenue", {"52,686"}))
                           .shared();
    const auto later =
        ReleaseBuilder("2006-06-30")
            .add(
                income({"2006-06-30/3M", "2006-03-31/3M"}).row("Net revenue", {"54,214", "52,700"}))
            .shared();
    const std::vector<ReleasePtr> releases{first, later};
    const auto latest = quarters(releases);
    const Cell& cell = latest.rows[0].cells[0];
    EXPECT_EQ(cell.value.toString(), "52700000");
    EXPECT_EQ(cell.from.release, 1);
    ASSERT_EQ(cell.reports.size(), 2U);
    EXPECT_EQ(cell.reports[0].value.toString(), "52686000");
    EXPECT_TRUE(cell.restated);
    EXPECT_TRUE(latest.columns[0].restated);
    EXPECT_FALSE(latest.columns[1].restated);

    CompareOptions options;
    options.version = Version::FirstReported;
    EXPECT_EQ(compare(releases, options).rows[0].cells[0].value.toString(), "52686000");
}

TEST(Comparison, FiguresThatAgreeAtTheCoarserPrecisionAreNoRestatement) {
    const auto dollars =
        ReleaseBuilder("2006-03-31")
            .add(income({"2006-03-31/3M"}).scale(0).row("Net revenue", {"52,686,123"}))
            .shared();
    const auto thousands =
        ReleaseBuilder("2006-06-30")
            .add(
                income({"2006-06-30/3M", "2006-03-31/3M"}).row("Net revenue", {"54,214", "52,686"}))
            .shared();
    EXPECT_FALSE(quarters({dollars, thousands}).rows[0].cells[0].restated);
}

TEST(Comparison, AsRestatedIsTheReportAndAsPreviouslyReportedTheOlderOne) {
    const auto release =
        ReleaseBuilder("2006-06-30")
            .add(income({"2005-06-30/3M#As Previously Reported", "2005-06-30/3M#As Restated"})
                     .row("Net revenue", {"30,000", "30,445"}))
            .shared();
    const auto comparison = quarters({release});
    ASSERT_EQ(comparison.columns.size(), 1U);
    const Cell& cell = comparison.rows[0].cells[0];
    EXPECT_EQ(cell.value.toString(), "30445000");
    EXPECT_EQ(cell.reports[0].value.toString(), "30000000");
    EXPECT_TRUE(cell.restated);
}

TEST(Comparison, OtherAspectsAreColumnsInNotesOnly) {
    const auto release =
        ReleaseBuilder("2006-06-30")
            .add(income({"2006-06-30/3M", "2006-06-30/3M#Pro forma"}).row("Net revenue", {1, 2}))
            .add(TableBuilder(StatementKind::Note, "Measures")
                     .columns({"2006-06-30/3M", "2006-06-30/3M#Pro forma"})
                     .row("Measure", {1, 2}))
            .shared();
    EXPECT_EQ(quarters({release}).columns.size(), 1U);
    EXPECT_EQ(quarters({release}, StatementKind::Note).columns.size(), 2U);
}

TEST(Comparison, TheMainStatementIsTheLongestThatIsNotProForma) {
    const auto release =
        ReleaseBuilder("2006-06-30")
            .add(TableBuilder(StatementKind::Income, "Pro Forma Statements of Operations")
                     .columns({"2006-06-30/3M"})
                     .row("Net revenue", {1})
                     .row("Cost", {1})
                     .row("Gross profit", {1}))
            .add(income({"2006-06-30/3M"}).row("Net revenue", {2}).row("Net income", {3}))
            .shared();
    EXPECT_EQ(quarters({release}).rows[0].cells[0].value.toString(), "2000");
}

TEST(Comparison, AYearToDateTableOnAnotherPageIsTheSameStatement) {
    const auto release =
        ReleaseBuilder("2006-06-30")
            .add(income({"2006-06-30/3M"}).row("Net revenue", {"54,214"}).row("Cost", {"42,291"}))
            .add(income({"2006-06-30/6M"}).row("Net revenue", {"106,900"}).row("Cost", {"74,795"}))
            .shared();
    const std::vector<ReleasePtr> releases{release};
    const auto toDate = compare(releases, StatementKind::Income, Span::YearToDate);
    ASSERT_EQ(toDate.rows.size(), 2U);
    EXPECT_EQ(toDate.rows[0].cells.back().value.toString(), "106900000");
}

TEST(Comparison, EveryTableOfABreakdownKeepsItsOwnRowsUnderItsTitle) {
    const auto tables = [](const char* quarter, const char* column) {
        return ReleaseBuilder(quarter)
            .add(TableBuilder(StatementKind::Breakdown, "Revenue by product")
                     .columns({column})
                     .row("Lenses", {10})
                     .row("Other", {5})
                     .total("", {15}))
            .add(TableBuilder(StatementKind::Breakdown, "Revenue by region")
                     .columns({column})
                     .row("Europe", {9})
                     .row("Other", {6})
                     .total("", {15}))
            .shared();
    };
    const auto comparison =
        quarters({tables("2006-03-31", "2006-03-31/3M"), tables("2006-06-30", "2006-06-30/3M")},
                 StatementKind::Breakdown);
    std::vector<std::string> labels;
    for (const auto& row : comparison.rows)
        labels.push_back((row.section.empty() ? "" : row.section.back()) + "/" + row.label);
    EXPECT_THAT(labels, ElementsAre("/Revenue by product", "Revenue by product/Lenses",
                                    "Revenue by product/Other", "Revenue by product/",
                                    "/Revenue by region", "Revenue by region/Europe",
                                    "Revenue by region/Other", "Revenue by region/"));
    EXPECT_EQ(comparison.rows[2].cells[1].value.toString(), "5000");
    EXPECT_EQ(comparison.rows[6].cells[0].value.toString(), "6000");
}

TEST(Comparison, NilAbsentAndTextStayThreeThings) {
    const auto release = ReleaseBuilder("2006-06-30")
                             .add(income({"2006-06-30/3M", "2005-06-30/3M"})
                                      .row("Restructuring", {"-", "nm"})
                                      .row("Impairment", {"", "12"}))
                             .shared();
    const auto comparison = quarters({release});
    EXPECT_EQ(comparison.rows[0].cells[1].state, CellState::Nil);
    EXPECT_EQ(comparison.rows[0].cells[0].state, CellState::Text);
    EXPECT_EQ(comparison.rows[0].cells[0].text, "nm");
    EXPECT_EQ(comparison.rows[1].cells[1].state, CellState::Absent);
}

TEST(Comparison, KindsPresentAreThoseWithFigures) {
    const auto release =
        ReleaseBuilder("2006-06-30")
            .add(income({"2006-06-30/3M"}).heading("only words"))
            .add(TableBuilder(StatementKind::Note).columns({"2006-06-30/3M"}).row("Backlog", {1}))
            .shared();
    const std::vector<ReleasePtr> releases{release};
    EXPECT_THAT(kindsPresent(releases), ElementsAre(StatementKind::Note));
}
