// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/release_tree_model.h"

#include "items/roles.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql::items;

namespace {

std::vector<CompanyNode> library() {
    CompanyNode alder{
        .key = u"alder"_s, .name = u"Alder"_s, .ticker = u"ALDR"_s, .releases = {}, .aliases = {}};
    alder.releases.push_back({.id = 7,
                              .name = u"Q4 2004"_s,
                              .published = {},
                              .fileName = u"q4.txt"_s,
                              .headline = {},
                              .numbers = 120,
                              .notPlaced = 0,
                              .issues = 0});
    alder.releases.push_back({.id = 3,
                              .name = u"Q3 2004"_s,
                              .published = {},
                              .fileName = u"q3.txt"_s,
                              .headline = {},
                              .numbers = 90,
                              .notPlaced = 4,
                              .issues = 4});
    CompanyNode birch{
        .key = u"birch"_s, .name = u"Birch"_s, .ticker = {}, .releases = {}, .aliases = {}};
    return {alder, birch};
}

} // namespace

TEST(ReleaseTreeModelTest, KeepsTheRulesOfItemModels) {
    ReleaseTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCompanies(library());
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 2);
    EXPECT_EQ(model.rowCount(model.index(1, 0)), 0);
    model.setCompanies({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ReleaseTreeModelTest, FindsCompaniesAndReleases) {
    ReleaseTreeModel model;
    model.setCompanies(library());
    EXPECT_EQ(model.indexOfCompany(u"birch"_s).row(), 1);
    const QModelIndex release = model.indexOfRelease(3);
    EXPECT_EQ(release.data().toString(), u"Q3 2004"_s);
    EXPECT_EQ(release.data(CompanyKeyRole).toString(), u"alder"_s);
    EXPECT_EQ(release.parent(), model.indexOfCompany(u"alder"_s));
    EXPECT_FALSE(model.indexOfRelease(99).isValid());
}

TEST(ReleaseTreeModelTest, SaysWhatWasNotPlaced) {
    ReleaseTreeModel model;
    model.setCompanies(library());
    EXPECT_EQ(model.indexOfRelease(7).data(BadgeRole).toString(), u"✓ 120"_s);
    EXPECT_EQ(model.indexOfRelease(3).data(BadgeRole).toString(), u"4 not placed"_s);
    EXPECT_EQ(model.indexOfRelease(3).data(BadgeStateRole).toInt(), int(BadgeState::Doubt));
}
