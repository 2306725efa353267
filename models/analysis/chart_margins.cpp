// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_builders.h"

#include "analysis/chart_frame.h"
#include "analysis/chart_text.h"
#include "analysis/margin_rows.h"
#include "core/say.h"

#include <algorithm>
#include <optional>

namespace ql::analysis {

namespace {

ChartPoint marginPoint(const Comparison& table, const std::optional<Profit>& income,
                       const PickedCell& base) {
    if (!income || !base) return {};
    const auto percent = income->value.scaledBy(2).dividedBy(base.cell->value, -1);
    if (!percent) return {};
    ChartPoint point = pointOf(table, income->cell);
    point.value = drawable(percent->toDouble());
    point.text = percentText(*percent);
    point.label = point.text;
    point.derived = point.derived || income->computed || isDerived(*base.cell);
    if (income->computed) point.from = {};
    return point;
}

} // namespace

ChartSpec marginsChart(const Comparison& income) {
    ChartSpec spec = emptyChart(income, ChartKind::Margins);
    spec.title = say("Charts", "Margins");
    const MarginRows rows(income);
    const auto isUsed = [&](int column) {
        return rows.base(column) &&
               (rows.gross(column) || rows.operating(column) || rows.net(column));
    };
    const auto frame = frameOf(income, isUsed);
    if (frame.categories.empty()) {
        spec.emptyReason =
            needsFigures(income, say("Charts", "revenue together with a profit or a loss"));
        return spec;
    }
    const auto addLine = [&](const std::string& name, int look, auto figure) {
        ChartSeries line;
        line.name = name;
        line.style = SeriesStyle::Line;
        line.look = look;
        for (const int column : frame.columns)
            line.points.push_back(
                column < 0 ? ChartPoint{} : marginPoint(income, figure(column), rows.base(column)));
        if (hasValues(line)) spec.series.push_back(std::move(line));
    };
    addLine(say("Charts", "Gross"), 0, [&](int column) { return rows.gross(column); });
    addLine(say("Charts", "Operating"), 1, [&](int column) { return rows.operating(column); });
    addLine(say("Charts", "Net"), 2, [&](int column) { return rows.net(column); });

    spec.categories = frame.categories;
    spec.axis = axisAround(spec.series, false, 4);
    spec.axis.percent = true;
    spec.axis.title = say("Charts", "% of revenue");
    spec.subtitle =
        subtitleOf(income, say("Charts", "share of revenue") + ", " + spanPhrase(income.span));
    return spec;
}

} // namespace ql::analysis
