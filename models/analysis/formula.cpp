// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/amount_text.h"
#include "analysis/comparison.h"

#include <algorithm>

namespace ql::analysis {

std::string formula(const Cell& cell, int scale) {
    const auto divisors = std::ranges::count(cell.operands, 0, &Operand::sign);
    const auto terms = static_cast<std::ptrdiff_t>(cell.operands.size()) - divisors;
    if (terms == 0) return {};
    // Amounts and share counts stand in the scale; what is divided stays what it is per unit.
    const bool scaled = cell.unit.measure == Measure::Currency || divisors > 0;
    const int termScale = scaled ? scale : 0;
    std::string text;
    for (const Operand& operand : cell.operands) {
        if (operand.sign == 0) continue;
        if (!text.empty())
            text += operand.sign < 0 ? " - " : " + ";
        else if (operand.sign < 0)
            text += "- ";
        text += amountText(operand.value, termScale);
    }
    if (cell.factor != 1) text += " × " + std::to_string(cell.factor);
    if (divisors > 0) {
        text = (terms > 1 ? "(" + text + ")" : text) + " / ";
        std::string list;
        for (const Operand& operand : cell.operands) {
            if (operand.sign != 0) continue;
            list += (list.empty() ? "" : "; ") + amountText(operand.value, termScale);
        }
        text += divisors > 1 ? "average of (" + list + ")" : list;
    }
    const bool resultScaled = cell.unit.measure == Measure::Currency;
    const std::string percent = cell.unit.measure == Measure::Percent ? "%" : "";
    return text + " = " + amountText(cell.value, resultScaled ? scale : 0) + percent;
}

} // namespace ql::analysis
