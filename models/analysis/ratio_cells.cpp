// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratio_cells.h"

#include "analysis/change.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace ql::analysis {

namespace {

constexpr int oneDecimal = -1;

/// The terms added up, and where they come from; nothing where 64 bits do not hold the sum.
struct Added {
    Decimal sum;
    int coarsest = -100;
    std::vector<Operand> operands;
    bool doubtful = false;
    bool corrected = false;
};

std::optional<Added> add(const std::vector<SignedCell>& terms, const Period& period) {
    Added added;
    for (const SignedCell& term : terms) {
        const Cell& cell = *term.cell;
        const auto sum = term.sign > 0 ? added.sum.plus(cell.value) : added.sum.minus(cell.value);
        if (!sum) return std::nullopt;
        added.sum = *sum;
        if (cell.state == CellState::Number)
            added.coarsest = std::max(added.coarsest, cell.value.exponent());
        added.operands.push_back(operandOf(cell, period, term.sign));
        added.doubtful = added.doubtful || cell.doubtful;
        added.corrected = added.corrected || cell.corrected;
    }
    return added;
}

Cell measured(const Decimal& value, const Unit& unit, std::vector<Operand> operands) {
    Cell cell;
    cell.state = CellState::Number;
    cell.value = value;
    cell.unit = unit;
    cell.derivation = Derivation::Measured;
    cell.operands = std::move(operands);
    return cell;
}

/// A divisor that allows a quotient people can read, or why it does not.
CellReason refusalOf(const Cell& whole) {
    if (whole.value.isZero()) return CellReason::BaseZero;
    return whole.value.isNegative() ? CellReason::BaseNegative : CellReason::None;
}

} // namespace

Cell needing(const std::string& what) {
    Cell cell;
    cell.reason = CellReason::NeedsFigure;
    cell.reasonArgs = {what};
    return cell;
}

Cell marginCell(const std::vector<SignedCell>& terms, const Cell& whole,
                const ComparisonColumn& column) {
    if (const CellReason reason = refusalOf(whole); reason != CellReason::None)
        return refused({}, reason, {column.heading});
    auto added = add(terms, column.period);
    if (!added) return refused({}, CellReason::TooLarge);
    added->operands.push_back(operandOf(whole, column.period, 0));
    Cell cell = percentCell({}, added->sum, whole.value, std::move(added->operands));
    cell.doubtful = added->doubtful || whole.doubtful;
    cell.corrected = added->corrected || whole.corrected;
    return cell;
}

Cell sumCell(const std::vector<SignedCell>& terms, const Period& period) {
    auto added = add(terms, period);
    if (!added) return refused({}, CellReason::TooLarge);
    const bool nil = added->coarsest == -100;
    Cell cell = measured(nil ? Decimal() : added->sum.roundedTo(added->coarsest),
                         terms.front().cell->unit, std::move(added->operands));
    if (nil) cell.state = CellState::Nil;
    for (const SignedCell& term : terms)
        if (term.cell->state == CellState::Number) cell.unit = term.cell->unit;
    cell.doubtful = added->doubtful;
    cell.corrected = added->corrected;
    return cell;
}

Cell daysCell(const Cell& part, const Period& at, const Cell& whole, const Period& over, int days) {
    if (const CellReason reason = refusalOf(whole); reason != CellReason::None)
        return refused({}, reason, {over.toString()});
    const auto product = part.value.times(days);
    const auto value = product ? product->dividedBy(whole.value, oneDecimal) : std::nullopt;
    if (!value) return refused({}, CellReason::TooLarge);
    Cell cell =
        measured(*value, {Measure::Count, ""}, {operandOf(part, at, 1), operandOf(whole, over, 0)});
    cell.factor = days;
    cell.doubtful = part.doubtful || whole.doubtful;
    cell.corrected = part.corrected || whole.corrected;
    return cell;
}

} // namespace ql::analysis
