// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_builders.h"

#include "analysis/chart_frame.h"
#include "analysis/chart_text.h"
#include "core/say.h"

#include <algorithm>
#include <optional>

namespace ql::analysis {

namespace {

/// The one row of the whole cost of revenue. Several rows of that name without a total among them
/// are its parts, and no part stands for the whole.
std::vector<int> wholeCostRows(const Comparison& income) {
    std::vector<int> rows = rowsNamed(income, costNames);
    if (rows.size() < 2) return rows;
    std::erase_if(rows, [&](int row) {
        return income.rows[static_cast<std::size_t>(row)].role == Role::Item;
    });
    return rows;
}

/// A figure whose margin is drawn: printed, or computed from others.
struct Income {
    Decimal value;
    PickedCell cell; ///< where a click leads
    bool computed = false;
};

class MarginRows {
  public:
    explicit MarginRows(const Comparison& income)
      : m_income(income)
      , m_revenue(rowsNamed(income, revenueNames))
      , m_gross(rowsNamed(income, grossNames))
      , m_cost(wholeCostRows(income))
      , m_operating(rowsNamed(income, operatingNames))
      , m_net(rowsNamed(income, netNames)) {}

    /// Margins need a base: revenue above zero.
    [[nodiscard]] PickedCell base(int column) const {
        const PickedCell revenue = pick(m_income, m_revenue, column);
        const bool usable =
            revenue && !revenue.cell->value.isZero() && !revenue.cell->value.isNegative();
        return usable ? revenue : PickedCell{};
    }

    [[nodiscard]] std::optional<Income> gross(int column) const {
        if (const PickedCell printed = pick(m_income, m_gross, column))
            return Income{printed.cell->value, printed, false};
        const PickedCell revenue = base(column);
        const PickedCell cost = pick(m_income, m_cost, column);
        if (!revenue || !cost) return std::nullopt;
        // Some print costs in parentheses; either way they are taken off.
        const auto profit = revenue.cell->value.minus(cost.cell->value.magnitude());
        if (!profit) return std::nullopt;
        return Income{*profit, cost, true};
    }
    [[nodiscard]] std::optional<Income> operating(int column) const {
        return printed(m_operating, column);
    }
    [[nodiscard]] std::optional<Income> net(int column) const { return printed(m_net, column); }

  private:
    [[nodiscard]] std::optional<Income> printed(const std::vector<int>& rows, int column) const {
        const PickedCell cell = pick(m_income, rows, column);
        if (!cell) return std::nullopt;
        return Income{cell.cell->value, cell, false};
    }

    const Comparison& m_income;
    std::vector<int> m_revenue, m_gross, m_cost, m_operating, m_net;
};

ChartPoint marginPoint(const Comparison& table, const std::optional<Income>& income,
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
