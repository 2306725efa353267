// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_text_fit.h"
#include "charts/chart_view.h"

#include <QMenu>

namespace ql::views {

namespace {

constexpr int longestEntry = 40; ///< letters of a note that a menu shows

QString inMenu(QString text) {
    if (text.size() > longestEntry) text = text.left(longestEntry).trimmed() + u'…';
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void ChartView::fillMenu(QMenu& menu, int category) {
    if (m_spec.isEmpty()) return;
    addNoteEntries(menu, category);
    menu.addAction(tr("Export…"), this, &ChartView::openExportDialog);
    menu.addSeparator();
    menu.addAction(tr("Copy image"), this, &ChartView::copyImage);
    menu.addAction(tr("Copy figures as table"), this, &ChartView::copyTable);
    if (m_spec.series.size() < 2) return;
    menu.addSeparator();
    for (int i = 0; i < static_cast<int>(m_spec.series.size()); ++i) {
        QString name = QString::fromStdString(m_spec.series[static_cast<std::size_t>(i)].name);
        auto* action = menu.addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(isSeriesShown(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) { setSeriesShown(i, on); });
    }
}

void ChartView::askForNote(int category) {
    const auto at = static_cast<std::size_t>(category);
    if (!m_notesOffered || m_spec.steps || category < 0 || at >= m_spec.categories.size()) return;
    if (!m_spec.categories[at].gap) Q_EMIT noteRequested(m_spec.categories[at].period);
}

void ChartView::addNoteEntries(QMenu& menu, int category) {
    const auto at = static_cast<std::size_t>(category);
    if (!m_notesOffered || m_spec.steps || category < 0 || at >= m_spec.categories.size()) return;
    if (m_spec.categories[at].gap) return;
    bool noted = false;
    for (int i = 0; i < static_cast<int>(m_spec.notes.size()); ++i) {
        const auto& note = m_spec.notes[static_cast<std::size_t>(i)];
        if (note.category != category) continue;
        noted = true;
        const QString text = inMenu(fromUtf8(note.text));
        menu.addAction(tr("Change note “%1”…").arg(text), this,
                       [this, i] { Q_EMIT noteChangeRequested(i); });
        menu.addAction(tr("Remove note “%1”").arg(text), this,
                       [this, i] { Q_EMIT noteRemoveRequested(i); });
    }
    if (!noted)
        menu.addAction(tr("Write a note on %1…").arg(fromUtf8(m_spec.categories[at].label)), this,
                       [this, category] { askForNote(category); });
    menu.addSeparator();
}

} // namespace ql::views
