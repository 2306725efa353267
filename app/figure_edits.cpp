// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_edits.h"

#include "edits.h"
#include "items/cell_description.h"
#include "items/figure_entry.h"
#include "items/statement_scale.h"
#include "panels/correction_editor.h"
#include "panels/message_bar.h"
#include "today.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::app {

using analysis::Cell;
using analysis::Comparison;
using analysis::Derivation;

namespace {

/// What stands behind a cell in print.
struct Printed {
    const Release* release = nullptr;
    Provenance where;
    ValueKind kind = ValueKind::Number;
    Decimal value;
    Unit unit;
};

std::optional<Printed> printedAt(const Comparison& comparison, const Cell& cell) {
    if (cell.derivation == Derivation::Prose && cell.prose.isValid()) {
        const auto& release = comparison.releases[std::size_t(cell.prose.release)];
        const ProseFact& fact = release->prose[std::size_t(cell.prose.fact)];
        return Printed{release.get(), fact.where, ValueKind::Number, fact.value, fact.unit};
    }
    if (cell.isDerived() || !cell.from.isValid()) return std::nullopt;
    const auto& release = comparison.releases[std::size_t(cell.from.release)];
    const Fact& fact = release->statements[std::size_t(cell.from.statement)]
                           .items[std::size_t(cell.from.item)]
                           .facts[std::size_t(cell.from.fact)];
    return Printed{release.get(), fact.where, fact.kind, fact.value, fact.unit};
}

/// The power of ten a figure of that unit is shown by, as the table does.
int powerOf(const items::StatementScale& scale, Measure measure) {
    switch (measure) {
    case Measure::Currency:
        return scale.amountPower;
    case Measure::Shares:
        return scale.sharePower;
    case Measure::PerShare:
    case Measure::Percent:
    case Measure::Count:
        break;
    }
    return 0;
}

QString unitText(const Unit& unit, int power) {
    QString what;
    if (unit.measure == Measure::Currency || unit.measure == Measure::PerShare)
        what = items::currencyName(QString::fromStdString(unit.currency));
    if (unit.measure == Measure::Shares) what = FigureEdits::tr("shares");
    if (unit.measure == Measure::Percent) what = FigureEdits::tr("percent");
    if (what.isEmpty()) return {};
    if (unit.measure == Measure::PerShare) return FigureEdits::tr("in %1 per share").arg(what);
    if (power == 3) return FigureEdits::tr("in thousands of %1").arg(what);
    if (power == 6) return FigureEdits::tr("in millions of %1").arg(what);
    if (power == 9) return FigureEdits::tr("in billions of %1").arg(what);
    return FigureEdits::tr("in %1").arg(what);
}

} // namespace

FigureEdits::FigureEdits(Workspace& workspace, Edits& edits, views::CorrectionEditor& editor,
                         views::MessageBar& messages, QObject* parent)
  : QObject(parent)
  , m_workspace(workspace)
  , m_edits(edits)
  , m_editor(editor)
  , m_messages(messages) {
    connect(&editor, &views::CorrectionEditor::corrected, this, &FigureEdits::apply);
    connect(&editor, &views::CorrectionEditor::putBackRequested, this,
            [this] { putBack(m_draft); });
}

bool FigureEdits::draft(const Comparison& comparison, int row, int column) {
    const Cell* cell = comparison.cellAt(row, column);
    if (cell == nullptr) return false;
    const QString label = QString::fromStdString(comparison.rows[std::size_t(row)].label);
    const auto printed = printedAt(comparison, *cell);
    if (!printed) {
        m_messages.showMessage(views::MessageBar::Tone::Note,
                               tr("%1 stands in no release; correct the figures it is computed "
                                  "from, which the source panel names.")
                                   .arg(label));
        return false;
    }
    m_figure = tr("%1, %2").arg(
        label, QString::fromStdString(comparison.columns[std::size_t(column)].heading));
    const Correction* before =
        m_workspace.decisions().correctionAt(printed->release->sha256, printed->where);
    m_draft = before != nullptr ? *before : Correction{};
    if (before == nullptr) {
        m_draft.sha256 = printed->release->sha256;
        m_draft.range = printed->where.range;
        m_draft.printed = printed->where.printed;
        m_draft.readAs = printed->kind;
        m_draft.read = printed->value;
    }
    return true;
}

void FigureEdits::correct(StatementKind kind, int row, int column) {
    const ComparisonPtr comparison = m_workspace.comparison(kind);
    if (!draft(*comparison, row, column)) return;
    const auto printed = printedAt(*comparison, *comparison->cellAt(row, column));
    if (!printed) return;
    const items::CellDescription text = items::describeCell(*comparison, row, column);
    const auto scale = items::StatementScale::choose(*comparison, m_workspace.scale());
    const int power = powerOf(scale, printed->unit.measure);
    const bool isText = printed->kind == ValueKind::Text;
    const bool before = m_draft.id != 0;
    m_editor.edit(
        {.figure = text.label + u" · "_s + text.period,
         .printed = QString::fromStdString(printed->where.printed),
         .place = text.place.isEmpty() ? text.file : tr("%1, %2").arg(text.file, text.place),
         .unit = unitText(printed->unit, power),
         .power = power,
         .value = isText ? QString() : items::entryText(printed->kind, printed->value, power),
         .reason = before ? QString::fromStdString(m_draft.reason) : QString(),
         .corrected = before});
}

void FigureEdits::confirm(StatementKind kind, int row, int column) {
    const ComparisonPtr comparison = m_workspace.comparison(kind);
    if (!draft(*comparison, row, column)) return;
    Correction confirmed = m_draft;
    confirmed.id = 0;
    confirmed.kind = confirmed.readAs;
    confirmed.value = confirmed.read;
    confirmed.reason = tr("compared with the release").toStdString();
    confirmed.made = today();
    m_edits.correct(tr("Confirmation of %1").arg(m_figure), confirmed);
}

void FigureEdits::apply(const items::FigureEntry& figure, const QString& reason) {
    Correction correction = m_draft;
    correction.id = 0;
    correction.kind = figure.kind;
    correction.value = figure.value;
    correction.reason = reason.toStdString();
    correction.made = today();
    m_edits.correct(tr("Correction of %1").arg(m_figure), correction);
}

void FigureEdits::putBack(const Correction& correction) {
    m_edits.putBack(
        tr("Putting Back of %1")
            .arg(m_figure.isEmpty() ? QString::fromStdString(correction.printed) : m_figure),
        correction);
}

} // namespace ql::app
