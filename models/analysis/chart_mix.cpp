// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_builders.h"

#include "analysis/chart_frame.h"
#include "analysis/chart_text.h"
#include "analysis/revenue_parts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ql::analysis {

namespace {

/// More colours than these nobody tells apart.
constexpr std::size_t mostSeries = 8;

/// One line of the stack: a row, or the small rows put together.
struct Part {
    std::string name;
    std::vector<int> rows;
};

std::optional<Decimal> amountIn(const Comparison& table, const std::vector<int>& rows, int column) {
    std::optional<Decimal> sum;
    for (const int row : rows) {
        const std::vector<int> one{row};
        const PickedCell cell = pick(table, one, column);
        if (cell) sum = sum ? sum->plus(cell.cell->value) : cell.cell->value;
    }
    return sum;
}

std::vector<Part> partsOf(const Comparison& table, const RevenueParts& found) {
    std::vector<Part> parts;
    for (const int row : found.rows) {
        const std::string& label = table.rows[static_cast<std::size_t>(row)].label;
        parts.push_back({label.empty() ? "Without a name" : label, {row}});
    }
    if (parts.size() <= mostSeries) return parts;

    std::vector<std::size_t> bySize(parts.size());
    std::iota(bySize.begin(), bySize.end(), std::size_t{0});
    const auto size = [&](std::size_t part) {
        Decimal largest;
        for (const int column : found.columns)
            if (const auto amount = amountIn(table, parts[part].rows, column))
                largest = std::max(largest, amount->magnitude());
        return largest;
    };
    std::ranges::stable_sort(bySize, std::ranges::greater{}, size);
    bySize.resize(mostSeries - 1);
    std::vector<Part> kept;
    Part rest;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (std::ranges::find(bySize, i) != bySize.end()) {
            kept.push_back(parts[i]);
        } else {
            rest.rows.push_back(parts[i].rows.front());
        }
    }
    rest.name = "Other (" + std::to_string(rest.rows.size()) + " lines)";
    kept.push_back(rest);
    return kept;
}

/// Draws the parts of one table in one unit.
class MixBuilder {
  public:
    MixBuilder(const Comparison& table, const RevenueParts& found, bool shares)
      : m_table(table)
      , m_found(found)
      , m_parts(partsOf(table, found))
      , m_shares(shares) {
        Decimal largest;
        for (const int column : found.columns) {
            const auto total = amountIn(table, found.rows, column);
            if (!total) continue;
            m_totals[column] = *total;
            largest = std::max(largest, total->magnitude());
        }
        m_unit = displayUnitFor(largest);
    }

    /// Shares have no meaning in a total of nothing or less.
    [[nodiscard]] bool isDrawn(int column) const {
        const auto total = m_totals.find(column);
        if (total == m_totals.end()) return false;
        return !m_shares || (!total->second.isZero() && !total->second.isNegative());
    }

    void fill(ChartSpec& spec) const {
        const auto frame = frameOf(m_table, [&](int column) { return isDrawn(column); });
        spec.categories = frame.categories;
        for (std::size_t i = 0; i < frame.columns.size(); ++i)
            if (!m_shares && frame.columns[i] >= 0)
                spec.categories[i].totalLabel = m_unit.label(m_totals.at(frame.columns[i]));
        for (const Part& part : m_parts) {
            ChartSeries series;
            series.name = part.name;
            series.style = SeriesStyle::StackedBars;
            for (const int column : frame.columns)
                series.points.push_back(column < 0 ? ChartPoint{} : point(part, column));
            spec.series.push_back(std::move(series));
        }
        setAxis(spec);
    }

  private:
    [[nodiscard]] ChartPoint point(const Part& part, int column) const {
        const auto amount = amountIn(m_table, part.rows, column);
        if (!amount) return {};
        ChartPoint point = pointOf(m_table, pick(m_table, part.rows, column));
        if (part.rows.size() > 1) point.from = {};
        point.text = amountText(*amount);
        if (!m_shares) {
            point.value = m_unit.position(*amount);
            point.label = m_unit.label(*amount);
            return point;
        }
        // Finer than it is shown, so that rounded pieces do not stack to more than 100.
        const auto percent = amount->scaledBy(2).dividedBy(m_totals.at(column), -4);
        if (!percent) return {};
        point.value = percent->toDouble();
        point.text = percentText(percent->roundedTo(-1)) + " (" + point.text + ")";
        point.label = percentText(percent->roundedTo(0));
        return point;
    }

    /// Stacks grow up with what is positive and down with what is negative.
    void setAxis(ChartSpec& spec) const {
        double low = 0;
        double high = 0;
        for (std::size_t i = 0; i < spec.categories.size(); ++i) {
            double up = 0;
            double down = 0;
            for (const auto& series : spec.series) {
                const double value = series.points[i].value.value_or(0);
                (value < 0 ? down : up) += value;
            }
            low = std::min(low, down);
            high = std::max(high, up);
        }
        // Shares are rounded one by one and may add to 100.0001.
        if (m_shares && high < 100.1) high = 100;
        spec.axis = niceAxis(low, high, 4);
        spec.axis.percent = m_shares;
        spec.axis.title = m_shares ? "% of revenue" : m_unit.name(m_table.currency);
    }

    const Comparison& m_table;
    const RevenueParts& m_found;
    std::vector<Part> m_parts;
    bool m_shares;
    std::map<int, Decimal> m_totals; ///< by column
    DisplayUnit m_unit;
};

ChartSpec mixOf(const Comparison& table, const RevenueParts& found, ChartSpec spec, bool shares) {
    spec.releases = table.releases;
    MixBuilder(table, found, shares).fill(spec);
    const std::string what = shares ? "share of revenue" : spec.axis.title;
    spec.subtitle = subtitleOf(table, what + ", " + std::string(spanPhrase(table.span)));
    return spec;
}

} // namespace

ChartSpec mixChart(const Comparison& income, const Comparison& breakdown, bool shares) {
    ChartSpec spec = emptyChart(income, shares ? ChartKind::MixShare : ChartKind::Mix);
    spec.title = "Product-line mix";
    for (const Comparison* table : {&breakdown, &income}) {
        const auto found = findRevenueParts(income, *table);
        if (!found) continue;
        ChartSpec filled = mixOf(*table, *found, spec, shares);
        if (!filled.categories.empty()) return filled;
    }
    spec.emptyReason = "No release opened so far breaks revenue down into product lines or "
                       "segments that add up to it.";
    return spec;
}

} // namespace ql::analysis
