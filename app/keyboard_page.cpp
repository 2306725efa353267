// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard_page.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace ql::app {

namespace {

struct KeyboardPage {
    Q_DECLARE_TR_FUNCTIONS(KeyboardPage)
};

QString plain(QString text) {
    text.remove(u'&');
    text.replace(u'|', u'/');
    return text;
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(KeyboardPage::tr(" or "));
}

void addActions(const QList<QAction*>& actions, QString& rows) {
    for (const QAction* action : actions) {
        if (action->isSeparator()) continue;
        if (action->menu() != nullptr)
            addActions(action->menu()->actions(), rows);
        else if (!action->shortcuts().isEmpty())
            rows += u"| %1 | %2 |\n"_s.arg(keysOf(*action), plain(action->text()));
    }
}

QString table(const QString& title, const QString& rows) {
    return u"## %1\n\n| %2 | %3 |\n| :-- | :-- |\n%4\n"_s.arg(
        title, KeyboardPage::tr("Keys"), KeyboardPage::tr("What they do"), rows);
}

QString row(const QKeySequence& keys, const QString& words) {
    return u"| %1 | %2 |\n"_s.arg(keys.toString(QKeySequence::NativeText), words);
}

QString tableKeys() {
    return row(Qt::Key_Home, KeyboardPage::tr("to the first period")) +
           row(Qt::Key_End, KeyboardPage::tr("to the latest period")) +
           row(Qt::CTRL | Qt::Key_Home, KeyboardPage::tr("to the first line of the first period")) +
           row(Qt::CTRL | Qt::Key_End, KeyboardPage::tr("to the last line of the latest period")) +
           row(Qt::SHIFT | Qt::Key_Right, KeyboardPage::tr("choose more cells")) +
           row(Qt::SHIFT | Qt::Key_F10, KeyboardPage::tr("the menu of the cell")) +
           row(Qt::Key_Escape, KeyboardPage::tr("show all lines again after a search"));
}

QString chartKeys() {
    return row(Qt::Key_Right, KeyboardPage::tr("to the next period, its values are read out")) +
           row(Qt::Key_Down, KeyboardPage::tr("to the next series")) +
           row(Qt::Key_Return, KeyboardPage::tr("to the figure's cell in its table"));
}

} // namespace

QString keyboardPage(const QMenuBar& menus) {
    QString page = u"# %1\n\n"_s.arg(KeyboardPage::tr("Keys"));
    for (const QAction* menu : menus.actions()) {
        if (menu->menu() == nullptr) continue;
        QString rows;
        addActions(menu->menu()->actions(), rows);
        if (!rows.isEmpty()) page += table(plain(menu->text()), rows);
    }
    page += table(KeyboardPage::tr("In a table"), tableKeys());
    page += table(KeyboardPage::tr("In a chart"), chartKeys());
    return page;
}

} // namespace ql::app
