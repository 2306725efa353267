// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sheet_csv.h"

#include "exporting/csv.h"
#include "exporting/plain_figure.h"

namespace ql::exporting {

using analysis::Cell;
using analysis::CellState;
using analysis::ComparisonRow;

namespace {

std::string valueOf(const Cell& cell) {
    switch (cell.state) {
    case CellState::Absent:
        return {};
    case CellState::Nil:
        return plainValue(ValueKind::Nil, cell.value, cell.unit);
    case CellState::Number:
        return plainValue(ValueKind::Number, cell.value, cell.unit);
    case CellState::Text:
        return harmless(cell.text);
    }
    return {};
}

/// The unit of the row's figures; empty where it has none.
std::string unitOf(const ComparisonRow& row) {
    for (const Cell& cell : row.cells)
        if (cell.state != CellState::Absent) return cell.unit.toString();
    return {};
}

} // namespace

std::string sheetCsv(const analysis::Comparison& comparison) {
    std::vector<std::string> fields = {"section", "label", "unit"};
    for (const analysis::ComparisonColumn& column : comparison.columns)
        fields.push_back(periodOf(column.period, column.aspect));
    std::string text = csvLine(fields);
    for (const ComparisonRow& row : comparison.rows) {
        if (row.role == Role::Heading) continue;
        fields = {harmless(row.section.empty() ? std::string() : row.section.back()),
                  harmless(row.label), unitOf(row)};
        for (const Cell& cell : row.cells)
            fields.push_back(valueOf(cell));
        text += csvLine(fields);
    }
    return text;
}

} // namespace ql::exporting
