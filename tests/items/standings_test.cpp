// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/standings.h"

#include "support/release_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::items;
using analysis::Comparison;
using analysis::Span;
using analysis::Standing;
using test::ReleaseBuilder;
using test::TableBuilder;

namespace {

struct Audited {
    explicit Audited(const char* revenue)
      : releases{ReleaseBuilder("2006-06-30")
                     .add(TableBuilder(StatementKind::Income)
                              .columns({"2006-06-30/3M", "2006-06-30/6M"})
                              .row("Net revenue", {revenue, "106,900"})
                              .taxonomy("Revenues")
                              .row("Cost of revenue", {"42,526", "75,351"})
                              .subtotal("Gross profit", {"11,688", "31,549"})
                              .row("Deferred revenue", {"77", "79"}))
                     .shared()}
      , audit(analysis::audit(releases))
      , table(analysis::compare(releases, StatementKind::Income, Span::Quarter)) {}

    CellDescription tell(const char* label, const char* period) const {
        for (int row = 0; row < int(table.rows.size()); ++row) {
            if (table.rows[std::size_t(row)].label != label) continue;
            const int column = table.columnOf(test::period(period));
            CellDescription text = describeCell(table, row, column);
            if (const auto* cell = table.cellAt(row, column)) tellChecks(text, audit, *cell);
            return text;
        }
        return {};
    }

    std::vector<analysis::ReleasePtr> releases;
    analysis::Audit audit;
    Comparison table;
};

} // namespace

TEST(StandingsTest, ASumThatHoldsConfirmsItsFigures) {
    const Audited sound("54,214");
    const auto revenue = sound.tell("Net revenue", "2006-06-30/3M");
    EXPECT_EQ(revenue.standing, Standing::Confirmed);
    EXPECT_EQ(standingText(revenue), u"Confirmed by 1 check"_s);
    ASSERT_EQ(revenue.checks.size(), 1U);
    EXPECT_TRUE(revenue.checks[0].text.startsWith(u"Sum: Gross profit"_s))
        << revenue.checks[0].text.toStdString();
    EXPECT_TRUE(revenue.checks[0].text.contains(u"54,214 − 42,526 = 11,688"_s));
}

TEST(StandingsTest, ASumThatFailsIsToldFirst) {
    const Audited wrong("54,241");
    const auto revenue = wrong.tell("Net revenue", "2006-06-30/3M");
    EXPECT_EQ(revenue.standing, Standing::Contradicted);
    EXPECT_EQ(standingText(revenue), u"Contradicted by its one check"_s);
    ASSERT_FALSE(revenue.checks.empty());
    EXPECT_EQ(revenue.checks[0].outcome, analysis::Outcome::Fails);
}

TEST(StandingsTest, WhatNoCheckSpeaksForIsSaidToBeSo) {
    const auto other = Audited("54,214").tell("Deferred revenue", "2006-06-30/3M");
    EXPECT_EQ(other.standing, Standing::Unspoken);
    EXPECT_EQ(standingText(other), u"No check speaks for it"_s);
}

TEST(StandingsTest, AFigureDerivedFromAContradictedOneIsContradicted) {
    // The first quarter is six months less the second quarter.
    const auto derived = Audited("54,241").tell("Net revenue", "2006-03-31/3M");
    EXPECT_TRUE(derived.isDerived());
    EXPECT_EQ(derived.standing, Standing::Contradicted);
}
