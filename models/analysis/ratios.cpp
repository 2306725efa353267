// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratios.h"

#include "analysis/change.h"
#include "analysis/labels.h"
#include "analysis/margin_rows.h"
#include "analysis/ratio_cells.h"
#include "analysis/timeline.h"
#include "core/say.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ql::analysis {

namespace {

constexpr std::array<std::string_view, 1> costNames{"CostOfRevenue"};
constexpr std::array<std::string_view, 1> revenueNames{"Revenues"};
constexpr std::array<std::string_view, 1> receivableNames{"AccountsReceivableNetCurrent"};
constexpr std::array<std::string_view, 1> cashNames{"CashAndCashEquivalentsAtCarryingValue"};
constexpr std::array<std::string_view, 1> investmentNames{"ShortTermInvestments"};
constexpr std::array<std::string_view, 1> togetherNames{
    "CashCashEquivalentsAndShortTermInvestments"};
/// All that is due within a year, where it stands in one line; else each kind by itself.
constexpr std::array<std::string_view, 1> debtDueNames{"DebtCurrent"};
constexpr std::array<std::string_view, 1> borrowingNames{"ShortTermBorrowings"};
constexpr std::array<std::string_view, 1> creditNames{"LinesOfCreditCurrent"};
constexpr std::array<std::string_view, 1> portionNames{"LongTermDebtCurrent"};
constexpr std::array<std::string_view, 2> longDebtNames{"LongTermDebtNoncurrent", "LongTermDebt"};

class Ratios {
  public:
    Ratios(std::span<const ReleasePtr> releases, const Decisions& decisions, Comparison& table)
      : m_releases(releases)
      , m_decisions(decisions)
      , m_table(table) {}

    void append() {
        if (m_table.rows.empty()) return;
        if (m_table.kind == StatementKind::Income) {
            addMargins();
            addEbitda();
        } else if (m_table.kind == StatementKind::Balance) {
            addNetCash();
            addDaysSales();
        }
        if (m_rows.empty()) return;
        ComparisonRow heading;
        heading.label = title();
        heading.role = Role::Heading;
        heading.computed = true;
        heading.cells.resize(m_table.columns.size());
        m_table.rows.push_back(std::move(heading));
        std::ranges::move(m_rows, std::back_inserter(m_table.rows));
    }

  private:
    static std::string title() { return say("Ratios", "Measures"); }

    std::vector<int> rows(std::span<const std::string_view> names) const {
        return rowsNamed(m_table, names);
    }
    int columns() const { return static_cast<int>(m_table.columns.size()); }
    const ComparisonColumn& column(int c) const {
        return m_table.columns[static_cast<std::size_t>(c)];
    }

    ComparisonRow& add(const std::string& label, Measure measure) {
        ComparisonRow& row = m_rows.emplace_back();
        row.label = label;
        row.section = {title()};
        row.depth = 1;
        row.measure = measure;
        row.computed = true;
        return row;
    }

    /// Drops a row of which no column has a figure and none could have one: the company reports
    /// nothing it is made of.
    void dropIfHopeless() {
        const auto hopeless = [](const Cell& cell) {
            return cell.state == CellState::Absent && cell.reason == CellReason::None;
        };
        if (std::ranges::all_of(m_rows.back().cells, hopeless)) m_rows.pop_back();
    }

    void addMargins() {
        const MarginRows margins(m_table);
        const std::vector<int> costs = rows(costNames);
        const auto addMargin = [&](const std::string& label, const std::string& lacking,
                                   auto profitOf) {
            ComparisonRow& row = add(label, Measure::Percent);
            for (int c = 0; c < columns(); ++c) {
                if (!column(c).aspect.empty()) {
                    row.cells.emplace_back();
                    continue;
                }
                const PickedCell revenue = margins.revenue(c);
                const std::optional<Profit> profit = profitOf(c);
                if (!revenue || !profit) {
                    row.cells.push_back(needing(!revenue ? say("Ratios", "revenue") : lacking));
                    continue;
                }
                std::vector<SignedCell> terms{{profit->cell.cell, 1}};
                if (profit->computed) { // revenue less its cost
                    const PickedCell cost = pick(m_table, costs, c);
                    if (!cost) {
                        row.cells.push_back(needing(lacking));
                        continue;
                    }
                    terms = {{revenue.cell, 1},
                             {cost.cell, cost.cell->value.isNegative() ? 1 : -1}};
                }
                row.cells.push_back(marginCell(terms, *revenue.cell, column(c)));
            }
            if (std::ranges::none_of(row.cells, hasAmount)) m_rows.pop_back();
        };
        addMargin(say("Ratios", "Gross margin"), say("Ratios", "gross profit"),
                  [&](int c) { return margins.gross(c); });
        addMargin(say("Ratios", "Operating margin"), say("Ratios", "operating income"),
                  [&](int c) { return margins.operating(c); });
        addMargin(say("Ratios", "Net margin"), say("Ratios", "net income"),
                  [&](int c) { return margins.net(c); });
    }

    static bool namesEbitda(const std::string& label) {
        const LabelKey key = labelKey(label);
        const auto has = [&key](std::string_view word) {
            return std::ranges::find(key.words, word) != key.words.end();
        };
        return has("ebitda") && !has("margin") && !has("percent") && !has("per");
    }

