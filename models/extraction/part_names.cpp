// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/part_names.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ql::extraction {

void nameParts(Release& release) {
    std::vector<std::string> parts;
    const auto add = [&](const std::string& name) {
        const std::string key = companyKey(name);
        if (key.size() > 2 && key != "total") parts.push_back(key);
    };
    for (const Statement& statement : release.statements) {
        if (statement.kind != StatementKind::Breakdown) continue;
        for (const LineItem& item : statement.items)
            if (!item.facts.empty()) add(item.label);
        for (const Column& column : statement.columns)
            add(column.aspect);
    }
    for (Statement& statement : release.statements) {
        if (statement.kind != StatementKind::Note) continue;
        std::string name = statement.title.substr(0, statement.title.find(" (\""));
        if (!statement.items.empty() && statement.items.front().role == Role::Heading &&
            std::ranges::find(parts, companyKey(name)) == parts.end())
            name = statement.items.front().label;
        if (std::ranges::find(parts, companyKey(name)) == parts.end()) continue;
        statement.kind = StatementKind::Breakdown;
        statement.kindReason = "it is headed by a part that another table breaks the company into";
    }
}

} // namespace ql::extraction
