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

TableBuilder income(const std::vector<std::string>& columns, const std::vector<Printed>& cost,
                    const std::vector<Printed>& research, const std::vector<Printed>& net) {
    return TableBuilder(StatementKind::Income)
        .columns(columns)
        .row("Net revenue", std::vector<Printed>(columns.size(), Printed("100")))
        .row("Cost of revenue", cost)
        .row("Research and development", research)
        .total("Net income", net)
        .taxonomy("NetIncomeLoss");
}

Comparison compared(const TableBuilder& first, const TableBuilder& later) {
    const std::vector<ReleasePtr> releases{ReleaseBuilder("2006-03-31").add(first).shared(),
                                           ReleaseBuilder("2006-06-30").add(later).shared()};
    return compare(releases, StatementKind::Income, Span::Quarter);
}

} // namespace

TEST(Revisions, PartsThatMoveUnderTheSameTotalAreReclassified) {
    const auto comparison = compared(
        income({"2006-03-31/3M"}, {"50"}, {"20"}, {"30"}),
        income({"2006-06-30/3M", "2006-03-31/3M"}, {"55", "53"}, {"20", "17"}, {"25", "30"}));
    const Cell& cost = comparison.rows[1].cells[0];
    EXPECT_EQ(cost.revision, Revision::Reclassified);
    EXPECT_THAT(cost.counterparts, ElementsAre(2));
    EXPECT_EQ(comparison.rows[3].cells[0].revision, Revision::None);
}

TEST(Revisions, ATotalThatMovesIsRestated) {
    const auto comparison = compared(
        income({"2006-03-31/3M"}, {"50"}, {"20"}, {"30"}),
        income({"2006-06-30/3M", "2006-03-31/3M"}, {"55", "53"}, {"20", "20"}, {"25", "27"}));
    EXPECT_EQ(comparison.rows[1].cells[0].revision, Revision::Restated);
    EXPECT_EQ(comparison.rows[3].cells[0].revision, Revision::Restated);
    EXPECT_TRUE(comparison.columns[0].restated);
}

TEST(Revisions, ALineThatEndsGaveItsAmountAway) {
    const auto first = TableBuilder(StatementKind::Income)
                           .columns({"2006-03-31/3M"})
                           .row("Selling", {"10"})
                           .row("Stock compensation", {"4"})
                           .total("Net income", {"30"})
                           .taxonomy("NetIncomeLoss");
    const auto later = TableBuilder(StatementKind::Income)
                           .columns({"2006-06-30/3M", "2006-03-31/3M"})
                           .row("Selling", {"12", "14"})
                           .total("Net income", {"25", "30"})
                           .taxonomy("NetIncomeLoss");
    const auto comparison = compared(first, later);
    EXPECT_EQ(comparison.rows[0].cells[0].revision, Revision::Reclassified);
    ASSERT_EQ(comparison.rows[0].cells[0].counterparts.size(), 1U);
    EXPECT_EQ(comparison.rows[static_cast<std::size_t>(comparison.rows[0].cells[0].counterparts[0])]
                  .label,
              "Stock compensation");
}