    /// What a release itself calls EBITDA, in its own words: it is no measure with one definition.
    void addEbitda() {
        const auto printed = [](const ReleasePtr& release) {
            return release && std::ranges::any_of(release->statements, [](const Statement& table) {
                       return table.kind == StatementKind::Reconciliation &&
                              std::ranges::any_of(table.items, [](const LineItem& item) {
                                  return !item.facts.empty() && namesEbitda(item.label);
                              });
                   });
        };
        if (std::ranges::none_of(m_releases, printed)) return;
        CompareOptions options = m_table.options;
        options.kind = StatementKind::Reconciliation;
        options.mode = Mode::Amount;
        options.ratios = false;
        const Comparison source = compare(m_releases, options, m_decisions);
        const auto first = m_rows.size();
        for (const ComparisonRow& row : source.rows)
            if (row.role != Role::Heading && row.measure == Measure::Currency &&
                namesEbitda(row.label))
                takeRow(source, row, first);
    }

    /// A line that two tables print is one measure.
    void takeRow(const Comparison& source, const ComparisonRow& from, std::size_t first) {
        const LabelKey key = labelKey(from.label);
        auto known =
            std::find_if(m_rows.begin() + static_cast<std::ptrdiff_t>(first), m_rows.end(),
                         [&](const ComparisonRow& row) { return labelKey(row.label) == key; });
        if (known == m_rows.end()) {
            add(from.label, Measure::Currency).cells.resize(m_table.columns.size());
            known = m_rows.end() - 1;
        }
        bool any = false;
        for (int c = 0; c < columns(); ++c) {
            Cell& cell = known->cells[static_cast<std::size_t>(c)];
            const int at = column(c).aspect.empty() ? source.columnOf(column(c).period) : -1;
            if (at >= 0 && cell.state == CellState::Absent)
                cell = from.cells[static_cast<std::size_t>(at)];
            any = any || hasAmount(cell);
        }
        if (!any) m_rows.erase(known);
    }

    void addNetCash() {
        const auto cash = rows(cashNames);
        const auto investments = rows(investmentNames);
        const auto together = rows(togetherNames);
        const auto debtDue = rows(debtDueNames);
        const auto kindsDue = {rows(borrowingNames), rows(creditNames), rows(portionNames)};
        const auto longDebt = rows(longDebtNames);
        if (cash.empty() && together.empty()) return;
        ComparisonRow& row = add(say("Ratios", "Net cash"), Measure::Currency);
        for (int c = 0; c < columns(); ++c) {
            std::vector<SignedCell> terms;
            const auto take = [&](const PickedCell& picked, int sign) {
                if (!picked) return;
                terms.push_back({picked.cell, picked.cell->value.isNegative() ? -sign : sign});
            };
            take(pick(m_table, cash, c), 1);
            take(pick(m_table, investments, c), 1);
            if (terms.empty()) take(pick(m_table, together, c), 1);
            if (terms.empty() || !column(c).aspect.empty()) {
                row.cells.push_back(column(c).aspect.empty() ? needing(say("Ratios", "cash"))
                                                             : Cell{});
                continue;
            }
            const PickedCell due = pick(m_table, debtDue, c);
            take(due, -1);
            for (const auto& kind : kindsDue)
                if (!due) take(pick(m_table, kind, c), -1);
            take(pick(m_table, longDebt, c), -1);
            row.cells.push_back(sumCell(terms, column(c).period));
        }
        dropIfHopeless();
    }

    /// Receivables at the day, over the revenue of the quarter that ends with it (of the year,
    /// where years stand side by side), times that period's days.
    void addDaysSales() {
        const auto receivables = rows(receivableNames);
        if (receivables.empty()) return;
        const bool years = m_table.span == Span::Year || m_table.span == Span::TrailingYear;
        CompareOptions options = m_table.options;
        options.kind = StatementKind::Income;
        options.span = years ? Span::TrailingYear : Span::Quarter;
        options.mode = Mode::Amount;
        options.ratios = false;
        const Comparison income = compare(m_releases, options, m_decisions);
        const auto revenues = rowsNamed(income, revenueNames);
        if (revenues.empty()) return;
        const int months = years ? 12 : 3;
        ComparisonRow& row = add(say("Ratios", "Days sales outstanding"), Measure::Count);
        for (int c = 0; c < columns(); ++c) {
            if (!column(c).aspect.empty()) {
                row.cells.emplace_back();
                continue;
            }
            const PickedCell owed = pick(m_table, receivables, c);
            const int at = income.columnOf({column(c).period.end, months});
            const PickedCell revenue = pick(income, revenues, at);
            if (!owed || !revenue) {
                row.cells.push_back(needing(!owed ? say("Ratios", "the receivables' amount")
                                                  : say("Ratios", "revenue")));
                continue;
            }
            const Period& over = income.columns[static_cast<std::size_t>(at)].period;
            // A quarter's days by the calendar, also where a year has 52 weeks.
            const int month = monthIndex(over.end);
            const auto days = monthEnd(month).serial() - monthEnd(month - months).serial();
            row.cells.push_back(daysCell(*owed.cell, column(c).period, *revenue.cell, over,
                                         static_cast<int>(days)));
        }
    }

    std::span<const ReleasePtr> m_releases;
    const Decisions& m_decisions;
    Comparison& m_table;
    std::vector<ComparisonRow> m_rows;
};

} // namespace

void appendRatios(std::span<const ReleasePtr> releases, const Decisions& decisions,
                  Comparison& comparison) {
    Ratios(releases, decisions, comparison).append();
}

} // namespace ql::analysis
