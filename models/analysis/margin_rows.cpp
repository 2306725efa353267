// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/margin_rows.h"

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

} // namespace

MarginRows::MarginRows(const Comparison& income)
  : m_income(income)
  , m_revenue(rowsNamed(income, revenueNames))
  , m_gross(rowsNamed(income, grossNames))
  , m_cost(wholeCostRows(income))
  , m_operating(rowsNamed(income, operatingNames))
  , m_net(rowsNamed(income, netNames)) {}

PickedCell MarginRows::revenue(int column) const {
    return pick(m_income, m_revenue, column);
}

PickedCell MarginRows::base(int column) const {
    const PickedCell cell = revenue(column);
    const bool usable = cell && !cell.cell->value.isZero() && !cell.cell->value.isNegative();
    return usable ? cell : PickedCell{};
}

std::optional<Profit> MarginRows::gross(int column) const {
    if (const PickedCell cell = pick(m_income, m_gross, column))
        return Profit{cell.cell->value, cell, false};
    const PickedCell sales = base(column);
    const PickedCell cost = pick(m_income, m_cost, column);
    if (!sales || !cost) return std::nullopt;
    // Some print costs in parentheses; either way they are taken off.
    const auto profit = sales.cell->value.minus(cost.cell->value.magnitude());
    if (!profit) return std::nullopt;
    return Profit{*profit, cost, true};
}

std::optional<Profit> MarginRows::operating(int column) const {
    return printed(m_operating, column);
}

std::optional<Profit> MarginRows::net(int column) const {
    return printed(m_net, column);
}

std::optional<Profit> MarginRows::printed(const std::vector<int>& rows, int column) const {
    const PickedCell cell = pick(m_income, rows, column);
    if (!cell) return std::nullopt;
    return Profit{cell.cell->value, cell, false};
}

} // namespace ql::analysis
