// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_edits.h"

#include "company_pages.h"
#include "edits.h"
#include "items/figure_text.h"
#include "panels/message_bar.h"
#include "panels/rename_editor.h"
#include "today.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::app {

using analysis::Comparison;
using analysis::ComparisonRow;
using analysis::LineAddress;

namespace {

const ComparisonRow* rowAt(const Comparison& comparison, int row) {
    return row >= 0 && std::size_t(row) < comparison.rows.size()
               ? &comparison.rows[std::size_t(row)]
               : nullptr;
}

QString labelOf(const ComparisonRow& row) {
    return row.label.empty() ? RowEdits::tr("a line without words")
                             : QString::fromStdString(row.label);
}

/// The day up to which the release of a line reports.
Date endOf(const Comparison& comparison, const LineAddress& line) {
    return comparison.releases[std::size_t(line.release)]->quarter.end;
}

/// Cells for which joined rows give different figures out of one release.
int clashesOf(const ComparisonRow& row) {
    return int(std::ranges::count_if(row.cells, [](const auto& cell) { return cell.clash; }));
}

} // namespace

RowEdits::RowEdits(Workspace& workspace, CompanyPages& pages, Edits& edits,
                   views::RenameEditor& editor, views::MessageBar& messages, QObject* parent)
  : QObject(parent)
  , m_workspace(workspace)
  , m_pages(pages)
  , m_edits(edits)
  , m_editor(editor)
  , m_messages(messages) {
    connect(&editor, &views::RenameEditor::renamed, this, &RowEdits::setName);
}

void RowEdits::say(const QString& sentence) {
    m_messages.showMessage(views::MessageBar::Tone::Note, sentence);
}

void RowEdits::rename(StatementKind kind, int row) {
    const ComparisonPtr comparison = m_workspace.comparison(kind);
    const ComparisonRow* line = rowAt(*comparison, row);
    if (line == nullptr) return;
    if (line->lines.empty()) {
        say(tr("“%1” is no line of a release; only lines that releases print can be renamed.")
                .arg(labelOf(*line)));
        return;
    }
    m_kind = kind;
    m_row = row;
    const std::string& printed = line->printedLabel.empty() ? line->label : line->printedLabel;
    m_editor.edit(QString::fromStdString(printed), QString::fromStdString(line->label));
}

void RowEdits::setName(const QString& name) {
    const ComparisonPtr comparison = m_workspace.comparison(m_kind);
    const ComparisonRow* line = rowAt(*comparison, m_row);
    if (line == nullptr) return;
    RowDecision decision;
    decision.what = RowDecision::What::Rename;
    decision.kind = m_kind;
    decision.line = nameOf(*comparison, m_row);
    decision.words = name.toStdString();
    decision.made = today();
    m_edits.decide(tr("Rename of %1").arg(labelOf(*line)), {decision});
}

void RowEdits::join(StatementKind kind, const QList<int>& rows) {
    const ComparisonPtr comparison = m_workspace.comparison(kind);
    std::vector<int> lines;
    for (const int row : rows)
        if (const auto* line = rowAt(*comparison, row); line != nullptr && !line->lines.empty())
            lines.push_back(row);
    if (lines.size() < 2) {
        say(tr("Choose two or more lines that releases print, to make one of them."));
        return;
    }
    // The row that the latest release prints takes the others in: it has today's words and place.
    const int into = *std::ranges::max_element(
        lines, {}, [&](int row) { return rowAt(*comparison, row)->lines.front().release; });
    std::vector<RowDecision> decisions;
    QStringList names;
    for (const int row : lines) {
        names += labelOf(*rowAt(*comparison, row));
        if (row == into) continue;
        RowDecision& decision = decisions.emplace_back();
        decision.what = RowDecision::What::Join;
        decision.kind = kind;
        decision.line = nameOf(*comparison, row);
        decision.into = nameOf(*comparison, into);
        decision.made = today();
    }
    const LineAddress newest = rowAt(*comparison, into)->lines.front();
    m_edits.decide(tr("Join of %1").arg(names.join(u", "_s)), decisions);

    const ComparisonPtr joined = m_workspace.comparison(kind);
    const auto found = std::ranges::find_if(joined->rows, [&](const ComparisonRow& row) {
        return std::ranges::find(row.lines, newest) != row.lines.end();
    });
    if (found == joined->rows.end()) return;
    m_pages.showCell(kind, int(found - joined->rows.begin()), int(joined->columns.size()) - 1);
    if (const int clashes = clashesOf(*found); clashes > 0)
        say(tr("%n figures are given differently by the joined lines of one release; those of “%1” "
               "are shown, the others stand in the source panel.",
               nullptr, clashes)
                .arg(labelOf(*found)));
}

void RowEdits::split(StatementKind kind, int row, int column) {
    const ComparisonPtr comparison = m_workspace.comparison(kind);
    const ComparisonRow* line = rowAt(*comparison, row);
    if (line == nullptr || column < 0 || std::size_t(column) >= comparison->columns.size()) return;
    const Date from = comparison->columns[std::size_t(column)].period.end;
    const auto isNewer = [&](const LineAddress& each) { return endOf(*comparison, each) >= from; };
    if (std::ranges::all_of(line->lines, isNewer) || std::ranges::none_of(line->lines, isNewer)) {
        say(tr("“%1” cannot be split at %2: no release before it, or none from it on, has this "
               "line.")
                .arg(labelOf(*line), items::dateText(from)));
        return;
    }
    RowDecision decision;
    decision.what = RowDecision::What::Split;
    decision.kind = kind;
    decision.line = nameOf(*comparison, row);
    decision.from = from;
    decision.made = today();
    m_edits.decide(tr("Split of %1").arg(labelOf(*line)), {decision});
}

} // namespace ql::app
