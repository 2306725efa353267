// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/change.h"

#include <algorithm>

namespace ql::analysis {

namespace {

/// Shares and rates are shown with one decimal.
constexpr int percentExponent = -1;

Cell blankFrom(const Cell& amount) {
    Cell cell;
    cell.from = amount.from;
    cell.prose = amount.prose;
    cell.restated = amount.restated;
    cell.doubtful = amount.doubtful;
    cell.corrected = amount.corrected;
    cell.reports = amount.reports;
    return cell;
}

} // namespace

bool hasAmount(const Cell& cell) {
    return cell.state == CellState::Number || cell.state == CellState::Nil;
}

Operand operandOf(const Cell& cell, const Period& period, int sign) {
    return {cell.from, cell.prose, sign, period, cell.value};
}

Cell refused(const Cell& amount, CellReason reason, std::vector<std::string> args) {
    Cell cell = blankFrom(amount);
    cell.reason = reason;
    cell.reasonArgs = std::move(args);
    return cell;
}

Cell percentCell(const Cell& amount, const Decimal& part, const Decimal& whole,
                 std::vector<Operand> operands) {
    const auto value = part.scaledBy(2).dividedBy(whole, percentExponent);
    if (!value) return refused(amount, CellReason::TooLarge);
    Cell cell = blankFrom(amount);
    cell.state = CellState::Number;
    cell.value = *value;
    cell.unit = {Measure::Percent, ""};
    cell.derivation = Derivation::Measured;
    cell.operands = std::move(operands);
    return cell;
}

Cell changeOf(const ChangeEnd& now, const ChangeEnd& base, const std::string& baseName,
              bool percent) {
    const Cell& from = base.cell;
    const Cell& to = now.cell;
    if (!hasAmount(from)) return refused(to, CellReason::NoBase, {baseName});
    const auto difference = to.value.minus(from.value);
    if (!difference) return refused(to, CellReason::TooLarge);
    std::vector<Operand> operands{operandOf(to, now.period, 1), operandOf(from, base.period, -1)};
    if (!percent) {
        Cell cell = blankFrom(to);
        cell.state = CellState::Number;
        cell.corrected = to.corrected || from.corrected;
        const int coarse = to.state == CellState::Nil ? from.value.exponent()
                           : from.state == CellState::Nil
                               ? to.value.exponent()
                               : std::max(to.value.exponent(), from.value.exponent());
        cell.value = difference->roundedTo(coarse);
        cell.unit = to.state == CellState::Number ? to.unit : from.unit;
        cell.derivation = Derivation::Difference;
        cell.operands = std::move(operands);
        return cell;
    }
    if (from.value.isZero()) return refused(to, CellReason::BaseZero, {baseName});
    if (from.value.isNegative()) return refused(to, CellReason::BaseNegative, {baseName});
    operands.push_back(operandOf(from, base.period, 0));
    Cell cell = percentCell(to, *difference, from.value, std::move(operands));
    cell.corrected = to.corrected || from.corrected;
    return cell;
}

ColumnChanges changesTo(const Comparison& comparison, int base) {
    ColumnChanges changes{comparison, {}};
    const auto at = static_cast<std::size_t>(base);
    const std::string& name = comparison.columns[at].heading;
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        const ComparisonRow& row = comparison.rows[r];
        std::vector<Cell>& rates = changes.rates.emplace_back(row.cells.size());
        if (at >= row.cells.size()) continue;
        const ChangeEnd from{row.cells[at], comparison.columns[at].period};
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (c == at) continue;
            Cell& shown = changes.amounts.rows[r].cells[c];
            if (!hasAmount(row.cells[c])) {
                shown = Cell{};
                continue;
            }
            const ChangeEnd to{row.cells[c], comparison.columns[c].period};
            shown = changeOf(to, from, name, false);
            if (row.measure != Measure::Percent && shown.state == CellState::Number)
                rates[c] = changeOf(to, from, name, true);
        }
    }
    return changes;
}

} // namespace ql::analysis
