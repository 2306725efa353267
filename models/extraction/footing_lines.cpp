// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/footing_lines.h"

#include <map>

namespace ql::extraction {

std::vector<FootingLine> footingLines(const Statement& statement) {
    std::map<std::vector<std::string>, int> sections;
    const LineItem* above = nullptr;
    std::vector<FootingLine> lines;
    lines.reserve(statement.items.size());
    for (const LineItem& item : statement.items) {
        FootingLine& line = lines.emplace_back();
        line.role = item.role == Role::Heading ? Role::Item : item.role;
        if (above != nullptr && above->section == item.section)
            line.section = lines[lines.size() - 2].section;
        else
            line.section =
                sections.try_emplace(item.section, static_cast<int>(sections.size())).first->second;
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
