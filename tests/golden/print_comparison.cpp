// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_comparison.h"

#include <algorithm>

namespace ql::golden {

namespace {

using namespace analysis;

constexpr std::size_t labelWidth = 44;
constexpr std::size_t columnWidth = 15;

std::string valueText(const Cell& cell) {
    switch (cell.state) {
    case CellState::Absent:
        return {};
    case CellState::Nil:
        return "-";
    case CellState::Text:
        return cell.text;
    case CellState::Number:
        break;
    }
    const bool scaled =
        cell.unit.measure == Measure::Currency || cell.unit.measure == Measure::Shares;
    std::string text = (scaled ? cell.value.scaledBy(-3) : cell.value).toString();
    if (cell.isDerived()) text += "~";
    if (cell.restated) text += "*";
    return text;
}

std::string right(std::string text, std::size_t width) {
    if (text.size() < width) text.insert(0, width - text.size(), ' ');
    return text;
}

std::string left(std::string text, std::size_t width) {
    if (text.size() > width) text.resize(width);
    text.append(width - text.size(), ' ');
    return text;
}

std::string row(const std::string& label, const std::vector<std::string>& cells) {
    std::string text = left(label, labelWidth);
    for (const std::string& cell : cells)
        text += right(cell, columnWidth);
    text.erase(text.find_last_not_of(' ') + 1);
    return text + "\n";
}

} // namespace

std::string print(const Comparison& comparison) {
    std::vector<std::string> headings;
    std::vector<std::string> periods;
    for (const ComparisonColumn& column : comparison.columns) {
        headings.push_back((column.gapBefore ? "| " : "") + column.heading +
                           (column.aspect.empty() ? "" : "#" + column.aspect));
        periods.push_back(column.subheading);
    }
    std::string text = std::string(toString(comparison.kind)) + " of " + comparison.company +
                       ", thousands of " + comparison.currency + "\n";
    text += row("", headings) + row("", periods);
    for (const ComparisonRow& line : comparison.rows) {
        std::vector<std::string> cells;
        std::ranges::transform(line.cells, std::back_inserter(cells), valueText);
        const std::string indent(static_cast<std::size_t>(line.depth) * 2, ' ');
        text += row(indent + (line.label.empty() ? "(no label)" : line.label), cells);
    }
    return text;
}

} // namespace ql::golden
