// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/source_tables.h"

#include "analysis/aspects.h"
#include "analysis/labels.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace ql::analysis {

namespace {

const Statement& statementOf(std::span<const ReleasePtr> releases, const SourceTable& table) {
    return releases[static_cast<std::size_t>(table.release)]
        ->statements[static_cast<std::size_t>(table.statement)];
}

int linesWithFacts(const Statement& statement) {
    return static_cast<int>(std::ranges::count_if(
        statement.items, [](const LineItem& item) { return !item.facts.empty(); }));
}

bool isAlternativeView(const Statement& statement) {
    static constexpr std::array<std::string_view, 6> words{"pro forma", "non-gaap", "nongaap",
                                                           "non gaap",  "adjusted", "supplemental"};
    std::string title = statement.title;
    std::ranges::transform(title, title.begin(), [](unsigned char c) {
        return static_cast<char>(c < 0x80 ? std::tolower(c) : c);
    });
    return std::ranges::any_of(
        words, [&](std::string_view word) { return title.find(word) != std::string::npos; });
}

std::set<std::string> labelsOf(const Statement& statement) {
    std::set<std::string> labels;
    for (const LineItem& item : statement.items) {
        if (!item.facts.empty() && !item.label.empty()) labels.insert(labelKey(item.label).text);
    }
    return labels;
}

std::set<Period> mainPeriods(const Statement& statement) {
    std::set<Period> periods;
    for (const Column& column : statement.columns) {
        if (aspectRole(statement, column.period, column.aspect) == AspectRole::Main)
            periods.insert(column.period);
    }
    return periods;
}

/// Share of the smaller table's labels that the other has too.
double sharedLabels(const std::set<std::string>& a, const std::set<std::string>& b) {
    const auto smaller = std::min(a.size(), b.size());
    if (smaller == 0) return 0;
    const auto common =
        std::ranges::count_if(a, [&](const std::string& label) { return b.contains(label); });
    return static_cast<double>(common) / static_cast<double>(smaller);
}

bool disjoint(const std::set<Period>& a, const std::set<Period>& b) {
    return std::ranges::none_of(a, [&](const Period& period) { return b.contains(period); });
}

/// The statement a release means by "the" income statement, and the tables that go on with it.
void addMain(std::span<const ReleasePtr> releases, int release, StatementKind kind,
             TableGroup& group) {
    const auto& statements = releases[static_cast<std::size_t>(release)]->statements;
    int main = -1;
    for (int i = 0; i < static_cast<int>(statements.size()); ++i) {
        const Statement& candidate = statements[static_cast<std::size_t>(i)];
        if (candidate.kind != kind || linesWithFacts(candidate) == 0) continue;
        if (main < 0) {
            main = i;
            continue;
        }
        const Statement& best = statements[static_cast<std::size_t>(main)];
        const auto rank = [](const Statement& s) {
            return std::tuple(!isAlternativeView(s), linesWithFacts(s));
        };
        if (rank(candidate) > rank(best)) main = i;
    }
    if (main < 0) return;
    group.tables.push_back({release, main});

    const auto ofKind = std::ranges::count(statements, kind, &Statement::kind);
    if (ofKind < 2) return;
    const Statement& first = statements[static_cast<std::size_t>(main)];
    auto labels = labelsOf(first);
    auto periods = mainPeriods(first);
    for (int i = 0; i < static_cast<int>(statements.size()); ++i) {
        const Statement& other = statements[static_cast<std::size_t>(i)];
        if (i == main || other.kind != kind || isAlternativeView(other)) continue;
        const auto otherLabels = labelsOf(other);
        const auto otherPeriods = mainPeriods(other);
        const double shared = sharedLabels(labels, otherLabels);
        const bool otherPeriodsOfSameLines = shared >= 0.6 && disjoint(periods, otherPeriods);
        const bool nextHalf =
            std::abs(i - main) == 1 && shared < 0.2 && periods == otherPeriods && !periods.empty();
        if (!otherPeriodsOfSameLines && !nextHalf) continue;
        // The first half of a statement split in two stands before the longer one.
        if (nextHalf && i < main)
            group.tables.insert(group.tables.end() - 1, {release, i});
        else
            group.tables.push_back({release, i});
        periods.insert(otherPeriods.begin(), otherPeriods.end());
    }
}

struct TableTraits {
    SourceTable table;
    LabelKey title;
    std::set<std::string> labels;
};

double kinship(const TableTraits& a, const TableTraits& b) {
    const double labels = sharedLabels(a.labels, b.labels);
    const double title = a.title.isEmpty() || b.title.isEmpty() ? 0.3 : likeness(a.title, b.title);
    // Two tables can share a title ("Reconciliation of GAAP to non-GAAP") and no line.
    return labels < 0.25 ? 0 : 0.65 * labels + 0.35 * title;
}

std::vector<TableGroup> allTables(std::span<const ReleasePtr> releases, StatementKind kind) {
    std::vector<TableGroup> groups;
    std::vector<std::vector<TableTraits>> members; // beside groups
    for (int r = static_cast<int>(releases.size()) - 1; r >= 0; --r) {
        const auto& statements = releases[static_cast<std::size_t>(r)]->statements;
        std::vector<bool> taken(groups.size(), false);
        std::size_t place = 0; // where a table no newer release has comes in
        for (int s = 0; s < static_cast<int>(statements.size()); ++s) {
            const Statement& statement = statements[static_cast<std::size_t>(s)];
            if (statement.kind != kind || linesWithFacts(statement) == 0) continue;
            TableTraits traits{{r, s}, labelKey(statement.title), labelsOf(statement)};
            std::size_t best = groups.size();
            double bestKinship = 0.5;
            for (std::size_t g = 0; g < groups.size(); ++g) {
                if (taken[g]) continue;
                const double k = kinship(members[g].back(), traits);
                if (k > bestKinship) {
                    bestKinship = k;
                    best = g;
                }
            }
            if (best == groups.size()) {
                const auto at = static_cast<std::ptrdiff_t>(place);
                groups.insert(groups.begin() + at, TableGroup{});
                members.insert(members.begin() + at, std::vector<TableTraits>{});
                taken.insert(taken.begin() + at, false);
                best = place;
            }
            taken[best] = true;
            groups[best].tables.push_back({r, s});
            if (groups[best].title.empty()) groups[best].title = statement.title;
            members[best].push_back(std::move(traits));
            place = best + 1;
        }
    }
    return groups;
}

} // namespace

