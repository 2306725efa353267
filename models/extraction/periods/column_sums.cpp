// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/column_sums.h"

#include <algorithm>
#include <optional>

namespace ql::extraction {

namespace {

/// Columns of one release that are settled so; the rest stay as their headings say.
constexpr std::size_t mostSettled = 100;

const Fact* factAt(const LineItem& item, std::size_t column) {
    for (const Fact& fact : item.facts)
        if (fact.column == static_cast<int>(column)) return &fact;
    return nullptr;
}

/// Quarters that follow each other, [first, last): each ends three months behind the one before.
bool areQuarters(const Statement& statement, std::size_t first, std::size_t last) {
    for (std::size_t c = first; c < last; ++c) {
        const Column& column = statement.columns[c];
        if (column.period.months != 3 || column.aspect != statement.columns[last].aspect)
            return false;
        if (c == first) continue;
        const long days = column.period.end.serial() - statement.columns[c - 1].period.end.serial();
        if (days < 80 || days > 102) return false;
    }
    return true;
}

/// Lines in which the column is the sum of those before it; nothing where it is not in one of them.
/// Amounts are off by no more than rounding.
int linesThatAdd(const Statement& statement, std::size_t first, std::size_t last) {
    int lines = 0;
    for (const LineItem& item : statement.items) {
        const Fact* total = factAt(item, last);
        if (total == nullptr || total->unit.measure != Measure::Currency ||
            total->kind != ValueKind::Number)
            continue;
        Decimal rest = total->value;
        int terms = 0;
        for (std::size_t c = first; c < last; ++c) {
            const Fact* term = factAt(item, c);
            if (term == nullptr || term->kind != ValueKind::Number) continue;
            const auto less = rest.minus(term->value);
            if (!less) return 0;
            rest = *less;
            terms += term->value.isZero() ? 0 : 1;
        }
        const Decimal allowed(terms / 2, total->value.exponent());
        if (rest.magnitude() > allowed) return 0;
        lines += terms > 1 ? 1 : 0;
    }
    return lines;
}

/// The time the column makes up, where it is another than its heading says.
std::optional<Period> periodOf(const Statement& statement, std::size_t column) {
    for (std::size_t count = 2; count <= 4 && count <= column; ++count) {
        const std::size_t first = column - count;
        const Period whole{statement.columns[column - 1].period.end, static_cast<int>(3 * count)};
        if (!areQuarters(statement, first, column) || linesThatAdd(statement, first, column) < 2)
            continue;
        if (statement.columns[column].period == whole) return std::nullopt;
        return whole;
    }
    return std::nullopt;
}

/// Two columns of one period were both in doubt; a scale that nobody states still is.
void clearDoubt(Statement& statement, std::size_t column, const Period& before, Release& release) {
    const auto inside = [&](const Issue& issue) {
        return statement.range.contains(issue.where.range.begin);
    };
    const bool scaleOpen = std::ranges::any_of(release.issues, [&](const Issue& issue) {
        return issue.code == IssueCode::ScaleAssumed && inside(issue);
    });
    std::vector<int> cleared = {static_cast<int>(column)};
    for (std::size_t c = 0; c < statement.columns.size(); ++c)
        if (c != column && statement.columns[c].period == before &&
            statement.columns[c].aspect == statement.columns[column].aspect)
            cleared.push_back(static_cast<int>(c));
    for (const int c : cleared)
        std::erase_if(release.issues, [&](const Issue& issue) {
            return issue.code == IssueCode::AmbiguousReading && inside(issue) &&
                   issue.args.front() == statement.columns[static_cast<std::size_t>(c)].heading;
        });
    if (scaleOpen) return;
    for (LineItem& item : statement.items)
        for (Fact& fact : item.facts)
            if (std::ranges::find(cleared, fact.column) != cleared.end()) fact.doubtful = false;
}

void settle(Statement& statement, std::size_t column, const Period& whole, Release& release) {
    const Period before = statement.columns[column].period;
    clearDoubt(statement, column, before, release);
    statement.columns[column].period = whole;
    Issue issue;
    issue.code = IssueCode::SumDecides;
    for (LineItem& item : statement.items)
        for (Fact& fact : item.facts) {
            if (fact.column != static_cast<int>(column)) continue;
            fact.period = whole;
            if (issue.args.empty()) {
                issue.where = fact.where;
                issue.args = {statement.columns[column].heading, whole.toString(), item.label};
            }
        }
    release.issues.push_back(std::move(issue));
}

} // namespace

void settleColumnSums(Release& release) {
    std::size_t settled = 0;
    for (Statement& statement : release.statements) {
        if (statement.kind == StatementKind::Balance) continue;
        for (std::size_t c = 2; c < statement.columns.size(); ++c)
            if (const auto whole = periodOf(statement, c); whole && settled < mostSettled) {
                settle(statement, c, *whole, release);
                ++settled;
            }
    }
}

} // namespace ql::extraction
