// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alignment.h"
#include "analysis/aspects.h"
#include "analysis/cells.h"
#include "analysis/columns.h"
#include "analysis/comparison.h"
#include "analysis/concepts.h"
#include "analysis/fiscal_calendar.h"
#include "analysis/period_table.h"
#include "analysis/row_layout.h"
#include "analysis/source_tables.h"

#include <algorithm>
#include <map>

namespace ql::analysis {

namespace {

bool keepsAspects(StatementKind kind) {
    return kind != StatementKind::Income && kind != StatementKind::Balance &&
           kind != StatementKind::CashFlow;
}

/// Where a fact goes: its period, and whether it is the reported figure.
struct Placement {
    int period = -1; ///< number in the period table
    std::string aspect;
    bool older = false;
};

/// Gathers everything one comparison is made of.
class Builder {
  public:
    Builder(std::span<const ReleasePtr> releases, const CompareOptions& options)
      : m_options(options) {
        for (ReleasePtr& release : m_out.releases = inOrder(releases))
            release = withConcepts(release);
        m_out.kind = options.kind;
        m_out.span = options.span;
        m_out.options = options;
        m_calendar = FiscalCalendar::learn(m_out.releases);
        if (!m_out.releases.empty()) m_out.company = m_out.releases.back()->company;
    }

    Comparison build() {
        const auto groups = chooseTables(m_out.releases, m_options.kind);
        collectColumns(groups);
        for (const TableGroup& group : groups)
            addGroup(group);
        markRestatedColumns(groups);
        setCurrency();
        return std::move(m_out);
    }

  private:
    const Statement& statementOf(const SourceTable& table) const {
        return m_out.releases[static_cast<std::size_t>(table.release)]
            ->statements[static_cast<std::size_t>(table.statement)];
    }

    Placement placementOf(const Statement& statement, const Fact& fact) {
        const AspectRole role = aspectRole(statement, fact.period, fact.aspect);
        Placement placement;
        placement.older = role == AspectRole::Previous;
        placement.aspect = role == AspectRole::Beside ? fact.aspect : std::string();
        placement.period = m_periods.add(fact.period);
        return placement;
    }

    void collectColumns(const std::vector<TableGroup>& groups) {
        std::vector<ColumnKey> keys;
        // Newest first, so that the newest release's way to print an end is kept.
        for (const TableGroup& group : groups) {
            for (const SourceTable& table : group.tables) {
                const Statement& statement = statementOf(table);
                std::vector<std::pair<Period, std::string>> seen;
                for (const LineItem& item : statement.items) {
                    for (const Fact& fact : item.facts) {
                        std::pair key(fact.period, fact.aspect);
                        if (std::ranges::find(seen, key) != seen.end()) continue;
                        seen.push_back(key);
                        const Placement p = placementOf(statement, fact);
                        if (p.aspect.empty() || keepsAspects(m_options.kind))
                            keys.push_back({m_periods[p.period], p.aspect});
                    }
                }
            }
        }
        m_out.columns = makeColumns(keys, m_options.span, m_options.kind, m_calendar);
        for (std::size_t c = 0; c < m_out.columns.size(); ++c) {
            const ComparisonColumn& column = m_out.columns[c];
            m_columnOf[{m_periods.find(column.period), column.aspect}] = static_cast<int>(c);
        }
    }

    /// Column of a period, or -1. In notes an instant stands in the column it ends.
    int columnOf(const Placement& placement) const {
        const auto found = m_columnOf.find({placement.period, placement.aspect});
        if (found != m_columnOf.end()) return found->second;
        const Period& period = m_periods[placement.period];
        if (!period.isInstant() || !keepsAspects(m_options.kind)) return -1;
        for (std::size_t c = 0; c < m_out.columns.size(); ++c) {
            const ComparisonColumn& column = m_out.columns[c];
            if (column.aspect == placement.aspect && isSamePeriod({column.period.end, 0}, period))
                return static_cast<int>(c);
        }
        return -1;
    }

    /// Number under which figures are comparable between tables.
    int evidenceKey(const Placement& placement) {
        const auto [it, added] = m_evidence.try_emplace({placement.period, placement.aspect},
                                                        static_cast<int>(m_evidence.size()));
        return it->second;
    }

