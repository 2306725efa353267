// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/future_periods.h"

namespace ql::extraction {

namespace {

bool reportsThePast(StatementKind kind) {
    return kind == StatementKind::Income || kind == StatementKind::Balance ||
           kind == StatementKind::CashFlow || kind == StatementKind::Reconciliation;
}

/// A fact of that column, as a witness of where it stands; nothing where it has none.
const Fact* doubtColumn(Statement& statement, int column) {
    const Fact* first = nullptr;
    for (LineItem& item : statement.items)
        for (Fact& fact : item.facts) {
            if (fact.column != column) continue;
            fact.doubtful = true;
            if (first == nullptr) first = &fact;
        }
    return first;
}

} // namespace

void doubtFuturePeriods(Release& release) {
    if (!release.published.isValid()) return;
    for (Statement& statement : release.statements) {
        if (!reportsThePast(statement.kind)) continue;
        for (std::size_t c = 0; c < statement.columns.size(); ++c) {
            const Column& column = statement.columns[c];
            if (!column.period.end.isValid() || column.period.end <= release.published) continue;
            const Fact* first = doubtColumn(statement, static_cast<int>(c));
            if (first == nullptr) continue;
            Issue issue;
            issue.severity = Severity::Doubt;
            issue.code = IssueCode::AmbiguousReading;
            issue.where = first->where;
            issue.args = {column.heading, column.period.toString() +
                                              ", which ends after the release was published"};
            release.issues.push_back(std::move(issue));
        }
    }
}

} // namespace ql::extraction
