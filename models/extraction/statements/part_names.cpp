// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/part_names.h"

#include <set>
#include <string>

namespace ql::extraction {

void nameParts(Release& release) {
    std::set<std::string> parts;
    const auto add = [&](const std::string& name) {
        std::string key = companyKey(name);
        if (key.size() > 2 && key != "total") parts.insert(std::move(key));
    };
    for (const Statement& statement : release.statements) {
        if (statement.kind != StatementKind::Breakdown) continue;
        for (const LineItem& item : statement.items)
            if (!item.facts.empty()) add(item.label);
        for (const Column& column : statement.columns)
            add(column.aspect);
    }
    if (parts.empty()) return;
    for (Statement& statement : release.statements) {
        if (statement.kind != StatementKind::Note) continue;
        std::string name = statement.title.substr(0, statement.title.find(" (\""));
        if (!statement.items.empty() && statement.items.front().role == Role::Heading &&
            !parts.contains(companyKey(name)))
            name = statement.items.front().label;
        if (!parts.contains(companyKey(name))) continue;
        statement.kind = StatementKind::Breakdown;
        statement.kindReason = "it is headed by a part that another table breaks the company into";
    }
}

} // namespace ql::extraction
