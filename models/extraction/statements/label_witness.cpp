// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/label_witness.h"

#include "extraction/statements/footing_lines.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

namespace {

/// Headings of one release that are asked for; more are no release's.
constexpr int mostAsked = 64;

/// A row with figures in another statement has this label.
bool standsElsewhere(const Release& release, std::size_t except, std::string_view label) {
    const std::string plain = folded(label);
    for (std::size_t s = 0; s < release.statements.size(); ++s) {
        if (s == except) continue;
        for (const LineItem& item : release.statements[s].items)
            if (item.label.size() == label.size() && !item.facts.empty() &&
                folded(item.label) == plain)
                return true;
    }
    return false;
}

bool isHeadingOver(const LineItem& heading, const LineItem& row) {
    return heading.role == Role::Heading && heading.facts.empty() && !row.facts.empty() &&
           !row.label.empty() && row.depth <= heading.depth && !row.section.empty() &&
           row.section.back() == heading.label && heading.marks.empty();
}

bool losesSum(const Statement& before, const Statement& after) {
    if (before.items.size() > mostFootedLines) return true;
    return heldSums(footTable(footingLines(after))).size() <
           heldSums(footTable(footingLines(before))).size();
}

} // namespace

Statement withOneLabel(const Statement& statement, std::size_t heading, const std::string& label) {
    Statement other = statement;
    const std::vector<std::string> section = other.items[heading + 1].section;
    const auto depth = static_cast<long>(section.size()) - 1;
    // The row may stand under nothing: then its heading heads none of the rows behind either.
    for (std::size_t i = heading + 1; !section.empty() && i < other.items.size(); ++i) {
        std::vector<std::string>& under = other.items[i].section;
        if (under.size() < section.size() ||
            !std::equal(section.begin(), section.end(), under.begin()))
            break;
        under.erase(under.begin() + depth);
    }
    other.items[heading + 1].label = label;
    other.items[heading + 1].where = other.items[heading].where;
    other.items.erase(other.items.begin() + static_cast<long>(heading));
    return other;
}

void joinSplitLabels(Release& release) {
    if (release.statements.size() < 2) return;
    int asked = 0;
    for (std::size_t s = 0; s < release.statements.size(); ++s) {
        Statement& statement = release.statements[s];
        for (std::size_t i = 0; i + 1 < statement.items.size(); ++i) {
            if (!isHeadingOver(statement.items[i], statement.items[i + 1])) continue;
            if (++asked > mostAsked) return;
            const std::string label = statement.items[i].label + " " + statement.items[i + 1].label;
            if (!standsElsewhere(release, s, label)) continue;
            Statement other = withOneLabel(statement, i, label);
            if (losesSum(statement, other)) continue;
            Issue issue;
            issue.code = IssueCode::FiguresAgree;
            issue.where = statement.items[i + 1].where;
            issue.args = {statement.items[i + 1].label, label, label};
            statement = std::move(other);
            release.issues.push_back(std::move(issue));
        }
    }
}

} // namespace ql::extraction
