// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bridge_steps.h"

#include "core/say.h"

#include <algorithm>
#include <map>

namespace ql::analysis {

namespace {

/// Looks of the three series: totals blue, what adds green, what takes away vermillion.
constexpr int sumLook = 0;
constexpr int upLook = 2;
constexpr int downLook = 1;
/// As many steps are all shown, however small.
constexpr std::size_t few = 5;

std::string signedLabel(const DisplayUnit& unit, const Decimal& amount) {
    const bool rises = !amount.isNegative() && !amount.isZero();
    const bool rounded = amount.scaledBy(-unit.scale).roundedTo(-unit.decimals).isZero();
    return rises && !rounded ? "+" + unit.label(amount) : unit.label(amount);
}

ChartSeries seriesOf(std::string name, int look, std::size_t count) {
    ChartSeries series;
    series.name = std::move(name);
    series.style = SeriesStyle::FloatingBars;
    series.look = look;
    series.points.resize(count);
    return series;
}

} // namespace

void limitSteps(std::vector<BridgeStep>& steps, std::size_t most) {
    std::erase_if(steps,
                  [](const BridgeStep& step) { return !step.isSum && step.amount.isZero(); });
    std::vector<Decimal> sizes;
    for (const BridgeStep& step : steps)
        if (!step.isSum) sizes.push_back(step.amount.magnitude());
    std::ranges::sort(sizes, std::ranges::greater{});
    Decimal least = sizes.size() > most ? sizes[most - 1] : Decimal();
    // What would be a hairline beside the largest step is not worth a step of its own.
    if (sizes.size() > few)
        least = std::max(
            least,
            sizes.front().dividedBy(Decimal(200, 0), sizes.front().exponent()).value_or(least));
    std::map<int, std::vector<std::size_t>> small; // by group
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (!steps[i].isSum && steps[i].amount.magnitude() < least)
            small[steps[i].group].push_back(i);
    std::vector<std::size_t> gone;
    for (const auto& [group, members] : small) {
        if (members.size() < 2) continue;
        BridgeStep& rest = steps[members.back()];
        rest.name = fill(say("Charts", "Other (%1 lines)"), {std::to_string(members.size())});
        rest.remark.clear();
        for (const std::size_t member : members) {
            if (member == members.back()) continue;
            rest.amount = rest.amount.plus(steps[member].amount).value_or(rest.amount);
            rest.derived = rest.derived || steps[member].derived;
            gone.push_back(member);
        }
    }
    std::ranges::sort(gone, std::ranges::greater{});
    for (const std::size_t member : gone)
        steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(member));
}

void drawSteps(const Comparison& table, const std::vector<BridgeStep>& steps, ChartSpec& spec) {
    Decimal largest;
    for (const BridgeStep& step : steps)
        largest = std::max(largest, step.amount.magnitude());
    const DisplayUnit unit = displayUnitFor(largest);

    std::vector<ChartSeries> series;
    series.push_back(seriesOf(say("Charts", "Figure of the statement"), sumLook, steps.size()));
    series.push_back(seriesOf(say("Charts", "Adds to it"), upLook, steps.size()));
    series.push_back(seriesOf(say("Charts", "Takes from it"), downLook, steps.size()));
    double level = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const BridgeStep& step = steps[i];
        ChartCategory category;
        category.label = step.name;
        category.longLabel = step.name;
        if (step.cell) {
            const auto& column = table.columns[static_cast<std::size_t>(step.cell.column)];
            category.period = column.period;
            category.year = column.period.end.year;
        }
        spec.categories.push_back(category);

        ChartPoint point = pointOf(table, step.cell);
        const double value = unit.position(step.amount);
        point.base = step.isSum ? 0 : level;
        point.value = drawable(value);
        if (!drawable(level)) point.value.reset();
        point.derived = point.derived || step.derived;
        const std::string amount = amountText(step.amount);
        const bool rises = !step.amount.isNegative() && !step.amount.isZero();
        point.text = step.isSum || !rises ? amount : "+" + amount;
        if (!step.remark.empty()) point.text += " (" + step.remark + ")";
        point.label = step.isSum ? unit.label(step.amount) : signedLabel(unit, step.amount);
        if (step.derived) point.from = {};
        level = step.isSum ? value : level + value;
        const std::size_t which = step.isSum ? 0 : (rises ? 1 : 2);
        series[which].points[i] = point;
    }
    for (auto& one : series)
        if (hasValues(one)) spec.series.push_back(std::move(one));
    spec.steps = true;
    spec.axis = axisAround(spec.series, false, 4);
    spec.axis.title = unit.name(table.currency);
}

std::string stepName(const Comparison& table, int row) {
    const auto& one = table.rows[static_cast<std::size_t>(row)];
    if (one.label.empty()) return say("Charts", "Without a name");
    const auto alike = std::ranges::count(table.rows, one.label, &ComparisonRow::label);
    if (alike < 2 || one.section.empty()) return one.label;
    return fill(say("Charts", "%1 (%2)"), {one.label, one.section.back()});
}

int bridgeColumn(const Comparison& table, const std::optional<Period>& wanted,
                 const std::function<bool(int)>& isUsable) {
    if (wanted) {
        const int column = table.columnOf(*wanted);
        if (column >= 0 && isUsable(column)) return column;
        return -1;
    }
    for (int c = static_cast<int>(table.columns.size()) - 1; c >= 0; --c)
        if (table.columns[static_cast<std::size_t>(c)].aspect.empty() && isUsable(c)) return c;
    return -1;
}

int bridgeBase(const Comparison& table, const std::optional<Period>& wanted, int column,
               const std::function<bool(int)>& isUsable) {
    if (wanted) {
        const int base = table.columnOf(*wanted);
        return base >= 0 && base != column && isUsable(base) ? base : -1;
    }
    if (const int year = yearBefore(table, column); year >= 0 && isUsable(year)) return year;
    for (int c = column - 1; c >= 0; --c)
        if (table.columns[static_cast<std::size_t>(c)].aspect.empty() && isUsable(c)) return c;
    return -1;
}

std::string sumName(const std::string& name, const ComparisonColumn& column) {
    std::string whole;
    for (const char c : column.heading)
        whole += c == ' ' ? std::string("\u00a0") : std::string(1, c);
    return name + " " + whole;
}

std::string fromTo(const Comparison& table, int from, int to) {
    const auto heading = [&](int column) {
        return table.columns[static_cast<std::size_t>(column)].heading;
    };
    return fill(say("Charts", "%1 to %2"), {heading(from), heading(to)});
}

} // namespace ql::analysis
