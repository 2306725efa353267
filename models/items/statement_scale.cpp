// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statement_scale.h"

#include <QCoreApplication>

#include <algorithm>

namespace ql::items {

using analysis::CellState;
using analysis::Comparison;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatementScale)
};

struct Extent {
    bool any = false;
    int finest = 99; ///< exponent of the finest printed figure
    Decimal largest;
};

Extent extentOf(const Comparison& comparison, Measure measure) {
    Extent extent;
    for (const auto& row : comparison.rows) {
        if (row.measure != measure) continue;
        for (const auto& cell : row.cells) {
            if (cell.state != CellState::Number || cell.unit.measure != measure) continue;
            extent.any = true;
            extent.finest = std::min(extent.finest, cell.value.exponent());
            extent.largest = std::max(extent.largest, cell.value.magnitude());
        }
    }
    return extent;
}

int automaticPower(const Extent& extent) {
    if (extent.largest >= Decimal(1, 10)) return 6;
    return extent.largest >= Decimal(1, 6) ? 3 : 0;
}

/// Decimals that say something: what was printed, but no more than the scale is read with.
int decimalsAt(int power, int finest) {
    switch (power) {
    case 6:
        return std::clamp(6 - finest, 0, 1);
    case 3:
        return finest == 2 ? 1 : 0; // printed as "1,234.5" thousands
    default:
        return std::clamp(-finest, 0, 2);
    }
}

QString scaleOf(int power, const QString& what) {
    switch (power) {
    case 6:
        return Text::tr("millions of %1").arg(what);
    case 3:
        return Text::tr("thousands of %1").arg(what);
    default:
        return what;
    }
}

} // namespace

StatementScale StatementScale::choose(const Comparison& comparison, ScaleChoice choice) {
    StatementScale scale;
    const Extent amounts = extentOf(comparison, Measure::Currency);
    switch (choice) {
    case ScaleChoice::Automatic:
        scale.amountPower = automaticPower(amounts);
        break;
    case ScaleChoice::Units:
        scale.amountPower = 0;
        break;
    case ScaleChoice::Thousands:
        scale.amountPower = 3;
        break;
    case ScaleChoice::Millions:
        scale.amountPower = 6;
        break;
    }
    if (amounts.any) scale.amountDecimals = decimalsAt(scale.amountPower, amounts.finest);
    const Extent shares = extentOf(comparison, Measure::Shares);
    if (shares.any) {
        scale.sharePower = choice == ScaleChoice::Units ? 0 : shares.finest >= 6 ? 6 : 3;
        if (shares.finest < 3 && choice != ScaleChoice::Thousands) scale.sharePower = 0;
        scale.shareDecimals = std::clamp(scale.sharePower - shares.finest, 0,
                                         shares.finest < scale.sharePower - 1 ? 0 : 1);
    } else {
        scale.sharePower = scale.amountPower;
    }
    return scale;
}

QString StatementScale::unitLine(const Comparison& comparison) const {
    const bool amounts = extentOf(comparison, Measure::Currency).any;
    const bool perShare = extentOf(comparison, Measure::PerShare).any;
    const bool shares = extentOf(comparison, Measure::Shares).any;
    if (!amounts) return {};
    QString line = Text::tr("In %1").arg(
        scaleOf(amountPower, currencyName(QString::fromStdString(comparison.currency))));
    if (perShare) line += Text::tr(", except per share");
    if (shares && sharePower != amountPower) {
        line += sharePower == 6   ? Text::tr("; shares in millions")
                : sharePower == 3 ? Text::tr("; shares in thousands")
                                  : Text::tr("; shares in full");
    }
    return line;
}

} // namespace ql::items
