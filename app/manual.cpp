// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include "keyboard_page.h"

#include <QFile>
#include <QLocale>
#include <QMainWindow>
#include <QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace ql::app {

namespace {

constexpr std::array pageNames = {"start",  "opening",   "tables",  "source",  "checks",  "edits",
                                  "charts", "companies", "exports", "library", "commands"};

QString readPage(const QString& language, QLatin1StringView name) {
    QFile file(u":/manual/%1/%2.md"_s.arg(language, name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString text = QString::fromUtf8(file.readAll());
    // The licence line is for those who edit the page.
    if (text.startsWith(u"<!--"_s)) text.remove(0, text.indexOf(u'\n') + 1);
    return text;
}

// "# Reading tables" heads its page.
QString titleOf(const QString& markdown) {
    for (const QString& line : markdown.split(u'\n'))
        if (line.startsWith(u"# "_s)) return line.mid(2).trimmed();
    return {};
}

} // namespace

QList<views::ManualPage> manualPages(const QMenuBar& menus, const QString& language) {
    QList<views::ManualPage> pages;
    for (const char* each : pageNames) {
        const QLatin1StringView name(each);
        QString text = readPage(language, name);
        if (text.isEmpty()) text = readPage(u"en"_s, name);
        if (!text.isEmpty()) pages += {name, titleOf(text), text};
    }
    const QString keys = keyboardPage(menus);
    pages += {u"keyboard"_s, titleOf(keys), keys};
    return pages;
}

Manual::Manual(QMainWindow& window)
  : m_window(window) {}

Manual::~Manual() {
    delete m_manual;
}

void Manual::showPage(const QString& name) {
    if (m_manual == nullptr) {
        m_manual = new views::ManualWindow;
        m_manual->setWindowIcon(m_window.windowIcon());
        const QStringList languages = QLocale::system().uiLanguages();
        const QString language = languages.value(0).section(u'-', 0, 0);
        m_manual->setPages(manualPages(*m_window.menuBar(), language));
    }
    m_manual->showPage(name);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

} // namespace ql::app
