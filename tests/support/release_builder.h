// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ql::test {

/// "2006-06-30" or "2006-06-30/3M"; a text that is neither gives no period.
inline Period period(std::string_view text) {
    return Period::parse(text).value_or(Period{});
}

/// A printed cell of a row: a number as the tables print it ("54,214", "(0.09)"), "-" for nil, ""
/// for nothing printed, anything else a text.
struct Printed {
    std::string text;
    Printed(const char* printed) // NOLINT(google-explicit-constructor)
      : text(printed) {}
    Printed(int number) // NOLINT(google-explicit-constructor)
      : text(std::to_string(number)) {}
};

/// Builds a statement row by row, as a release prints it.
///
///     auto income = TableBuilder(StatementKind::Income, "Statements of Operations")
///                       .columns({"2006-06-30/3M", "2005-06-30/3M"})
///                       .row("Net revenue", {"54,214", "30,445"})
///                       .heading("Operating expenses")
///                       .row("Research", {"9,817", "5,606"})
///                       .endSection()
///                       .statement();
class TableBuilder {
  public:
    TableBuilder(StatementKind kind, std::string title = {}) {
        m_statement.kind = kind;
        m_statement.title = std::move(title);
        m_statement.scale = 3;
    }

    /// Power of ten of the amounts; shares follow, per-share figures and percentages do not.
    TableBuilder& scale(int power) {
        m_statement.scale = power;
        return *this;
    }

    TableBuilder& columns(const std::vector<std::string>& periods) {
        for (const std::string& text : periods) {
            Column column;
            // "2006-06-30/3M#Non-GAAP"
            const auto hash = text.find('#');
            column.period = period(text.substr(0, hash));
            if (hash != std::string::npos) column.aspect = text.substr(hash + 1);
            column.heading = text;
            m_statement.columns.push_back(std::move(column));
        }
        return *this;
    }

    TableBuilder& restatedColumn(std::size_t column) {
        m_statement.columns.at(column).restated = true;
        return *this;
    }

    /// A row of words that opens a section; rows up to endSection() stand in it.
    TableBuilder& heading(const std::string& label) {
        LineItem item;
        item.label = label;
        item.section = m_section;
        item.depth = static_cast<int>(m_section.size());
        item.role = Role::Heading;
        m_statement.items.push_back(std::move(item));
        m_section.push_back(label);
        return *this;
    }
    TableBuilder& endSection() {
        if (!m_section.empty()) m_section.pop_back();
        return *this;
    }

    TableBuilder& row(const std::string& label, const std::vector<Printed>& cells,
                      Role role = Role::Item) {
        add(label, cells, role, {Measure::Currency, "USD"});
        return *this;
    }
    TableBuilder& total(const std::string& label, const std::vector<Printed>& cells) {
        return row(label, cells, Role::Total);
    }
    TableBuilder& subtotal(const std::string& label, const std::vector<Printed>& cells) {
        return row(label, cells, Role::Subtotal);
    }
    TableBuilder& perShare(const std::string& label, const std::vector<Printed>& cells) {
        add(label, cells, Role::Item, {Measure::PerShare, "USD"});
        return *this;
    }
    TableBuilder& shares(const std::string& label, const std::vector<Printed>& cells) {
        add(label, cells, Role::Item, {Measure::Shares, ""});
        return *this;
    }
    TableBuilder& percent(const std::string& label, const std::vector<Printed>& cells) {
        add(label, cells, Role::Item, {Measure::Percent, ""});
        return *this;
    }
    TableBuilder& taxonomy(const std::string& name) {
        m_statement.items.back().taxonomy = name;
        return *this;
    }

    [[nodiscard]] Statement statement() const { return m_statement; }

  private:
    void add(const std::string& label, const std::vector<Printed>& cells, Role role, Unit unit) {
        LineItem item;
        item.label = label;
        item.section = m_section;
        item.depth = static_cast<int>(m_section.size());
        item.role = role;
        const int line = static_cast<int>(m_statement.items.size()) + 1;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            if (cells[c].text.empty()) continue;
            Fact fact;
            fact.column = static_cast<int>(c);
            fact.period = m_statement.columns.at(c).period;
            fact.aspect = m_statement.columns.at(c).aspect;
            fact.unit = unit;
            fact.where.printed = cells[c].text;
            fact.where.firstLine = fact.where.lastLine = line;
            fact.where.firstColumn = static_cast<int>(c) * 12 + 40;
            fact.where.lastColumn = fact.where.firstColumn + 10;
            readInto(fact, cells[c].text);
            item.facts.push_back(std::move(fact));
        }
        m_statement.items.push_back(std::move(item));
    }

    void readInto(Fact& fact, const std::string& text) const {
        if (text == "-") {
            fact.kind = ValueKind::Nil;
            return;
        }
        std::string digits;
        bool negative = false;
        for (const char c : text) {
            if (c == '(' || c == '-')
                negative = true;
            else if (c != ',' && c != '$' && c != ')' && c != '%' && c != ' ')
                digits += c;
        }
        const auto value = Decimal::parse(digits);
        if (!value) {
            fact.kind = ValueKind::Text;
            return;
        }
        const bool scaled =
            fact.unit.measure == Measure::Currency || fact.unit.measure == Measure::Shares;
        fact.value =
            (negative ? value->negated() : *value).scaledBy(scaled ? m_statement.scale : 0);
    }

    Statement m_statement;
    std::vector<std::string> m_section;
};

/// Builds a release of an invented company.
class ReleaseBuilder {
  public:
    /// The quarter reported: "2006-06-30".
    explicit ReleaseBuilder(std::string_view quarterEnd) {
        m_release.company = "Northfield Optical, Inc.";
        m_release.quarter = {Date::parse(quarterEnd).value_or(Date{}), 3};
        m_release.fileName = "northfield-" + std::string(quarterEnd) + ".txt";
        m_release.format = "text";
        m_release.published = Date::fromSerial(m_release.quarter.end.serial() + 20);
    }
    ReleaseBuilder& fiscal(int year, int quarter) {
        m_release.fiscalYear = year;
        m_release.fiscalQuarter = quarter;
        return *this;
    }
    ReleaseBuilder& published(std::string_view day) {
        m_release.published = Date::parse(day).value_or(Date{});
        return *this;
    }
    ReleaseBuilder& add(const TableBuilder& table) {
        m_release.statements.push_back(table.statement());
        return *this;
    }
    /// A figure stated in a sentence: prose("Revenue", "Revenues", "2003-06-30/3M", "20.5", 6).
    ReleaseBuilder& prose(const std::string& subject, const std::string& taxonomy,
                          std::string_view when, std::string_view digits, int scale,
                          Unit unit = {}) {
        ProseFact fact;
        fact.subject = subject;
        fact.taxonomy = taxonomy;
        fact.period = period(when);
        fact.value = Decimal::parse(digits).value_or(Decimal{}).scaledBy(scale);
        fact.unit = std::move(unit);
        fact.where.printed = std::string(digits);
        m_release.prose.push_back(std::move(fact));
        return *this;
    }
    [[nodiscard]] Release release() const { return m_release; }
    [[nodiscard]] std::shared_ptr<const Release> shared() const {
        return std::make_shared<const Release>(m_release);
    }

  private:
    Release m_release;
};

} // namespace ql::test