    std::vector<Line> linesOf(const TableGroup& group, int source) {
        const Statement& statement = statementOf(group.tables[static_cast<std::size_t>(source)]);
        std::vector<Line> lines;
        for (std::size_t i = 0; i < statement.items.size(); ++i) {
            const LineItem& item = statement.items[i];
            Line line = makeLine(source, static_cast<int>(i), item);
            for (const Fact& fact : item.facts) {
                if (fact.kind == ValueKind::Number && !fact.value.isZero())
                    line.values.push_back({evidenceKey(placementOf(statement, fact)), fact.value});
            }
            std::ranges::stable_sort(line.values, {}, &LineValue::period);
            lines.push_back(std::move(line));
        }
        return lines;
    }

    void addGroup(const TableGroup& group) {
        std::vector<std::vector<Line>> tables;
        for (std::size_t s = 0; s < group.tables.size(); ++s)
            tables.push_back(linesOf(group, static_cast<int>(s)));
        LaidOutRows laidOut = layOutRows(m_out.releases, group, align(tables));

        const bool titled = keepsAspects(m_options.kind) && !group.title.empty() &&
                            (laidOut.rows.empty() || laidOut.rows.front().label != group.title);
        std::vector<ComparisonRow> rows;
        if (titled) {
            ComparisonRow heading;
            heading.label = group.title;
            heading.role = Role::Heading;
            rows.push_back(std::move(heading));
        }
        for (std::size_t r = 0; r < laidOut.rows.size(); ++r) {
            ComparisonRow& row = laidOut.rows[r];
            if (titled) {
                row.section.insert(row.section.begin(), group.title);
                ++row.depth;
            }
            fillCells(group, laidOut.lines[r], row);
            rows.push_back(std::move(row));
        }
        // A table of which this span shows nothing would be bare labels.
        const bool shows = std::ranges::any_of(rows, [](const ComparisonRow& row) {
            return std::ranges::any_of(
                row.cells, [](const Cell& cell) { return cell.state != CellState::Absent; });
        });
        for (ComparisonRow& row : rows) {
            row.cells.resize(m_out.columns.size());
            if (shows) m_out.rows.push_back(std::move(row));
        }
    }

    void fillCells(const TableGroup& group, const std::vector<Line>& lines, ComparisonRow& row) {
        std::vector<std::vector<PlacedReport>> reports(m_out.columns.size());
        for (const Line& line : lines) {
            const SourceTable& table = group.tables[static_cast<std::size_t>(line.source)];
            const Statement& statement = statementOf(table);
            const LineItem& item = statement.items[static_cast<std::size_t>(line.item)];
            for (std::size_t f = 0; f < item.facts.size(); ++f) {
                const Placement placement = placementOf(statement, item.facts[f]);
                const int column = columnOf(placement);
                if (column >= 0)
                    reports[static_cast<std::size_t>(column)].push_back(
                        {{table.release, table.statement, line.item, static_cast<int>(f)},
                         placement.older});
            }
        }
        row.cells.clear();
        for (auto& column : reports)
            row.cells.push_back(makeCell(m_out.releases, std::move(column), m_options.version));
    }

    void markRestatedColumns(const std::vector<TableGroup>& groups) {
        for (const TableGroup& group : groups) {
            for (const SourceTable& table : group.tables) {
                for (const Column& column : statementOf(table).columns) {
                    const int c = column.restated ? m_out.columnOf(column.period) : -1;
                    if (c >= 0) m_out.columns[static_cast<std::size_t>(c)].restated = true;
                }
            }
        }
        for (const ComparisonRow& row : m_out.rows) {
            for (std::size_t c = 0; c < row.cells.size(); ++c)
                m_out.columns[c].restated = m_out.columns[c].restated || row.cells[c].restated;
        }
    }

    void setCurrency() {
        std::map<std::string, int> votes;
        for (const ComparisonRow& row : m_out.rows) {
            for (const Cell& cell : row.cells) {
                if (cell.unit.measure == Measure::Currency && cell.state == CellState::Number)
                    ++votes[cell.unit.currency];
            }
        }
        int most = 0;
        for (const auto& [currency, count] : votes) {
            if (count > most) {
                most = count;
                m_out.currency = currency;
            }
        }
    }

    CompareOptions m_options;
    FiscalCalendar m_calendar;
    PeriodTable m_periods;
    std::map<std::pair<int, std::string>, int> m_columnOf;
    std::map<std::pair<int, std::string>, int> m_evidence;
    Comparison m_out;
};

} // namespace

Comparison compare(std::span<const ReleasePtr> releases, const CompareOptions& options) {
    return Builder(releases, options).build();
}

} // namespace ql::analysis
