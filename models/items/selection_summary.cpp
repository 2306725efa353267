// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/selection_summary.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::items {

using analysis::Cell;
using analysis::CellState;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SelectionSummary)
};

bool adds(Measure measure) {
    return measure != Measure::PerShare && measure != Measure::Percent;
}

QString shown(const Decimal& value, const Unit& unit, const StatementScale& scale,
              int extraDecimals) {
    switch (unit.measure) {
    case Measure::Currency:
        return figureText(value, scale.amountPower, scale.amountDecimals, false).joined();
    case Measure::Shares:
        return figureText(value, scale.sharePower, scale.shareDecimals, false).joined();
    default:
        return figureText(value, 0, std::clamp(-value.exponent(), 0, extraDecimals),
                          unit.measure == Measure::Percent)
            .joined();
    }
}

} // namespace

SelectionSummary summarize(std::span<const Cell* const> cells) {
    SelectionSummary summary;
    std::optional<Decimal> sum = Decimal();
    bool oneUnit = true;
    for (const Cell* cell : cells) {
        if (cell == nullptr) continue;
        ++summary.cells;
        if (cell->state != CellState::Number) continue;
        if (summary.numbers++ == 0) {
            summary.unit = cell->unit;
            sum = cell->value;
            continue;
        }
        oneUnit = oneUnit && cell->unit == summary.unit;
        if (sum) sum = sum->plus(cell->value);
    }
    if (!oneUnit || summary.numbers == 0 || !sum) return summary;
    if (adds(summary.unit.measure)) summary.sum = sum;
    // One digit finer than the figures: an average is no printed number.
    summary.average = sum->dividedBy(Decimal(summary.numbers, 0), sum->exponent() - 1);
    return summary;
}

QString SelectionSummary::text(const StatementScale& scale) const {
    if (cells < 2) return {};
    QStringList parts{Text::tr("%1 selected").arg(cells)};
    if (numbers != cells) parts += Text::tr("%1 numbers").arg(numbers);
    if (sum && numbers > 1) parts += Text::tr("sum %1").arg(shown(*sum, unit, scale, 4));
    if (average && numbers > 1)
        parts += Text::tr("average %1").arg(shown(*average, unit, scale, 3));
    return parts.join(u"  ·  "_s);
}

} // namespace ql::items
