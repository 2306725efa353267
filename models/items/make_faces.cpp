// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/make_faces.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ql::items {

using analysis::Cell;
using analysis::CellState;
using analysis::Comparison;
using analysis::ComparisonRow;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatementModel)
};

QString withoutColon(QString label) {
    while (label.endsWith(u':') || label.endsWith(u' '))
        label.chop(1);
    return label;
}

/// As printed, and the same over a whole row: a row of "0.1" and "0.12" shows two places.
int printedDecimals(const ComparisonRow& row) {
    int decimals = row.measure == Measure::PerShare ? 2 : 0;
    for (const Cell& cell : row.cells)
        if (cell.state == CellState::Number)
            decimals = std::max(decimals, std::min(-cell.value.exponent(), 6));
    return decimals;
}

FigureText figureOf(const Cell& cell, const StatementScale& scale, int rowDecimals) {
    switch (cell.unit.measure) {
    case Measure::Currency:
        return figureText(cell.value, scale.amountPower, scale.amountDecimals, false);
    case Measure::Shares:
        return figureText(cell.value, scale.sharePower, scale.shareDecimals, false);
    case Measure::Percent:
        return figureText(cell.value, 0, rowDecimals, true);
    case Measure::PerShare:
    case Measure::Count:
        break;
    }
    return figureText(cell.value, 0, rowDecimals, false);
}

CellFace faceOf(const Cell& cell, const StatementScale& scale, int rowDecimals) {
    CellFace face;
    face.state = cell.state;
    face.restated = cell.restated;
    face.doubtful = cell.doubtful;
    face.reclassified = cell.revision == analysis::Revision::Reclassified;
    face.derived = cell.isDerived();
    face.prose = cell.derivation == analysis::Derivation::Prose;
    face.corrected = cell.corrected;
    switch (cell.state) {
    case CellState::Absent:
        break;
    case CellState::Nil:
        face.display = u"–"_s;
        break;
    case CellState::Text:
        face.display = QString::fromStdString(cell.text);
        break;
    case CellState::Number:
        face.figure = figureOf(cell, scale, rowDecimals);
        face.display = face.figure.joined();
        break;
    }
    return face;
}

} // namespace

std::vector<CellFace> makeCellFaces(const ComparisonRow& row, const StatementScale& scale) {
    const int decimals = printedDecimals(row);
    std::vector<CellFace> faces;
    faces.reserve(row.cells.size());
    for (const Cell& cell : row.cells)
        faces.push_back(faceOf(cell, scale, decimals));
    return faces;
}

void addRates(std::vector<CellFace>& faces, const std::vector<Cell>& rates) {
    for (std::size_t column = 0; column < faces.size() && column < rates.size(); ++column) {
        const Cell& rate = rates[column];
        if (rate.state != CellState::Number) continue;
        faces[column].rate = figureText(rate.value, 0, 1, true).joined();
        faces[column].fall = rate.value.isNegative();
    }
}

void alignDecimals(std::vector<std::vector<CellFace>>& cells, const Comparison& comparison) {
    // Figures of one measure stand on one decimal point; those of another need not leave room.
    std::array<int, 5> most{};
    const auto each = [&](auto&& visit) {
        for (std::size_t row = 0; row < cells.size(); ++row)
            for (std::size_t column = 0; column < cells[row].size(); ++column)
                if (cells[row][column].state == CellState::Number)
                    visit(cells[row][column],
                          most[std::size_t(comparison.rows[row].cells[column].unit.measure)]);
    };
    each(
        [](const CellFace& face, int& widest) { widest = std::max(widest, face.figure.decimals); });
    each([](CellFace& face, const int& widest) {
        face.padDecimals = widest - face.figure.decimals;
    });
}

RowFace makeRowFace(const Comparison& comparison, const ComparisonRow& row) {
    RowFace face;
    face.label = withoutColon(QString::fromStdString(row.label));
    const bool sum = row.role == Role::Subtotal || row.role == Role::Total;
    if (face.label.isEmpty()) {
        face.unnamed = true;
        face.label = sum ? Text::tr("Subtotal") : Text::tr("(no label)");
    }
    // Sums stand where their section stands, whatever white space print puts before them.
    const int level = int(row.section.size());
    face.depth = sum || level > 0 ? level : row.depth;
    face.role = row.role;
    face.named = !row.printedLabel.empty();
    // Formats that draw no rules still get the one above a sum that a reader expects.
    face.ruleAbove = sum && row.ruleAbove == Rule::None ? Rule::Single : row.ruleAbove;
    face.ruleBelow = row.ruleBelow;
    for (std::size_t column = 0; column < comparison.columns.size(); ++column) {
        if (!comparison.columns[column].aspect.empty() || column >= row.cells.size()) continue;
        const Cell& cell = row.cells[column];
        face.trend.push_back(cell.state == CellState::Number
                                 ? std::optional<double>(cell.value.toDouble())
                                 : std::nullopt);
        face.trendGap.push_back(comparison.columns[column].gapBefore);
    }
    return face;
}

void joinRules(std::vector<RowFace>& rows) {
    for (std::size_t i = 1; i < rows.size(); ++i) {
        RowFace& above = rows[i - 1];
        RowFace& below = rows[i];
        if (above.ruleBelow == Rule::Double)
            below.ruleAbove = Rule::None;
        else if (above.ruleBelow == Rule::Single && below.role != Role::Heading) {
            above.ruleBelow = Rule::None;
            below.ruleAbove = std::max(below.ruleAbove, Rule::Single);
        }
    }
}

void setAgainst(std::vector<ColumnFace>& columns, int base) {
    for (std::size_t column = 0; column < columns.size(); ++column) {
        columns[column].base = int(column) == base;
        columns[column].change = int(column) != base;
        columns[column].note = int(column) == base
                                   ? Text::tr("base")
                                   : Text::tr("to %1").arg(columns[std::size_t(base)].heading);
    }
}

ColumnFace makeColumnFace(const analysis::ComparisonColumn& column) {
    ColumnFace face;
    face.heading = QString::fromStdString(column.heading);
    face.subheading = QString::fromStdString(column.subheading);
    face.note = QString::fromStdString(column.aspect);
    if (face.note.isEmpty() && column.restated) face.note = Text::tr("restated");
    if (face.note.isEmpty() && column.derived) face.note = Text::tr("derived");
    face.gapBefore = column.gapBefore;
    return face;
}

} // namespace ql::items
