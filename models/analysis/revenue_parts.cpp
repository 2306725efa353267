// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/revenue_parts.h"

#include "analysis/chart_frame.h"
#include "analysis/revenue_sum.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <string>

namespace ql::analysis {

namespace {

/// A breakdown longer than this is a table of something else; it also bounds the search.
constexpr std::size_t longestGroup = 40;

struct Group {
    std::vector<int> rows;
    int totalRow = -1;
};

const Cell* numberAt(const Comparison& table, int row, int column) {
    const auto& cells = table.rows[static_cast<std::size_t>(row)].cells;
    const auto at = static_cast<std::size_t>(column);
    return at < cells.size() && cells[at].state == CellState::Number ? &cells[at] : nullptr;
}

RevenueSum sumOf(const Comparison& table, std::span<const int> rows, int column) {
    RevenueSum sum;
    for (const int row : rows)
        if (const Cell* cell = numberAt(table, row, column)) sum.add(cell->value);
    return sum;
}

/// Whether a row is the sum of the rows in most of the columns where it and two of them have
/// numbers: a figure read wrongly in one quarter must not cost the others. A row that does not look
/// like a sum must prove it twice, for 300 after 100 and 200 may be chance.
bool isSumOf(const Comparison& table, int total, std::span<const int> rows) {
    int margin = 0;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        const Cell* cell = numberAt(table, total, c);
        const auto sum = sumOf(table, rows, c);
        if (cell == nullptr || sum.numbers() < 2) continue;
        margin += !cell->value.isZero() && sum.foots(cell->value) ? 1 : -1;
    }
    const auto& row = table.rows[static_cast<std::size_t>(total)];
    const bool looksLikeSum = row.role != Role::Item || row.label.empty();
    return margin >= (looksLikeSum ? 1 : 2);
}

/// Rows put together under the row that sums them; a sum takes its parts' place, so that a total
/// over subtotals finds the subtotals.
class GroupFinder {
  public:
    explicit GroupFinder(const Comparison& table)
      : m_table(table) {}

    std::vector<Group> run() {
        for (int row = 0; row < static_cast<int>(m_table.rows.size()); ++row) {
            const auto& item = m_table.rows[static_cast<std::size_t>(row)];
            if (item.role == Role::Heading || item.measure != Measure::Currency) {
                closeRun();
                continue;
            }
            if (!closeGroup(row)) m_run.push_back(row);
            m_open.push_back(row);
            if (m_open.size() > longestGroup) m_open.erase(m_open.begin());
        }
        closeRun();
        return std::move(m_groups);
    }

  private:
    bool closeGroup(int total) {
        for (std::size_t first = 0; first + 2 <= m_open.size(); ++first) {
            const std::span<const int> parts(m_open.data() + first, m_open.size() - first);
            if (!isSumOf(m_table, total, parts)) continue;
            m_groups.push_back({{parts.begin(), parts.end()}, total});
            m_open.resize(first);
            m_run.clear();
            return true;
        }
        return false;
    }
    /// Rows that no row sums still are a breakdown where they add up to revenue.
    void closeRun() {
        if (m_run.size() >= 2 && m_run.size() <= longestGroup) m_groups.push_back({m_run, -1});
        m_run.clear();
    }

    const Comparison& m_table;
    std::vector<int> m_open; ///< rows not yet part of a sum
    std::vector<int> m_run;  ///< rows since the last heading or sum
    std::vector<Group> m_groups;
};

bool says(std::string text, std::initializer_list<std::string_view> words) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::any_of(
        words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

/// What the parts are, by the headings above them and the total below, or by what they are called.
PartsOf partsOf(const Comparison& table, const Group& group) {
    const auto rowAt = [&](int row) -> const ComparisonRow& {
        return table.rows[static_cast<std::size_t>(row)];
    };
    std::string headings;
    for (const auto& heading : rowAt(group.rows.front()).section)
        headings += heading + " ";
    if (group.totalRow >= 0) headings += rowAt(group.totalRow).label;
    if (says(headings, {"product"})) return PartsOf::Products;
    if (says(headings, {"segment", "business", "market", "line of"})) return PartsOf::Segments;
    if (says(headings, {"geograph", "region", "countr"})) return PartsOf::Regions;
    const auto places = std::ranges::count_if(group.rows, [&](int row) {
        return says(rowAt(row).label, {"united states", "international", "america", "europe",
                                       "asia", "domestic", "foreign", "rest of world"});
    });
    return places >= 2 ? PartsOf::Regions : PartsOf::Unknown;
}

int preference(PartsOf kind) {
    switch (kind) {
    case PartsOf::Products:
        return 4;
    case PartsOf::Segments:
        return 3;
    case PartsOf::Unknown:
        return 2;
    case PartsOf::Regions:
        return 1;
    }
    return 0;
}

/// The columns in which the group's rows add up to revenue. A column for which no revenue is known
/// counts where the group's own total confirms it, once another column has proved the group.
std::vector<int> footingColumns(const Comparison& income, const Comparison& table,
                                const Group& group, std::span<const int> revenueRows) {
    std::vector<int> proved;
    std::vector<int> own;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        const auto& column = table.columns[static_cast<std::size_t>(c)];
        const auto sum = sumOf(table, group.rows, c);
        if (!column.aspect.empty() || sum.numbers() == 0) continue;
        const int same = income.columnOf(column.period);
        const PickedCell revenue = same < 0 ? PickedCell{} : pick(income, revenueRows, same);
        if (revenue) {
            if (sum.isReported(*revenue.cell)) proved.push_back(c);
        } else if (group.totalRow >= 0) {
            const Cell* total = numberAt(table, group.totalRow, c);
            if (total != nullptr && sum.foots(total->value)) own.push_back(c);
        }
    }
    if (proved.empty()) return {};
    proved.insert(proved.end(), own.begin(), own.end());
    std::ranges::sort(proved);
    return proved;
}

} // namespace

std::optional<RevenueParts> findRevenueParts(const Comparison& income, const Comparison& table) {
    const auto revenueRows = rowsNamed(income, revenueNames);
    const bool sameTable = &income == &table;
    std::optional<RevenueParts> best;
    int bestWeight = 0;
    for (const Group& group : GroupFinder(table).run()) {
        const bool sumIsRevenue =
            group.totalRow >= 0 &&
            std::ranges::find(revenueRows, group.totalRow) != revenueRows.end();
        if (sameTable && !sumIsRevenue) continue;
        auto columns = footingColumns(income, table, group, revenueRows);
        const PartsOf kind = partsOf(table, group);
        const int weight = static_cast<int>(columns.size()) * (3 + preference(kind));
        if (columns.empty() || weight <= bestWeight) continue;
        bestWeight = weight;
        best = RevenueParts{group.rows, std::move(columns), group.totalRow, kind};
    }
    return best;
}

} // namespace ql::analysis
