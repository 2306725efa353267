// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/check_tree_model.h"

#include "items/check_text.h"
#include "items/roles.h"
#include "support/release_builder.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::items;
using analysis::CheckKind;
using analysis::Outcome;
using test::ReleaseBuilder;
using test::TableBuilder;
using Show = CheckFilter::Show;

namespace {

analysis::ReleasePtr release(const char* quarter, const char* revenue) {
    return ReleaseBuilder(quarter)
        .add(TableBuilder(StatementKind::Income)
                 .columns({std::string(quarter) + "/3M"})
                 .row("Net revenue", {revenue})
                 .taxonomy("Revenues")
                 .row("Cost of revenue", {"42,526"})
                 .subtotal("Gross profit", {"11,688"})
                 .row("Operating expenses", {"24,788"})
                 .total("Net loss", {"(13,100)"})
                 .taxonomy("NetIncomeLoss")
                 .perShare("Net loss per share", {"(0.50)"})
                 .taxonomy("EarningsPerShareBasicAndDiluted")
                 .shares("Weighted average shares", {"148,721"})
                 .taxonomy("WeightedAverageNumberOfShareOutstandingBasicAndDiluted"))
        .shared();
}

/// The second quarter's figure per share is wrong, the third's is as well and it has one more sum.
AuditPtr audited() {
    const std::vector<analysis::ReleasePtr> releases{release("2006-06-30", "54,214"),
                                                     release("2006-09-30", "54,214")};
    return std::make_shared<const analysis::Audit>(analysis::audit(releases));
}

} // namespace

TEST(CheckTreeModelTest, KeepsTheRulesOfItemModels) {
    CheckTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setAudit(audited());
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_GT(model.rowCount(model.index(0, 0)), 1);
    model.setFilter({.show = Show::Failing, .kind = {}});
    EXPECT_EQ(model.rowCount(), 2);
    model.setFilter({.show = Show::Undecided, .kind = CheckKind::ProseAgrees});
    EXPECT_EQ(model.rowCount(), 0);
    model.setAudit({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CheckTreeModelTest, WorstStandsFirstInEachRelease) {
    CheckTreeModel model;
    model.setAudit(audited());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        int before = severityOf(Outcome::Fails);
        for (int child = 0; child < model.rowCount(group); ++child) {
            const auto outcome = Outcome(model.index(child, 0, group).data(OutcomeRole).toInt());
            EXPECT_LE(severityOf(outcome), before);
            before = severityOf(outcome);
        }
        EXPECT_EQ(model.index(0, 0, group).data(OutcomeRole).toInt(), int(Outcome::Fails));
    }
}

TEST(CheckTreeModelTest, ACheckSaysWhatItComparedAndHowItCameOut) {
    CheckTreeModel model;
    model.setAudit(audited());
    model.setFilter({.show = Show::Failing, .kind = CheckKind::PerShare});
    const QModelIndex group = model.index(0, 0);
    ASSERT_EQ(model.rowCount(group), 1);
    const auto text = [&](int column) { return model.index(0, column, group).data().toString(); };
    EXPECT_EQ(text(CheckTreeModel::OutcomeColumn), u"fails"_s);
    EXPECT_EQ(text(CheckTreeModel::KindColumn), u"Per share"_s);
    EXPECT_TRUE(text(CheckTreeModel::LineColumn).startsWith(u"Net loss per share"_s));
    EXPECT_EQ(text(CheckTreeModel::ComparisonColumn),
              u"(13,100,000) / 148,721,000 = (0.09), printed (0.50)"_s);
    EXPECT_EQ(text(CheckTreeModel::RoundingColumn), u"off by 0.41, 0.01 allowed for rounding"_s);
    EXPECT_TRUE(group.data(BadgeRole).toString().contains(u"1 fails"_s));
}

TEST(CheckTreeModelTest, FindsChecksAndReleases) {
    CheckTreeModel model;
    model.setAudit(audited());
    for (int check = 0; check < int(model.audit()->checks.size()); ++check) {
        const QModelIndex index = model.indexOfCheck(check);
        ASSERT_TRUE(index.isValid());
        EXPECT_EQ(model.checkAt(index), check);
        EXPECT_EQ(model.releaseAt(index), model.audit()->checks[std::size_t(check)].release);
    }
    EXPECT_EQ(model.releaseAt(model.indexOfRelease(0)), 0);
    EXPECT_FALSE(model.indexOfCheck(100000).isValid());
}

TEST(CheckTextTest, ANarrowPlaceIsToldOneThing) {
    EXPECT_EQ(tallySentence({.checks = 41, .restated = 1, .hold = 40}), u"41 checks, none fails"_s);
    EXPECT_EQ(tallySentence({.checks = 41, .hold = 41}), u"All 41 checks hold"_s);
    EXPECT_EQ(tallySentence({.checks = 1041, .fail = 2, .hold = 1039}),
              u"2 of 1,041 checks fail"_s);
    EXPECT_TRUE(tallySentence({}).isEmpty());
}

TEST(CheckTextTest, ATallyNamesTheWorstFirstAndNothingThatIsNot) {
    EXPECT_EQ(tallyText({.checks = 41, .restated = 1, .hold = 40}),
              u"41 checks: 40 hold, 1 restated"_s);
    EXPECT_EQ(tallyText({.checks = 1, .hold = 1}), u"1 check: 1 holds"_s);
    EXPECT_EQ(tallyText({.checks = 1200, .fail = 1, .undecided = 2, .hold = 1197}),
              u"1,200 checks: 1 fails, 1,197 hold, 2 undecided"_s);
}
