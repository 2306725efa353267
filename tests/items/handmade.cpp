// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/handmade.h"

#include <utility>

namespace ql::test {

using analysis::Cell;
using analysis::CellState;
using analysis::Comparison;
using analysis::ComparisonColumn;
using analysis::ComparisonRow;
using analysis::FactAddress;

namespace {

const Period quarters[] = {{{2004, 3, 31}, 3}, {{2004, 9, 30}, 3}, {{2004, 12, 31}, 3}};

/// Builds rows and, beside them, the releases their facts stand in.
class Builder {
  public:
    Builder() {
        for (int i = 0; i < 2; ++i) {
            m_releases[i].company = "Alder Instruments, Inc.";
            m_releases[i].fileName = i == 0 ? "alder-2004q3.txt" : "alder-2004q4.txt";
            m_releases[i].fiscalYear = 2004;
            m_releases[i].fiscalQuarter = i == 0 ? 3 : 4;
            m_releases[i].published = i == 0 ? Date{2004, 10, 20} : Date{2005, 1, 26};
            m_releases[i].statements.resize(1);
        }
    }

    ComparisonRow& row(const std::string& label, Measure measure = Measure::Currency) {
        ComparisonRow row;
        row.label = label;
        row.measure = measure;
        row.cells.resize(3);
        for (Release& release : m_releases) {
            LineItem item;
            item.label = label;
            release.statements[0].items.push_back(item);
        }
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    /// Reports a figure of the last row.
    void report(int release, int column, ValueKind kind, const Decimal& value,
                const std::string& printed) {
        ComparisonRow& line = m_rows.back();
        auto& facts = m_releases[release].statements[0].items.back().facts;
        Fact fact;
        fact.column = column;
        fact.period = quarters[column];
        fact.kind = kind;
        fact.value = value;
        fact.unit = {line.measure,
                     line.measure == Measure::Currency || line.measure == Measure::PerShare ? "USD"
                                                                                            : ""};
        fact.where.printed = printed;
        fact.where.firstLine = 40 + int(m_rows.size());
        fact.where.firstColumn = 30 + 10 * column;
        facts.push_back(fact);
        Cell& cell = line.cells[std::size_t(column)];
        const FactAddress from{release, 0, int(m_rows.size()) - 1, int(facts.size()) - 1};
        cell.restated =
            cell.restated || (!cell.reports.empty() && cell.reports.back().value != value);
        cell.reports.push_back({from, kind, value});
        cell.from = from;
        cell.value = value;
        cell.unit = fact.unit;
        cell.text = printed;
        cell.state = kind == ValueKind::Number ? CellState::Number
                     : kind == ValueKind::Nil  ? CellState::Nil
                                               : CellState::Text;
    }

    void number(int release, int column, const Decimal& value, const std::string& printed) {
        report(release, column, ValueKind::Number, value, printed);
    }

    std::shared_ptr<const Comparison> done() {
        auto made = std::make_shared<Comparison>();
        made->company = "Alder Instruments, Inc.";
        for (const char* heading : {"Q1 04", "Q3 04", "Q4 04"}) {
            ComparisonColumn column;
            column.period = quarters[made->columns.size()];
            column.heading = heading;
            column.subheading = "day";
            column.gapBefore = made->columns.size() == 1;
            made->columns.push_back(column);
        }
        made->rows = std::move(m_rows);
        for (Release& release : m_releases)
            made->releases.push_back(std::make_shared<const Release>(std::move(release)));
        return made;
    }

  private:
    Release m_releases[2];
    std::vector<ComparisonRow> m_rows;
};

void figures(Builder& builder, std::initializer_list<std::int64_t> values, int exponent) {
    int column = 0;
    for (const std::int64_t value : values) {
        builder.number(column == 2 ? 1 : 0, column, {value, exponent}, std::to_string(value));
        ++column;
    }
}

} // namespace

std::shared_ptr<const Comparison> handmade() {
    Builder builder;
    builder.row("Net sales").taxonomy = "Revenues";
    figures(builder, {12345, 20100, 23456}, 3);
    builder.number(1, 1, {20000, 3}, "20,000");
    builder.row("Licences");
    builder.report(0, 0, ValueKind::Nil, {}, "--");
    builder.number(0, 1, {0, 3}, "0");
    builder.row("Operating expenses:").role = Role::Heading;
    auto& research = builder.row("Research");
    research.section = {"Operating expenses:"};
    research.depth = 1;
    research.ruleBelow = Rule::Single;
    figures(builder, {4000, 4500, 5000}, 3);
    auto& expenses = builder.row("Total operating expenses");
    expenses.section = {"Operating expenses:"};
    expenses.role = Role::Subtotal;
    figures(builder, {14000, 20200, 22000}, 3);
    auto& loss = builder.row("Operating loss");
    loss.role = Role::Total;
    loss.ruleAbove = Rule::Single;
    loss.ruleBelow = Rule::Double;
    loss.taxonomy = "OperatingIncomeLoss";
    figures(builder, {-1655, -200, 1456}, 3);
    builder.row("Net loss per share", Measure::PerShare);
    figures(builder, {-9, -1, 7}, -2);
    builder.row("Weighted average shares", Measure::Shares);
    figures(builder, {18000, 18500, 19000}, 3);
    builder.row("Gross margin", Measure::Percent);
    figures(builder, {415, 42, 430}, -1);
    builder.row("Order backlog");
    builder.report(1, 2, ValueKind::Text, {}, "nm");
    return builder.done();
}

std::shared_ptr<const Comparison> handmadeLarge(int rows, int columns) {
    auto made = std::make_shared<Comparison>();
    made->company = "Alder Instruments, Inc.";
    for (int column = 0; column < columns; ++column) {
        ComparisonColumn each;
        each.period = {Date{1990, 3, 31}.plusMonths(3 * column), 3};
        each.heading = "Q" + std::to_string(column % 4 + 1) + " " + std::to_string(90 + column / 4);
        each.subheading = each.period.end.toString();
        made->columns.push_back(each);
    }
    for (int row = 0; row < rows; ++row) {
        ComparisonRow line;
        line.label = "Line " + std::to_string(row + 1);
        line.role = row % 10 == 9 ? Role::Subtotal : Role::Item;
        for (int column = 0; column < columns; ++column) {
            Cell cell;
            cell.state = CellState::Number;
            cell.value = {(row * 7919 + column * 104729) % 900000 - 200000, 3};
            line.cells.push_back(cell);
        }
        made->rows.push_back(std::move(line));
    }
    return made;
}

} // namespace ql::test
