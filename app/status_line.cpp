// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_line.h"

#include "items/figure_text.h"
#include "panels/outcome_mark.h"

#include <QEvent>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace ql::app {

using namespace Qt::StringLiterals;

namespace {

QString grouped(int number) {
    return items::figureText({number, 0}, 0, 0, false).digits;
}

} // namespace

StatusLine::StatusLine(QStatusBar* bar)
  : QObject(bar)
  , m_checks(new QToolButton(bar))
  , m_coverage(new QToolButton(bar))
  , m_selection(new QLabel(bar)) {
    m_checks->setAccessibleName(tr("Checks"));
    m_coverage->setAccessibleName(tr("What was read"));
    m_selection->setAccessibleName(tr("What is chosen"));
    for (QToolButton* button : {m_checks, m_coverage}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
    }
    m_selection->setContentsMargins(0, 0, 10, 0);
    bar->addWidget(m_checks);
    bar->addWidget(m_coverage);
    bar->addPermanentWidget(m_selection);
    bar->installEventFilter(this);
    connect(m_checks, &QToolButton::clicked, this, &StatusLine::checksClicked);
    connect(m_coverage, &QToolButton::clicked, this, &StatusLine::coverageClicked);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::PaletteChange) restyle();
    return QObject::eventFilter(watched, event);
}

void StatusLine::restyle() {
    const auto colors = views::Colors::forPalette(m_checks->palette());
    m_checks->setIcon(m_tally.checks == 0 ? QIcon()
                                          : views::outcomeIcon(m_tally.worst(), colors, 14,
                                                               m_checks->devicePixelRatioF()));
}

void StatusLine::showChecks(const analysis::Audit& audit, bool running) {
    m_tally = items::tallyOf(audit);
    m_checks->setText(running ? tr("Checking…") : items::tallyText(m_tally));
    m_checks->setToolTip(tr("Sums, balances, sentences and earlier reports compared with each "
                            "other.\nClick to see the checks (F8)."));
    m_checks->setVisible(running || m_tally.checks > 0);
    restyle();
}

void StatusLine::showCoverage(int releases, const Coverage& coverage) {
    m_coverage->setVisible(releases > 0);
    QString text = (releases == 1 ? tr("1 release") : tr("%1 releases").arg(releases)) +
                   u"   ·   "_s +
                   tr("%1 of %2 numbers accounted for")
                       .arg(grouped(coverage.accounted()), grouped(coverage.total()));
    m_coverage->setText(releases > 0 ? text : QString());
    m_coverage->setToolTip(tr("In the tables of the releases: %1 figures, %2 dates and marks, "
                              "%3 in columns of change, %4 not placed.\n"
                              "Click to see what was not placed.")
                               .arg(grouped(coverage.facts), grouped(coverage.headings),
                                    grouped(coverage.changes), grouped(coverage.notPlaced)));
}

QString StatusLine::checksText() const {
    return m_checks->text();
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
