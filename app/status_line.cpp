// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_line.h"

#include "items/figure_text.h"

#include <QLabel>
#include <QStatusBar>

namespace ql::app {

using namespace Qt::StringLiterals;

namespace {

QString grouped(int number) {
    return items::figureText({number, 0}, 0, 0, false).digits;
}

} // namespace

StatusLine::StatusLine(QStatusBar* bar)
  : QObject(bar)
  , m_coverage(new QLabel(bar))
  , m_selection(new QLabel(bar)) {
    m_coverage->setAccessibleName(tr("What was read"));
    m_selection->setAccessibleName(tr("What is chosen"));
    m_coverage->setContentsMargins(10, 0, 0, 0);
    m_selection->setContentsMargins(0, 0, 10, 0);
    bar->addWidget(m_coverage, 1);
    bar->addPermanentWidget(m_selection);
}

void StatusLine::showCoverage(int releases, const Coverage& coverage) {
    if (releases == 0) {
        m_coverage->clear();
        return;
    }
    QString text = (releases == 1 ? tr("1 release") : tr("%1 releases").arg(releases)) +
                   u"   ·   "_s +
                   tr("%1 of %2 numbers accounted for")
                       .arg(grouped(coverage.accounted()), grouped(coverage.total()));
    m_coverage->setText(text);
    m_coverage->setToolTip(tr("In the tables of the releases: %1 figures, %2 dates and marks, "
                              "%3 in columns of change, %4 not placed")
                               .arg(coverage.facts)
                               .arg(coverage.headings)
                               .arg(coverage.changes)
                               .arg(coverage.notPlaced));
}

void StatusLine::showSelection(const QString& text) {
    m_selection->setText(text);
}

QString StatusLine::coverageText() const {
    return m_coverage->text();
}

QString StatusLine::selectionText() const {
    return m_selection->text();
}

} // namespace ql::app