Date reportedEnd(const Release& release) {
    if (release.quarter.end.isValid()) return release.quarter.end;
    Date last;
    for (const Statement& statement : release.statements) {
        if (statement.kind == StatementKind::Guidance) continue;
        for (const Column& column : statement.columns)
            last = std::max(last, column.period.end);
    }
    return last.isValid() ? last : release.published;
}

std::vector<ReleasePtr> inOrder(std::span<const ReleasePtr> releases) {
    std::vector<ReleasePtr> ordered;
    for (const ReleasePtr& release : releases) {
        if (release) ordered.push_back(release);
    }
    std::ranges::stable_sort(ordered, [](const ReleasePtr& a, const ReleasePtr& b) {
        const auto key = [](const Release& r) {
            return std::tuple(reportedEnd(r), r.published, r.fileName);
        };
        return key(*a) < key(*b);
    });
    return ordered;
}

std::vector<TableGroup> chooseTables(std::span<const ReleasePtr> releases, StatementKind kind) {
    if (kind != StatementKind::Income && kind != StatementKind::Balance &&
        kind != StatementKind::CashFlow)
        return allTables(releases, kind);
    TableGroup group;
    for (int r = static_cast<int>(releases.size()) - 1; r >= 0; --r)
        addMain(releases, r, kind, group);
    if (group.tables.empty()) return {};
    group.title = statementOf(releases, group.tables.front()).title;
    return {group};
}

} // namespace ql::analysis
