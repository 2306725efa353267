// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cells.h"

#include "analysis/same_figure.h"

#include <algorithm>
#include <tuple>

namespace ql::analysis {

namespace {

/// What a report says as a number: a printed dash is nothing, which is 0 when compared.
Decimal amountOf(const Report& report) {
    return report.kind == ValueKind::Number ? report.value : Decimal();
}

bool differ(const Report& a, const Report& b) {
    if (a.kind == ValueKind::Text || b.kind == ValueKind::Text) return false;
    const Decimal x = amountOf(a);
    const Decimal y = amountOf(b);
    return !sameFigure(x, y) && !sameFigure(x, y.negated());
}

CellState stateOf(ValueKind kind) {
    switch (kind) {
    case ValueKind::Number:
        return CellState::Number;
    case ValueKind::Nil:
        return CellState::Nil;
    case ValueKind::Text:
        return CellState::Text;
    }
    return CellState::Absent;
}

} // namespace

const Fact& factAt(const std::vector<ReleasePtr>& releases, const FactAddress& from) {
    return releases[static_cast<std::size_t>(from.release)]
        ->statements[static_cast<std::size_t>(from.statement)]
        .items[static_cast<std::size_t>(from.item)]
        .facts[static_cast<std::size_t>(from.fact)];
}

Cell makeCell(const std::vector<ReleasePtr>& releases, std::vector<PlacedReport> placed,
              Version version) {
    Cell cell;
    if (placed.empty()) return cell;
    std::ranges::stable_sort(placed, [](const PlacedReport& a, const PlacedReport& b) {
        return std::tuple(a.from.release, !a.older) < std::tuple(b.from.release, !b.older);
    });
    for (const PlacedReport& report : placed) {
        const Fact& fact = factAt(releases, report.from);
        cell.reports.push_back({report.from, fact.kind, fact.value});
    }
    const auto speaks = [](const Report& report) { return report.kind != ValueKind::Text; };
    const Report* shown = nullptr;
    if (version == Version::FirstReported) {
        const auto first = std::ranges::find_if(cell.reports, speaks);
        shown = first != cell.reports.end() ? &*first : &cell.reports.front();
    } else {
        const auto last = std::find_if(cell.reports.rbegin(), cell.reports.rend(), speaks);
        shown = last != cell.reports.rend() ? &*last : &cell.reports.back();
    }
    const Fact& fact = factAt(releases, shown->from);
    cell.state = stateOf(fact.kind);
    cell.value = fact.kind == ValueKind::Number ? fact.value : Decimal();
    cell.text = fact.kind == ValueKind::Text ? fact.where.printed : std::string();
    cell.unit = fact.unit;
    cell.from = shown->from;
    cell.doubtful = fact.doubtful;
    cell.restated = std::ranges::any_of(
        cell.reports, [&](const Report& report) { return differ(report, *shown); });
    return cell;
}

} // namespace ql::analysis
