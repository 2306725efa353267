// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/row_decisions.h"

#include "analysis/row_names.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>

namespace ql::analysis {

namespace {

/// A row by its place among the groups.
struct RowAddress {
    std::size_t group = 0;
    std::size_t row = 0;

    friend bool operator==(const RowAddress&, const RowAddress&) = default;
};

class Follower {
  public:
    Follower(const std::vector<ReleasePtr>& releases, std::vector<AlignedGroup>& groups)
      : m_releases(releases)
      , m_groups(groups) {}

    void join(const RowDecision& decision) {
        const auto into = find(decision.into);
        const auto line = find(decision.line);
        if (!into || !line || *into == *line) return;
        AlignedGroup& from = m_groups[line->group];
        AlignedGroup& to = m_groups[into->group];
        AlignedRow& target = to.rows[into->row];
        std::vector<Line> moved = std::move(from.rows[line->row].lines);
        for (Line& each : moved) {
            each.byHand = Line::ByHand::Joined;
            if (line->group != into->group) each.source = bring(tableOf(from, each), to);
            target.lines.push_back(std::move(each));
        }
        std::ranges::stable_sort(target.lines, std::ranges::greater{},
                                 [&](const Line& each) { return tableOf(to, each).release; });
        from.rows.erase(from.rows.begin() + static_cast<std::ptrdiff_t>(line->row));
    }

    void split(const RowDecision& decision) {
        const auto at = find(decision.line);
        if (!at) return;
        AlignedGroup& group = m_groups[at->group];
        AlignedRow newer;
        AlignedRow older;
        for (const Line& line : group.rows[at->row].lines) {
            const bool isNewer = reportedEnd(releaseOf(group, line)) >= decision.from;
            (isNewer ? newer : older).lines.push_back(line);
            Line& taken = (isNewer ? newer : older).lines.back();
            if (taken.byHand == Line::ByHand::No) taken.byHand = Line::ByHand::Split;
        }
        if (newer.lines.empty() || older.lines.empty()) return;
        const auto place = group.rows.begin() + static_cast<std::ptrdiff_t>(at->row);
        *place = std::move(newer);
        group.rows.insert(place + 1, std::move(older));
    }

  private:
    static const SourceTable& tableOf(const AlignedGroup& group, const Line& line) {
        return group.group.tables[static_cast<std::size_t>(line.source)];
    }

    const Release& releaseOf(const AlignedGroup& group, const Line& line) const {
        return *m_releases[static_cast<std::size_t>(tableOf(group, line).release)];
    }

    const LineItem& itemOf(const AlignedGroup& group, const Line& line) const {
        return releaseOf(group, line)
            .statements[static_cast<std::size_t>(tableOf(group, line).statement)]
            .items[static_cast<std::size_t>(line.item)];
    }

    /// Number of the table in the group, which gets it where it has it not.
    static int bring(const SourceTable& table, AlignedGroup& to) {
        auto& tables = to.group.tables;
        const auto known = std::ranges::find(tables, table);
        if (known != tables.end()) return static_cast<int>(known - tables.begin());
        tables.push_back(table);
        return static_cast<int>(tables.size()) - 1;
    }

    std::optional<RowAddress> findLine(const auto& isWanted) const {
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            const auto& rows = m_groups[g].rows;
            for (std::size_t r = 0; r < rows.size(); ++r) {
                if (std::ranges::any_of(rows[r].lines, [&](const Line& line) {
                        return isWanted(m_groups[g], line);
                    }))
                    return RowAddress{g, r};
            }
        }
        return std::nullopt;
    }

    /// By the lines that stood in the row; where their releases are gone, by its words.
    std::optional<RowAddress> find(const LineName& name) const {
        const auto stood = findLine([&](const AlignedGroup& group, const Line& line) {
            return standsAt(name, releaseOf(group, line), itemOf(group, line));
        });
        if (stood || name.label.empty()) return stood;
        const LabelKey label = labelKey(name.label);
        const LabelKey section = labelKey(name.section);
        return findLine([&](const AlignedGroup&, const Line& line) {
            return line.label == label && line.section == section && line.measure == name.measure;
        });
    }

    const std::vector<ReleasePtr>& m_releases;
    std::vector<AlignedGroup>& m_groups;
};

} // namespace

void followRowDecisions(const std::vector<ReleasePtr>& releases, StatementKind kind,
                        const Decisions& decisions, std::vector<AlignedGroup>& groups) {
    Follower follower(releases, groups);
    for (const RowDecision& decision : decisions.rows) {
        if (decision.kind != kind) continue;
        if (decision.what == RowDecision::What::Join) follower.join(decision);
        if (decision.what == RowDecision::What::Split) follower.split(decision);
    }
}

} // namespace ql::analysis
