// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sum_doubts.h"

#include "core/footing.h"
#include "extraction/words.h"

#include <algorithm>
#include <map>

namespace ql::extraction {

namespace {

/// Larger tables are no statements, and the search for sums grows with them.
constexpr std::size_t mostLines = 160;

bool hasSums(const Statement& statement) {
    return (statement.kind == StatementKind::Income || statement.kind == StatementKind::Balance ||
            statement.kind == StatementKind::CashFlow) &&
           statement.columns.size() > 1 && statement.items.size() <= mostLines;
}

std::vector<FootingLine> footingLines(const Statement& statement) {
    std::map<std::vector<std::string>, int> sections;
    std::vector<FootingLine> lines;
    for (const LineItem& item : statement.items) {
        FootingLine& line = lines.emplace_back();
        line.role = item.role == Role::Heading ? Role::Item : item.role;
        line.section =
            sections.try_emplace(item.section, static_cast<int>(sections.size())).first->second;
        line.values.resize(statement.columns.size());
        for (const Fact& fact : item.facts)
            if (fact.unit.measure == Measure::Currency && fact.kind != ValueKind::Text)
                line.values[static_cast<std::size_t>(fact.column)] =
                    fact.kind == ValueKind::Nil ? Decimal() : fact.value;
    }
    return lines;
}

/// "109.496" among whole dollars: a point for a comma?
bool looksSlipped(const Fact& fact) {
    const std::string& printed = fact.where.printed;
    const std::size_t point = printed.rfind('.');
    if (fact.kind != ValueKind::Number || point == std::string::npos) return false;
    std::size_t digits = 0;
    while (point + 1 + digits < printed.size() && isDigit(printed[point + 1 + digits]))
        ++digits;
    return digits == 3 && fact.unit.measure == Measure::Currency;
}

/// Takes a figure with a point for a comma as it makes the sum come out; false where none does.
bool settleSlip(Statement& statement, const Footing& footing, const FootedColumn& odd,
                Release& release) {
    for (const FootingTerm& term : footing.terms) {
        LineItem& item = statement.items[static_cast<std::size_t>(term.line)];
        const auto fact = std::ranges::find(item.facts, odd.column, &Fact::column);
        if (fact == item.facts.end() || !looksSlipped(*fact)) continue;
        const Decimal whole = fact->value.scaledBy(3);
        const auto difference = whole.minus(fact->value);
        if (!difference) continue;
        const auto sum =
            term.sign > 0 ? odd.computed.plus(*difference) : odd.computed.minus(*difference);
        const auto left = sum ? sum->minus(odd.printed) : std::nullopt;
        if (!left || !left->isZero()) continue;
        fact->value = whole;
        fact->doubtful = true;
        Issue issue;
        issue.severity = Severity::Doubt;
        issue.code = IssueCode::AmbiguousReading;
        issue.where = fact->where;
        issue.args = {fact->where.printed, whole.toString()};
        release.issues.push_back(std::move(issue));
        return true;
    }
    return false;
}

} // namespace

void doubtSums(Release& release) {
    for (Statement& statement : release.statements) {
        if (!hasSums(statement)) continue;
        for (const Footing& footing : footTable(footingLines(statement)).sums) {
            const auto exact = std::ranges::count_if(footing.columns, &FootedColumn::isExact);
            const auto odd = std::ranges::find_if(
                footing.columns, [](const FootedColumn& column) { return !column.holds(); });
            if (odd == footing.columns.end() || footing.columns.size() < 2 ||
                exact + 1 != std::ssize(footing.columns))
                continue;
            if (settleSlip(statement, footing, *odd, release)) continue;
            LineItem& total = statement.items[static_cast<std::size_t>(footing.total)];
            const auto fact = std::ranges::find(total.facts, odd->column, &Fact::column);
            if (fact == total.facts.end()) continue;
            fact->doubtful = true;
            Issue issue;
            issue.severity = Severity::Doubt;
            issue.code = IssueCode::FootingFails;
            issue.where = fact->where;
            issue.args = {total.label, fact->where.printed, odd->computed.toString()};
            release.issues.push_back(std::move(issue));
        }
    }
}

} // namespace ql::extraction
