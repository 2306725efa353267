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
    for (const Cell* cell : cells) {
        if (cell == nullptr) continue;
        ++summary.cells;
        if (cell->state != CellState::Number) continue;
        if (summary.numbers++ == 0) {
            summary.unit = cell->unit;
            sum = summary.least = summary.most = cell->value;
            continue;
        }
        summary.mixed = summary.mixed || !(cell->unit == summary.unit);
        summary.least = std::min(*summary.least, cell->value);
        summary.most = std::max(*summary.most, cell->value);
        if (sum) sum = sum->plus(cell->value);
    }
    if (summary.mixed) summary.least = summary.most = std::nullopt;
    if (summary.mixed || summary.numbers == 0 || !sum) return summary;
    if (adds(summary.unit.measure)) summary.sum = sum;
    // One digit finer than the figures: an average is no printed number.
    summary.average = sum->dividedBy(Decimal(summary.numbers, 0), sum->exponent() - 1);
    return summary;
}

QString SelectionSummary::text(const StatementScale& scale) const {
    if (cells < 2) return {};
    QStringList parts{Text::tr("%1 selected").arg(cells)};
    if (numbers != cells)
        parts += numbers == 0   ? Text::tr("no number")
                 : numbers == 1 ? Text::tr("1 number")
                                : Text::tr("%n numbers", nullptr, numbers);
    if (mixed) parts += Text::tr("of different units");
    if (numbers > 1) {
        if (sum) parts += Text::tr("sum %1").arg(shown(*sum, unit, scale, 4));
        if (average) parts += Text::tr("average %1").arg(shown(*average, unit, scale, 3));
        if (least && most)
            parts += Text::tr("%1 to %2")
                         .arg(shown(*least, unit, scale, 4), shown(*most, unit, scale, 4));
    }
    return parts.join(u"  ·  "_s);
}

} // namespace ql::items
