// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/share_reference.h"

#include "core/release.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace ql::extraction {
namespace {

const Period quarter{{2005, 6, 30}, 3};
const Period day{{2005, 6, 30}, 0};

LineItem lineOf(const std::string& label, Measure measure, Decimal value, const Period& period) {
    LineItem item;
    item.label = label;
    Fact& fact = item.facts.emplace_back();
    fact.period = period;
    fact.value = value;
    fact.unit.measure = measure;
    return item;
}

Statement tableOf(StatementKind kind, std::vector<LineItem> items) {
    Statement statement;
    statement.kind = kind;
    statement.columns.resize(1);
    statement.items = std::move(items);
    return statement;
}

/// So many shares, printed so and multiplied by a thousand, among a release's other statements.
Release releaseOf(Decimal shares, std::vector<Statement> others) {
    Release release;
    release.statements = std::move(others);
    release.statements.push_back(
        tableOf(StatementKind::Note, {lineOf("Shares outstanding", Measure::Shares, shares, day)}));
    return release;
}
const Fact& sharesIn(const Release& release) {
    return release.statements.back().items.front().facts.front();
}

Statement income() {
    return tableOf(
        StatementKind::Income,
        {lineOf("Net income", Measure::Currency, Decimal(2264, 3), quarter),
         lineOf("Diluted earnings per share", Measure::PerShare, Decimal(50, -2), quarter)});
}

} // namespace

TEST(ShareReference, IncomePerShareElsewhereTellsTheScaleOfShares) {
    Release release = releaseOf(Decimal(4529411, 3), {income()});
    compareShareCounts(release);
    EXPECT_EQ(sharesIn(release).value, Decimal(4529411, 0));
    EXPECT_EQ(release.issues.size(), 1U);
}

TEST(ShareReference, CountsThatAgreeStay) {
    Release release = releaseOf(Decimal(4529, 3), {income()});
    compareShareCounts(release);
    EXPECT_EQ(sharesIn(release).value, Decimal(4529, 3));
    EXPECT_TRUE(release.issues.empty());
}

TEST(ShareReference, BookValueTellsItToo) {
    const Statement balance =
        tableOf(StatementKind::Balance,
                {lineOf("Total equity", Measure::Currency, Decimal(100100, 3), day)});
    const Statement values =
        tableOf(StatementKind::Note,
                {lineOf("Book value per share", Measure::PerShare, Decimal(2210, -2), day)});
    Release release = releaseOf(Decimal(4529411, 3), {balance, values});
    compareShareCounts(release);
    EXPECT_EQ(sharesIn(release).value, Decimal(4529411, 0));
}

TEST(ShareReference, BillionsThatNothingImpliesAreDoubtful) {
    Release release = releaseOf(Decimal(4529411, 3), {});
    compareShareCounts(release);
    EXPECT_EQ(sharesIn(release).value, Decimal(4529411, 3));
    EXPECT_TRUE(sharesIn(release).doubtful);
}

TEST(ShareReference, BillionsThatAreImpliedAreNot) {
    const Statement large = tableOf(
        StatementKind::Income,
        {lineOf("Net income", Measure::Currency, Decimal(2264, 6), quarter),
         lineOf("Diluted earnings per share", Measure::PerShare, Decimal(50, -2), quarter)});
    Release release = releaseOf(Decimal(4529411, 3), {large});
    compareShareCounts(release);
    EXPECT_EQ(sharesIn(release).value, Decimal(4529411, 3));
    EXPECT_FALSE(sharesIn(release).doubtful);
}

} // namespace ql::extraction
