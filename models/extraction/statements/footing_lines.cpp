// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/footing_lines.h"

#include <string>

namespace ql::extraction {

namespace {

/// Statements that are added up have few lines, and fewer sections.
int numberOf(const std::vector<std::string>& section,
             std::vector<const std::vector<std::string>*>& known) {
    for (std::size_t i = 0; i < known.size(); ++i)
        if (*known[i] == section) return static_cast<int>(i);
    known.push_back(&section);
    return static_cast<int>(known.size() - 1);
}

} // namespace

std::vector<FootingLine> footingLines(const Statement& statement) {
    std::vector<const std::vector<std::string>*> sections; // by number
    const LineItem* above = nullptr;
    std::vector<FootingLine> lines;
    lines.reserve(statement.items.size());
    for (const LineItem& item : statement.items) {
        FootingLine& line = lines.emplace_back();
        line.role = item.role == Role::Heading ? Role::Item : item.role;
        if (above != nullptr && above->section == item.section)
            line.section = lines[lines.size() - 2].section;
        else
            line.section = numberOf(item.section, sections);
        above = &item;
        line.values.resize(statement.columns.size());
        for (const Fact& fact : item.facts)
            if (fact.unit.measure == Measure::Currency && fact.kind != ValueKind::Text)
                line.values[static_cast<std::size_t>(fact.column)] =
                    fact.kind == ValueKind::Nil ? Decimal() : fact.value;
    }
    return lines;
}

} // namespace ql::extraction
