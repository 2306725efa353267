// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"
#include "documents/reader.h"
#include "golden_file.h"
#include "print_comparison.h"
#include "samples.h"
#include "support/read_release.h"
#include "support/truth.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace ql {
namespace {

using analysis::Cell;
using analysis::CellState;
using analysis::Comparison;
using analysis::ReleasePtr;
using analysis::Span;

ReleasePtr sample(const char* name) {
    auto read = testsupport::readRelease(golden::sampleFile(name));
    if (!read) {
        ADD_FAILURE() << read.error().sentence();
        return nullptr;
    }
    return std::make_shared<const Release>(std::move(read->release));
}

std::vector<ReleasePtr> allSamples() {
    std::vector<ReleasePtr> releases;
    for (const char* name : golden::sampleNames)
        releases.push_back(sample(name));
    return releases;
}

std::vector<truth::Cell> booksOf(const char* name) {
    const auto csv = documents::readFile(golden::truthFile(name));
    if (!csv) {
        ADD_FAILURE() << csv.error().sentence();
        return {};
    }
    return truth::readTruth(*csv);
}

std::string valueOf(const Cell& cell) {
    if (cell.state == CellState::Nil) return "0";
    if (cell.state != CellState::Number) return {};
    return truth::keyOf({"", "", "", cell.value.toString()}).value;
}

/// The values of a column, each as often as it stands there.
std::multiset<std::string> valuesOf(const Comparison& comparison, const Period& period) {
    std::multiset<std::string> values;
    const int column = comparison.columnOf(period);
    if (column < 0) return values;
    for (const auto& row : comparison.rows)
        values.insert(valueOf(row.cells[static_cast<std::size_t>(column)]));
    return values;
}

/// What the books say of one kind: for each period the values of the last release that gives it.
std::map<std::string, std::multiset<std::string>> latestBooks(const std::string& kind) {
    std::map<std::string, std::multiset<std::string>> latest;
    for (const char* name : golden::sampleNames) {
        std::map<std::string, std::multiset<std::string>> release;
        for (const truth::Cell& cell : booksOf(name)) {
            if (cell.kind == kind) release[cell.period].insert(truth::keyOf(cell).value);
        }
        for (auto& [period, values] : release)
            latest[period] = std::move(values);
    }
    return latest;
}

class SideBySide : public testing::TestWithParam<StatementKind> {};

} // namespace

TEST_P(SideBySide, EveryQuarterOfTheBooksStandsInItsColumn) {
    const StatementKind kind = GetParam();
    const auto releases = allSamples();
    const Comparison comparison = analysis::compare(releases, kind, Span::Quarter);
    int periods = 0;
    for (const auto& [text, values] : latestBooks(std::string(toString(kind)))) {
        const auto period = Period::parse(text);
        ASSERT_TRUE(period) << text;
        if (period->months > 3) continue;
        ++periods;
        const auto shown = valuesOf(comparison, *period);
        std::vector<std::string> missing;
        std::ranges::set_difference(values, shown, std::back_inserter(missing));
        EXPECT_THAT(missing, testing::IsEmpty()) << text;
    }
    EXPECT_GE(periods, 8);
}

TEST_P(SideBySide, PrintsAsKept) {
    const StatementKind kind = GetParam();
    const auto releases = allSamples();
    std::string printed = golden::print(analysis::compare(releases, kind, Span::Quarter));
    // Balance sheets are instants: there is no year to date of them.
    if (kind != StatementKind::Balance)
        printed += "\n" + golden::print(analysis::compare(releases, kind, Span::YearToDate));
    golden::expectKept("northfield-" + std::string(toString(kind)) + ".table.txt", printed);
}

TEST(SideBySideMeasures, PrintsAsKept) {
    const auto releases = allSamples();
    std::string printed;
    for (const StatementKind kind : {StatementKind::Income, StatementKind::Balance}) {
        auto table = analysis::compare(releases, {.kind = kind, .ratios = true});
        std::erase_if(table.rows, [](const auto& row) { return !row.computed; });
        printed += golden::print(table) + "\n";
        for (const auto& row : table.rows)
            for (std::size_t c = 0; c < row.cells.size(); ++c) {
                const analysis::Cell& cell = row.cells[c];
                const std::string how = cell.reason == analysis::CellReason::None
                                            ? analysis::formula(cell, 3)
                                            : analysis::describe(cell.reason, cell.reasonArgs);
                if (!how.empty())
                    printed += row.label + ", " + table.columns[c].heading + ": " + how + "\n";
            }
        printed += "\n";
    }
    golden::expectKept("northfield-measures.table.txt", printed);
}

INSTANTIATE_TEST_SUITE_P(Northfield, SideBySide,
                         testing::Values(StatementKind::Income, StatementKind::Balance,
                                         StatementKind::Breakdown, StatementKind::Reconciliation),
                         [](const auto& kind) { return std::string(toString(kind.param)); });

/// Six months less the second quarter must be what the release of the first quarter printed.
TEST(Derived, AQuarterIsWhatItsOwnReleasePrinted) {
    const std::vector<ReleasePtr> releases = {sample("northfield-2004q2")};
    const Comparison income = analysis::compare(releases, StatementKind::Income, Span::Quarter);
    const int column = income.columnOf({{2004, 3, 31}, 3});
    ASSERT_GE(column, 0);
    std::multiset<truth::Cell> books;
    for (const truth::Cell& cell : booksOf("northfield-2004q1")) {
        if (cell.kind == "income" && cell.period == "2004-03-31/3M")
            books.insert({"", truth::keyOf(cell).label, "", truth::keyOf(cell).value});
    }
    int derived = 0;
    for (const auto& row : income.rows) {
        const Cell& cell = row.cells[static_cast<std::size_t>(column)];
        if (cell.derivation != analysis::Derivation::Difference) continue;
        ++derived;
        const truth::Cell key{"", truth::keyOf({"", row.label, "", ""}).label, "", valueOf(cell)};
        EXPECT_TRUE(books.contains(key)) << row.label << " " << key.value;
    }
    EXPECT_GE(derived, 12);
}

/// The release of the second quarter of 2005 restates the first: both reports are kept.
TEST(Restated, TheFirstQuarterKeepsBothReports) {
    const auto releases = allSamples();
    const Comparison income = analysis::compare(releases, StatementKind::Income, Span::Quarter);
    const int column = income.columnOf({{2005, 3, 31}, 3});
    const int row = income.rowOf("Revenues");
    ASSERT_GE(column, 0);
    ASSERT_GE(row, 0);
    const Cell& cell =
        income.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    EXPECT_EQ(cell.value, Decimal(31960, 3));
    EXPECT_TRUE(cell.restated);
    ASSERT_EQ(cell.reports.size(), 2U);
    EXPECT_EQ(cell.reports.front().value, Decimal(33100, 3));
    EXPECT_EQ(cell.reports.back().value, Decimal(31960, 3));
}

} // namespace ql
