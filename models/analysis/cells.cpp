// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cells.h"

#include "analysis/same_figure.h"

#include <algorithm>
#include <iterator>
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

Report reportOf(const std::vector<ReleasePtr>& releases, const PlacedReport& placed) {
    const Fact& fact = factAt(releases, placed.from);
    return {placed.from, fact.kind, fact.value, false};
}

/// Takes out what a line that was put into the row reports beside the row's own line.
std::vector<PlacedReport> takeAside(const std::vector<ReleasePtr>& releases,
                                    std::vector<PlacedReport>& placed) {
    const auto isOwn = [&](const PlacedReport& report) {
        return !report.joined && factAt(releases, report.from).kind != ValueKind::Text;
    };
    const auto givesWay = [&](const PlacedReport& report) {
        return report.joined && std::ranges::any_of(placed, [&](const PlacedReport& other) {
                   return isOwn(other) && other.older == report.older &&
                          other.from.release == report.from.release;
               });
    };
    std::vector<PlacedReport> aside;
    std::ranges::copy_if(placed, std::back_inserter(aside), givesWay);
    std::vector<PlacedReport> kept;
    std::ranges::remove_copy_if(placed, std::back_inserter(kept), givesWay);
    placed = std::move(kept);
    return aside;
}

/// Both reports of one release stand behind the cell; that they differ is said.
void addAside(const std::vector<ReleasePtr>& releases, const std::vector<PlacedReport>& aside,
              Cell& cell) {
    for (const PlacedReport& placed : aside) {
        const Report report = reportOf(releases, placed);
        cell.clash = cell.clash || std::ranges::any_of(cell.reports, [&](const Report& own) {
                         return own.from.release == report.from.release && differ(own, report);
                     });
        cell.reports.push_back(report);
    }
    std::ranges::stable_sort(cell.reports, {},
                             [](const Report& report) { return report.from.release; });
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
    const bool byHand =
        std::ranges::any_of(placed, [](const PlacedReport& each) { return each.joined; });
    const auto aside = byHand ? takeAside(releases, placed) : std::vector<PlacedReport>();
    for (const PlacedReport& report : placed) {
        cell.reports.push_back(reportOf(releases, report));
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
    if (byHand) addAside(releases, aside, cell);
    return cell;
}

} // namespace ql::analysis
