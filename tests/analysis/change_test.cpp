// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/change.h"
#include "support/release_builder.h"

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::test;

namespace {

Comparison table() {
    const std::vector<ReleasePtr> releases{
        ReleaseBuilder("2006-06-30")
            .add(TableBuilder(StatementKind::Income)
                     .columns({"2006-06-30/3M", "2006-03-31/3M", "2005-06-30/3M"})
                     .row("Net revenue", {"200", "160", "100"})
                     .total("Net loss", {"10", "(20)", "(5)"})
                     .percent("Gross margin", {"41.5", "40.0", "38.5"})
                     .row("Licences", {"4", "-", ""}))
            .shared()};
    return compare(releases, StatementKind::Income, Span::Quarter);
}

} // namespace

TEST(ColumnChanges, EveryColumnIsSetAgainstTheOneChosen) {
    const Comparison plain = table(); // June 2005, March 2006, June 2006
    const ColumnChanges changes = changesTo(plain, 1);
    const auto& revenue = changes.amounts.rows[0].cells;
    EXPECT_EQ(revenue[0].value, Decimal(-60, 3));
    EXPECT_EQ(revenue[2].value, Decimal(40, 3));
    EXPECT_EQ(changes.rates[0][0].value, Decimal(-375, -1));
    EXPECT_EQ(changes.rates[0][2].value, Decimal(250, -1));
    EXPECT_EQ(formula(revenue[2], 3), "200 - 160 = 40");
}

TEST(ColumnChanges, TheBaseStaysAsItIs) {
    const Comparison plain = table();
    const ColumnChanges changes = changesTo(plain, 1);
    EXPECT_EQ(changes.amounts.rows[0].cells[1].value, Decimal(160, 3));
    EXPECT_FALSE(changes.amounts.rows[0].cells[1].isDerived());
    EXPECT_EQ(changes.rates[0][1].state, CellState::Absent);
}

TEST(ColumnChanges, NoRateStandsOnALoss) {
    const ColumnChanges changes = changesTo(table(), 1);
    EXPECT_EQ(changes.amounts.rows[1].cells[2].value, Decimal(30, 3));
    EXPECT_EQ(changes.rates[1][2].state, CellState::Absent);
    EXPECT_EQ(changes.rates[1][2].reason, CellReason::BaseNegative);
}

TEST(ColumnChanges, PercentagesChangeByPoints) {
    const ColumnChanges changes = changesTo(table(), 1);
    EXPECT_EQ(changes.amounts.rows[2].cells[2].value, Decimal(15, -1));
    EXPECT_EQ(changes.rates[2][2].state, CellState::Absent);
}

TEST(ColumnChanges, ADashIsNothingAndABlankIsUnknown) {
    const ColumnChanges toDash = changesTo(table(), 1);
    EXPECT_EQ(toDash.amounts.rows[3].cells[2].value, Decimal(4, 3));
    const ColumnChanges toBlank = changesTo(table(), 0);
    EXPECT_EQ(toBlank.amounts.rows[3].cells[2].state, CellState::Absent);
    EXPECT_EQ(toBlank.amounts.rows[3].cells[2].reason, CellReason::NoBase);
}
