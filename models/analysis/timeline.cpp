// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline.h"

#include <algorithm>
#include <map>

namespace ql::analysis {

int monthIndex(const Date& end) {
    const Date close = nearestMonthEnd(end);
    return close.year * 12 + close.month - 1;
}

Date monthEnd(int index) {
    const int year = index / 12;
    const int month = index % 12 + 1;
    return {year, month, daysInMonth(year, month)};
}

Timeline::Stretch Timeline::stretchOf(const Period& period) {
    const int end = monthIndex(period.end);
    return {end - period.months, end, period.isInstant() || !period.end.isValid()};
}

void Timeline::add(const Period& period) {
    m_stretches.push_back(stretchOf(period));
}

std::vector<int> Timeline::boundaries() const {
    std::vector<int> list;
    for (const Stretch& stretch : m_stretches) {
        if (!stretch.instant) list.insert(list.end(), {stretch.begin, stretch.end});
    }
    std::ranges::sort(list);
    const auto repeated = std::ranges::unique(list);
    list.erase(repeated.begin(), repeated.end());
    return list;
}

std::vector<TimelineStep> Timeline::explain(const Period& wanted, const std::vector<bool>& usable,
                                            int most) const {
    // A walk from the period's beginning to its end: along a printed period adds it, against it
    // takes it away. Breadth first finds the fewest terms.
    const Stretch target = stretchOf(wanted);
    struct Arrival {
        int from = 0;
        TimelineStep step;
    };
    std::map<int, Arrival> reached{{target.begin, {target.begin, {-1, 0}}}};
    std::vector<int> front{target.begin};
    for (int terms = 0; terms < most && !reached.contains(target.end); ++terms) {
        std::vector<int> next;
        for (const int at : front) {
            for (std::size_t s = 0; s < m_stretches.size(); ++s) {
                const Stretch& stretch = m_stretches[s];
                const bool itself = stretch.begin == target.begin && stretch.end == target.end;
                if (stretch.instant || itself || !usable[s]) continue;
                const bool along = stretch.begin == at;
                if (!along && stretch.end != at) continue;
                const int to = along ? stretch.end : stretch.begin;
                if (reached.try_emplace(to, Arrival{at, {static_cast<int>(s), along ? 1 : -1}})
                        .second)
                    next.push_back(to);
            }
        }
        front = std::move(next);
    }
    std::vector<TimelineStep> steps;
    if (!reached.contains(target.end)) return steps;
    for (int at = target.end; at != target.begin; at = reached.at(at).from)
        steps.push_back(reached.at(at).step);
    std::ranges::reverse(steps);
    // What is added first: "106,900 - 54,214", not "- 54,214 + 106,900".
    std::ranges::stable_sort(steps, std::ranges::greater{}, &TimelineStep::sign);
    return steps;
}

} // namespace ql::analysis
