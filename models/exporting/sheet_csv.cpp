// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sheet_csv.h"

#include "exporting/csv.h"
#include "exporting/figure_sources.h"
#include "exporting/plain_figure.h"

#include <algorithm>

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

/// "2005-06-30/3M: corrected by hand; the release prints 40,300", one period after another.
std::string correctionsOf(const analysis::Comparison& comparison, std::size_t row) {
    std::string text;
    const auto& cells = comparison.rows[row].cells;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (!cells[c].corrected) continue;
        const auto& column = comparison.columns[c];
        text += (text.empty() ? "" : " ; ") + periodOf(column.period, column.aspect) + ": " +
                remarkOn(comparison, static_cast<int>(row), static_cast<int>(c));
    }
    return text;
}

} // namespace

std::string sheetCsv(const analysis::Comparison& comparison, bool sources) {
    std::vector<std::string> fields = {"section", "label", "unit"};
    for (const analysis::ComparisonColumn& column : comparison.columns)
        fields.push_back(periodOf(column.period, column.aspect));
    if (sources)
        for (const analysis::ComparisonColumn& column : comparison.columns)
            fields.push_back(periodOf(column.period, column.aspect) + " source");
    // A corrected figure must not pass for a printed one.
    const bool corrections = std::ranges::any_of(comparison.rows, [](const ComparisonRow& row) {
        return std::ranges::any_of(row.cells, &Cell::corrected);
    });
    if (corrections) fields.emplace_back("corrections");
    std::string text = csvLine(fields);
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        const ComparisonRow& row = comparison.rows[r];
        if (row.role == Role::Heading) continue;
        fields = {harmless(row.section.empty() ? std::string() : row.section.back()),
                  harmless(row.label), unitOf(row)};
        for (const Cell& cell : row.cells)
            fields.push_back(valueOf(cell));
        if (sources)
            for (std::size_t c = 0; c < row.cells.size(); ++c)
                fields.push_back(
                    harmless(sourceLine(comparison, static_cast<int>(r), static_cast<int>(c))));
        if (corrections) fields.push_back(harmless(correctionsOf(comparison, r)));
        text += csvLine(fields);
    }
    return text;
}

} // namespace ql::exporting
