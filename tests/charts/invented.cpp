// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/invented.h"

#include <cmath>

namespace ql::invented {

using namespace analysis;

namespace {

Comparison table(StatementKind kind, std::vector<ComparisonColumn> columns,
                 std::vector<ComparisonRow> rows) {
    Comparison result;
    result.company = "Alder Brook Instruments, Inc.";
    result.kind = kind;
    result.columns = std::move(columns);
    result.rows = std::move(rows);
    auto release = std::make_shared<Release>();
    release->company = result.company;
    result.releases.push_back(release);
    for (std::size_t r = 0; r < result.rows.size(); ++r)
        for (std::size_t c = 0; c < result.rows[r].cells.size(); ++c)
            if (result.rows[r].cells[c].state == CellState::Number)
                result.rows[r].cells[c].from = {0, 0, static_cast<int>(r), static_cast<int>(c)};
    return result;
}

const char* lineName(int line, bool longNames) {
    static const char* const plain[] = {"Spectrometers", "Balances", "Service",     "Consumables",
                                        "Software",      "Rentals",  "Spare parts", "Training"};
    static const char* const wordy[] = {
        "Optical spectrometers and related laboratory instruments",
        "Precision balances for pharmaceutical production",
        "Service, maintenance and calibration contracts",
        "Consumables",
        "Laboratory information software, subscriptions and support",
        "Rentals of field equipment",
        "Spare parts and refurbished instruments",
        "Training of operators and certification of sites"};
    return (longNames ? wordy : plain)[line % 8];
}

} // namespace

ComparisonColumn column(int year, int quarter, int months) {
    ComparisonColumn result;
    const int month = quarter * 3;
    result.period = {{year, month, daysInMonth(year, month)}, months};
    const std::string shortYear = std::to_string(100 + year % 100).substr(1);
    result.heading =
        months == 12 ? std::to_string(year) : "Q" + std::to_string(quarter) + " " + shortYear;
    return result;
}

std::vector<ComparisonColumn> quarters(int year, int quarter, int count) {
    std::vector<ComparisonColumn> columns;
    for (int i = 0; i < count; ++i) {
        const int index = year * 4 + quarter - 1 + i;
        columns.push_back(column(index / 4, index % 4 + 1));
    }
    return columns;
}

ComparisonRow row(const std::string& label, const std::string& taxonomy,
                  const std::vector<std::optional<long>>& thousands, Role role) {
    ComparisonRow result;
    result.label = label;
    result.taxonomy = taxonomy;
    result.role = role;
    for (const auto& value : thousands) {
        Cell cell;
        if (value) {
            cell.state = CellState::Number;
            cell.value = Decimal(*value, 3);
        }
        result.cells.push_back(cell);
    }
    return result;
}

Comparison income(std::vector<ComparisonColumn> columns, std::vector<ComparisonRow> rows) {
    return table(StatementKind::Income, std::move(columns), std::move(rows));
}

Comparison breakdown(std::vector<ComparisonColumn> columns, std::vector<ComparisonRow> rows) {
    return table(StatementKind::Breakdown, std::move(columns), std::move(rows));
}

Company company(int count, int lines, bool gaps, bool longNames) {
    auto columns = quarters(2009, 3, count);
    using Figures = std::vector<std::optional<long>>;
    Figures revenue, cost, gross, operating, net;
    std::vector<Figures> parts(static_cast<std::size_t>(lines));
    for (int i = 0; i < count; ++i) {
        const double swing = std::sin(i * 0.55) * 0.13 + std::sin(i * 0.21) * 0.2;
        long total = 0;
        for (int line = 0; line < lines; ++line) {
            const double share = (1.0 + std::sin(line * 2.1 + i * 0.07) * 0.5) / lines;
            const long amount = std::lround(24000 * share * (1 + i * 0.035) * (1 + swing));
            parts[static_cast<std::size_t>(line)].push_back(amount);
            total += amount;
        }
        const long costs = std::lround(static_cast<double>(total) * (0.56 - swing * 0.5));
        const long expenses = std::lround(9500 + 320.0 * i);
        revenue.push_back(total);
        cost.push_back(costs);
        gross.push_back(total - costs);
        operating.push_back(total - costs - expenses);
        net.push_back(std::lround(static_cast<double>(total - costs - expenses) * 0.8 - 300));
    }
    std::vector<ComparisonRow> rows;
    for (int line = 0; line < lines; ++line)
        rows.push_back(row(lineName(line, longNames), "", parts[static_cast<std::size_t>(line)]));
    for (auto& one : rows)
        one.section = {"Revenue by product line"};
    rows.push_back(row("Total", "", revenue, Role::Total));
    std::vector<ComparisonRow> statement{
        row("Net revenue", "Revenues", revenue), row("Cost of revenue", "CostOfRevenue", cost),
        row("Gross profit", "GrossProfit", gross, Role::Subtotal),
        row("Operating income", "OperatingIncomeLoss", operating, Role::Subtotal),
        row("Net income", "NetIncomeLoss", net, Role::Total)};
    if (gaps) {
        // Every fifth quarter and the one after it were never published.
        const auto drop = [&](auto& list) {
            std::size_t at = 0;
            std::erase_if(list, [&](const auto&) {
                const std::size_t i = at++;
                return i % 5 == 3 || i % 5 == 4;
            });
        };
        for (auto* list : {&rows, &statement})
            for (auto& one : *list)
                drop(one.cells);
        drop(columns);
    }
    return {income(columns, std::move(statement)), breakdown(columns, std::move(rows))};
}

} // namespace ql::invented
