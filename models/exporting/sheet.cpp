// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sheet.h"

#include "items/make_faces.h"
#include "items/statement_scale.h"

#include <algorithm>

namespace ql::exporting {

using analysis::Cell;
using analysis::CellState;
using analysis::Comparison;
using analysis::ComparisonRow;

namespace {

SheetCell cellOf(const items::CellFace& face, const Cell& cell) {
    SheetCell made;
    made.text = face.state == CellState::Nil ? "-" : face.display.toStdString();
    made.negative = face.state == CellState::Number && face.figure.negative;
    made.prose = cell.derivation == analysis::Derivation::Prose;
    made.derived =
        cell.isDerived() && !made.prose && cell.derivation != analysis::Derivation::Measured;
    made.restated = cell.restated;
    made.doubtful = cell.doubtful;
    made.corrected = cell.corrected;
    return made;
}

SheetRow rowOf(const Comparison& comparison, const ComparisonRow& row,
               const items::StatementScale& scale) {
    const items::RowFace face = items::makeRowFace(comparison, row);
    SheetRow made;
    made.label = face.unnamed ? std::string() : face.label.toStdString();
    made.depth = face.depth;
    made.heading = row.role == Role::Heading;
    made.sum = row.role == Role::Subtotal || row.role == Role::Total;
    made.ruleAbove = face.ruleAbove;
    made.ruleBelow = face.ruleBelow;
    const std::vector<items::CellFace> faces = items::makeCellFaces(row, scale);
    for (std::size_t i = 0; i < faces.size(); ++i)
        made.cells.push_back(cellOf(faces[i], row.cells[i]));
    made.cells.resize(comparison.columns.size());
    return made;
}

std::string correctionOf(const Correction& correction) {
    return ": the release prints " + correction.printed + " (" + correction.reason + ", " +
           correction.made.toString() + ")";
}

std::string lowerFirst(std::string_view text) {
    std::string lower(text);
    if (!lower.empty() && lower[0] >= 'A' && lower[0] <= 'Z')
        lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
    return lower;
}

std::string_view titleOf(analysis::Mode mode) {
    switch (mode) {
    case analysis::Mode::Amount:
        break;
    case analysis::Mode::ShareOfRevenue:
        return "percent of revenue";
    case analysis::Mode::ChangeOnQuarter:
        return "change on the quarter before";
    case analysis::Mode::ChangeOnQuarterPercent:
        return "change on the quarter before in percent";
    case analysis::Mode::ChangeOnYear:
        return "change on the year before";
    case analysis::Mode::ChangeOnYearPercent:
        return "change on the year before in percent";
    }
    return {};
}

std::string titleOf(const Comparison& comparison) {
    const analysis::CompareOptions& options = comparison.options;
    std::string title = comparison.company.empty() ? "" : comparison.company + ": ";
    const std::string_view kind = exporting::titleOf(options.kind);
    title += title.empty() ? std::string(kind) : lowerFirst(kind);
    // A balance sheet speaks of days, not of quarters.
    if (options.kind == StatementKind::Balance)
        title += options.span == analysis::Span::Year ? " at year ends" : "";
    else
        title += ", " + std::string(exporting::titleOf(options.span));
    const std::string_view mode = titleOf(options.mode);
    if (mode == "percent of revenue" && options.kind == StatementKind::Balance)
        return title + ", percent of total assets";
    return mode.empty() ? title : title + ", " + std::string(mode);
}

} // namespace

Sheet makeSheet(const Comparison& comparison, items::ScaleChoice choice) {
    Sheet sheet;
    const auto scale = items::StatementScale::choose(comparison, choice);
    sheet.title = titleOf(comparison);
    sheet.unitLine = scale.unitLine(comparison).toStdString();
    for (const analysis::ComparisonColumn& column : comparison.columns) {
        const items::ColumnFace face = items::makeColumnFace(column);
        sheet.columns.push_back({face.heading.toStdString(), face.subheading.toStdString(),
                                 face.note.toStdString(), face.gapBefore});
    }
    for (const ComparisonRow& row : comparison.rows) {
        sheet.rows.push_back(rowOf(comparison, row, scale));
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            if (row.cells[c].correction)
                sheet.corrections.push_back(row.label + ", " + comparison.columns[c].heading +
                                            correctionOf(*row.cells[c].correction));
    }
    return sheet;
}

std::string_view titleOf(StatementKind kind) {
    switch (kind) {
    case StatementKind::Income:
        return "Income statement";
    case StatementKind::Balance:
        return "Balance sheet";
    case StatementKind::CashFlow:
        return "Cash flow statement";
    case StatementKind::Breakdown:
        return "Revenue breakdown";
    case StatementKind::Reconciliation:
        return "Reconciliations";
    case StatementKind::Note:
        return "Notes";
    case StatementKind::Guidance:
        return "Guidance";
    }
    return {};
}

std::string_view titleOf(analysis::Span span) {
    switch (span) {
    case analysis::Span::Quarter:
        return "by quarter";
    case analysis::Span::YearToDate:
        return "year to date";
    case analysis::Span::Year:
        return "by year";
    case analysis::Span::TrailingYear:
        return "trailing twelve months";
    }
    return {};
}

const std::vector<Mark>& marks() {
    static const std::vector<Mark> list = {
        {'*', &SheetCell::derived, "derived from other periods"},
        {'~', &SheetCell::prose, "stated in a sentence only, at its precision"},
        {'r', &SheetCell::restated, "releases report it differently"},
        {'?', &SheetCell::doubtful, "can be read in more than one way"},
        {'c', &SheetCell::corrected, "corrected by hand, or computed from such a figure"},
    };
    return list;
}

std::string marksOf(const SheetCell& cell) {
    std::string signs;
    if (cell.text.empty()) return signs;
    for (const Mark& mark : marks())
        if (cell.*mark.flag) signs += mark.sign;
    return signs;
}

std::string legendOf(const Sheet& sheet) {
    std::string legend;
    for (const Mark& mark : marks()) {
        const bool used = std::ranges::any_of(sheet.rows, [&](const SheetRow& row) {
            return std::ranges::any_of(row.cells, [&](const SheetCell& cell) {
                return cell.*mark.flag && !cell.text.empty();
            });
        });
        if (used) legend += std::string(1, mark.sign) + "  " + std::string(mark.meaning) + "\n";
    }
    if (!std::ranges::none_of(sheet.columns, &SheetColumn::gapBefore))
        legend += ":  periods that no release here reports\n";
    for (const std::string& correction : sheet.corrections)
        legend += "c  " + correction + "\n";
    return legend;
}

} // namespace ql::exporting
