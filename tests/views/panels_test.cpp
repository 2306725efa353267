// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/handmade.h"
#include "panels/import_bar.h"
#include "panels/library_panel.h"
#include "panels/message_bar.h"
#include "panels/segmented_control.h"
#include "panels/source_panel.h"
#include "panels/source_view.h"
#include "panels/welcome_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::views;

namespace {

/// A text of many lines with one figure on the 300th.
std::shared_ptr<const items::SourceText> longSource() {
    auto source = std::make_shared<items::SourceText>();
    for (int line = 1; line <= 400; ++line) {
        if (line == 300) {
            source->text += u"Net revenue          "_s;
            source->figures.push_back({.begin = int(source->text.size()),
                                       .end = int(source->text.size()) + 6,
                                       .statement = 2,
                                       .item = 1,
                                       .fact = 4});
            source->text += u"54,214"_s;
        }
        source->text += u'\n';
    }
    return source;
}

items::CellDescription described() {
    return items::describeCell(*test::handmade(), 0, 1);
}

} // namespace

TEST(SourcePanelTest, LightsTheFigureAndScrollsToIt) {
    SourcePanel panel;
    panel.resize(400, 500);
    panel.show();
    panel.showFigure(described(), longSource(), {{0, 2, 1, 4}});
    EXPECT_EQ(panel.view()->litText(), u"54,214"_s);
    const int line = panel.view()->cursorRect().top();
    EXPECT_GT(panel.view()->verticalScrollBar()->value(), 200);
    EXPECT_GT(line, 0);
    EXPECT_LT(line, panel.view()->viewport()->height());
    const QString header = panel.headerText();
    EXPECT_TRUE(header.contains(u"$20,000,000"_s)) << header.toStdString();
    EXPECT_TRUE(header.contains(u"alder-2004q4.txt · line 41, column 40 · printed “20,000”"_s))
        << header.toStdString();
}

TEST(SourcePanelTest, AClickOnANumberNamesItsFact) {
    SourcePanel panel;
    panel.resize(400, 500);
    panel.show();
    panel.showFigure(described(), longSource(), {{0, 2, 1, 4}});
    QSignalSpy clicked(&panel, &SourcePanel::figureClicked);
    SourceView* view = panel.view();
    QTextCursor inside(view->document());
    inside.setPosition(view->source()->figures.front().begin + 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(inside).center());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.first(), (QList<QVariant>{2, 1, 4}));
    inside.setPosition(view->source()->figures.front().begin - 12);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(inside).center());
    EXPECT_EQ(clicked.count(), 1);
}

TEST(SourcePanelTest, SaysWhatToDoWhereNothingIsChosen) {
    SourcePanel panel;
    EXPECT_TRUE(panel.headerText().startsWith(u"Choose a figure"_s));
    panel.showFigure(items::describeCell(*test::handmade(), 1, 2), nullptr, {});
    EXPECT_TRUE(panel.headerText().contains(u"not reported"_s));
}

TEST(MessageBarTest, KeepsDetailsFolded) {
    MessageBar bar;
    bar.showMessage(MessageBar::Tone::Problem, u"2 files could not be read."_s,
                    {u"a.txt is empty."_s, u"b.txt is no release."_s});
    EXPECT_TRUE(bar.isVisible());
    auto* list = bar.findChild<QWidget*>(u"details"_s);
    EXPECT_FALSE(list->isVisible());
    for (auto* button : bar.findChildren<QToolButton*>())
        if (button->isCheckable()) button->click();
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(bar.details().size(), 2);
    bar.showMessage(MessageBar::Tone::Note, u"Done."_s);
    EXPECT_FALSE(list->isVisible());
}

TEST(SegmentedControlTest, ChoosesOneAndTellsOnlyOfThePerson) {
    SegmentedControl control;
    for (const auto& text : {u"Quarters"_s, u"Years"_s})
        control.addSegment(text);
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    EXPECT_EQ(control.current(), 0);
    control.setCurrent(1);
    EXPECT_EQ(control.current(), 1);
    EXPECT_EQ(chosen.count(), 0);
    const auto buttons = control.findChildren<QAbstractButton*>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 0);
    EXPECT_FALSE(buttons.last()->isChecked());
}

TEST(ImportBarTest, NamesTheFileAndCanBeCancelled) {
    ImportBar bar;
    QSignalSpy cancelled(&bar, &ImportBar::cancelled);
    bar.showProgress(2, 9, u"release.txt"_s);
    EXPECT_TRUE(bar.isVisible());
    bar.cancelButton()->click();
    EXPECT_EQ(cancelled.count(), 1);
    bar.showStopping();
    EXPECT_FALSE(bar.cancelButton()->isEnabled());
}

TEST(LibraryPanelTest, KeepsWhatWasFoldedAndChosen) {
    const auto companies = [](qlonglong more) {
        std::vector<items::CompanyNode> nodes(2);
        nodes[0].key = u"alder"_s;
        nodes[1].key = u"birch"_s;
        for (auto& node : nodes)
            node.releases.resize(1);
        nodes[0].releases[0].id = 1;
        nodes[1].releases[0].id = 2;
        if (more > 0)
            nodes[1].releases.insert(nodes[1].releases.begin(),
                                     items::ReleaseNode{more, {}, {}, {}, {}, 0, 0, 0});
        return nodes;
    };
    LibraryPanel panel;
    panel.setCompanies(companies(0));
    QSignalSpy chosen(&panel, &LibraryPanel::releaseChosen);
    auto* tree = panel.tree();
    const auto* model = tree->model();
    EXPECT_TRUE(tree->isExpanded(model->index(0, 0)));
    tree->collapse(model->index(0, 0));
    tree->setCurrentIndex(model->index(0, 0, model->index(1, 0)));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().at(0).toString(), u"birch"_s);
    EXPECT_EQ(chosen.first().at(1).toLongLong(), 2);
    panel.setCompanies(companies(9));
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_FALSE(tree->isExpanded(model->index(0, 0)));
    EXPECT_EQ(tree->currentIndex(), model->index(1, 0, model->index(1, 0)));
}

TEST(WelcomePageTest, HasAButtonForEachWay) {
    WelcomePage page;
    QSignalSpy open(&page, &WelcomePage::openRequested);
    QSignalSpy folder(&page, &WelcomePage::openFolderRequested);
    QSignalSpy sample(&page, &WelcomePage::sampleRequested);
    for (auto* button : page.findChildren<QPushButton*>())
        button->click();
    EXPECT_EQ(open.count() + folder.count() + sample.count(), 3);
    EXPECT_EQ(sample.count(), 1);
}
