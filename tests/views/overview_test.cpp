// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_page.h"

#include "items/handmade.h"
#include "panels/headline_card.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using views::HeadlineCard;
using views::OverviewPage;

namespace {

OverviewPage::TablePtr none() {
    return std::make_shared<const analysis::Comparison>();
}

} // namespace

TEST(OverviewTest, CardsKeepTheirHeightInASmallWindow) {
    OverviewPage page;
    page.resize(480, 300);
    page.setTables(test::handmade(), none(), none());
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    const auto cards = page.findChildren<HeadlineCard*>();
    ASSERT_EQ(cards.size(), 2);
    for (const HeadlineCard* card : cards) {
        EXPECT_TRUE(card->isVisible());
        EXPECT_GE(card->height(), card->sizeHint().height());
    }
}

TEST(OverviewTest, AClickOnACardGoesToItsCell) {
    OverviewPage page;
    page.resize(900, 600);
    page.setTables(test::handmade(), none(), none());
    page.show();
    QSignalSpy chosen(&page, &OverviewPage::cellChosen);
    QTest::mouseClick(page.findChildren<HeadlineCard*>().first(), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().at(1).toInt(), 0);
    EXPECT_EQ(chosen.first().at(2).toInt(), 2);
}
