// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/manual_window.h"

#include "panels/manual_text.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ql::views {

ManualWindow::ManualWindow(QWidget* parent)
  : QWidget(parent, Qt::Window)
  , m_search(new QLineEdit(this))
  , m_contents(new QListWidget(this))
  , m_text(new ManualText(this)) {
    setWindowTitle(tr("Quarterlight Manual"));
    resize(980, 720);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setUniformItemSizes(true);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(12, 12, 8, 12);
    side->setSpacing(10);
    side->addWidget(m_search);
    side->addWidget(m_contents, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(side);
    row->addWidget(m_text, 1);
    m_search->setFixedWidth(250);
    m_contents->setFixedWidth(250);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::filter);
    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::showChosen);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { showPage(link.fileName().section(u'.', 0, 0)); });
    restyle();
}

void ManualWindow::setPages(const QList<ManualPage>& pages) {
    m_pages = pages;
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const ManualPage& page : pages) {
        auto* entry = new QListWidgetItem(page.title, m_contents);
        entry->setSizeHint({0, 30});
    }
}

void ManualWindow::showPage(const QString& name) {
    int row = 0;
    for (int i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].name == name) row = i;
    if (m_contents->currentRow() == row)
        showChosen();
    else
        m_contents->setCurrentRow(row);
}

QString ManualWindow::currentPage() const {
    const int row = m_contents->currentRow();
    return row >= 0 && row < m_pages.size() ? m_pages[row].name : QString();
}

QString ManualWindow::pageText() const {
    return m_text->toPlainText();
}

void ManualWindow::showChosen() {
    const int row = m_contents->currentRow();
    if (row < 0 || row >= m_pages.size()) return;
    m_text->showMarkdown(m_pages[row].markdown);
    m_text->markWords(m_search->text().trimmed());
}

// Pages without the words leave the list; the first with them is shown.
void ManualWindow::filter() {
    const QString words = m_search->text().trimmed();
    int first = -1;
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool has = words.isEmpty() || m_pages[i].title.contains(words, Qt::CaseInsensitive) ||
                         m_pages[i].markdown.contains(words, Qt::CaseInsensitive);
        m_contents->setRowHidden(i, !has);
        if (has && first < 0) first = i;
    }
    const int row = m_contents->currentRow();
    if (first < 0) {
        m_text->showMarkdown(tr("No page of the manual says “%1”.").arg(words));
    } else if (row < 0 || m_contents->isRowHidden(row)) {
        m_contents->setCurrentRow(first);
    } else {
        showChosen();
    }
}

void ManualWindow::restyle() {
    const Colors colors = Colors::forPalette(palette());
    m_contents->setStyleSheet(
        u"QListWidget { background: transparent; outline: none; }"
        "QListWidget::item { padding-left: 8px; border-radius: 4px; color: %1; }"
        "QListWidget::item:selected { background: %2; color: %1; }"
        "QListWidget::item:hover:!selected { background: %3; }"_s.arg(
            colors.text.name(), colors.accentTint.name(), colors.hoverTint.name()));
}

void ManualWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void ManualWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Escape) {
        // First the search, then the window.
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ql::views
