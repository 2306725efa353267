// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_builders.h"

#include "analysis/chart_text.h"
#include "analysis/mix_table.h"
#include "core/say.h"

#include <algorithm>
#include <map>

namespace ql::analysis {

namespace {

/// More colours than these nobody tells apart.
constexpr std::size_t mostSeries = 8;

std::string titleOf(PartsOf kind) {
    switch (kind) {
    case PartsOf::Products:
        return say("Charts", "Product-line mix");
    case PartsOf::Segments:
        return say("Charts", "Revenue by segment");
    case PartsOf::Regions:
        return say("Charts", "Revenue by region");
    case PartsOf::Unknown:
        break;
    }
    return say("Charts", "Revenue mix");
}

/// Draws the parts of revenue in one unit.
class MixBuilder {
  public:
    MixBuilder(const MixTable& table, bool shares)
      : m_table(table)
      , m_shares(shares) {
        Decimal largest;
        for (const int column : table.columns) {
            const auto total = totalIn(column);
            if (!total) continue;
            m_totals[column] = *total;
            largest = std::max(largest, total->magnitude());
        }
        m_unit = displayUnitFor(largest);
    }

    void fill(ChartSpec& spec) const {
        const auto frame = frameOf(*m_table.axis, [&](int column) { return isDrawn(column); });
        spec.categories = frame.categories;
        for (std::size_t i = 0; i < frame.columns.size(); ++i)
            if (!m_shares && frame.columns[i] >= 0)
                spec.categories[i].totalLabel = m_unit.label(m_totals.at(frame.columns[i]));
        for (const MixPart& part : m_table.parts) {
            ChartSeries series;
            series.name = part.name;
            series.style = SeriesStyle::StackedBars;
            for (const int column : frame.columns)
                series.points.push_back(column < 0 ? ChartPoint{} : point(part, column));
            // A line of dashes and zeros would be a name without a colour to find.
            const bool seen = std::ranges::any_of(
                series.points, [](const ChartPoint& one) { return one.value.value_or(0) != 0; });
            if (seen) spec.series.push_back(std::move(series));
        }
        setAxis(spec);
    }

  private:
    [[nodiscard]] std::optional<Decimal> totalIn(int column) const {
        std::optional<Decimal> total;
        for (const MixPart& part : m_table.parts) {
            const auto amount = part.amountIn(column);
            if (!amount) continue;
            total = total ? total->plus(*amount) : amount;
            if (!total) return std::nullopt;
        }
        return total;
    }

    /// Shares have no meaning in a total of nothing or less.
    [[nodiscard]] bool isDrawn(int column) const {
        const auto total = m_totals.find(column);
        if (total == m_totals.end()) return false;
        return !m_shares || (!total->second.isZero() && !total->second.isNegative());
    }

    [[nodiscard]] ChartPoint point(const MixPart& part, int column) const {
        const auto amount = part.amountIn(column);
        if (!amount) return {};
        const auto& cells = part.cells.at(column);
        ChartPoint point = pointOf(*m_table.source, cells.front());
        if (cells.size() > 1) point.from = {};
        point.text = amountText(*amount);
        if (!m_shares) {
            point.value = drawable(m_unit.position(*amount));
            point.label = m_unit.label(*amount);
            return point;
        }
        // Finer than it is shown, so that rounded pieces do not stack to more than 100.
        const auto percent = amount->scaledBy(2).dividedBy(m_totals.at(column), -4);
        if (!percent) return {};
        point.value = drawable(percent->toDouble());
        point.text = percentText(percent->roundedTo(-1)) + " (" + point.text + ")";
        point.label = percentText(percent->roundedTo(0));
        return point;
    }

    void setAxis(ChartSpec& spec) const {
        auto [low, high] = stackReach(spec);
        // Shares are rounded one by one and may add to 100.0001.
        if (m_shares && high < 100.1) high = 100;
        spec.axis = niceAxis(low, high, 4);
        spec.axis.percent = m_shares;
        spec.axis.title =
            m_shares ? say("Charts", "% of revenue") : m_unit.name(m_table.source->currency);
    }

    const MixTable& m_table;
    bool m_shares;
    std::map<int, Decimal> m_totals; ///< by column
    DisplayUnit m_unit;
};

} // namespace

ChartSpec mixChart(const Comparison& income, const Comparison& breakdown, bool shares) {
    ChartSpec spec = emptyChart(income, shares ? ChartKind::MixShare : ChartKind::Mix);
    spec.title = say("Charts", "Product-line mix");
    if (auto table = mixTable(income, breakdown)) {
        spec.title = titleOf(table->kind);
        limitParts(*table, mostSeries);
        MixBuilder(*table, shares).fill(spec);
        spec.releases = table->source->releases;
        const std::string what = shares ? say("Charts", "share of revenue") : spec.axis.title;
        spec.subtitle = subtitleOf(income, what + ", " + spanPhrase(income.span));
    }
    if (!spec.categories.empty()) return spec;
    spec.series.clear();
    spec.title = say("Charts", "Product-line mix");
    spec.subtitle = spec.company;
    spec.emptyReason =
        say("Charts", "No release opened so far breaks revenue down into product lines or segments "
                      "that add up to it.");
    return spec;
}

} // namespace ql::analysis
