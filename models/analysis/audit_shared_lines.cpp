// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit_checks.h"

#include "analysis/period_table.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace ql::analysis {

namespace {

/// The meanings that lines of a kind of statement have.
std::set<std::string> meaningsIn(const Release& release, StatementKind kind) {
    std::set<std::string> names;
    for (const Statement& statement : release.statements) {
        if (statement.kind != kind) continue;
        for (const LineItem& item : statement.items)
            if (!item.taxonomy.empty()) names.insert(item.taxonomy);
    }
    return names;
}

/// Nothing where the statement prints no such figure for the period.
std::optional<Check> compareWith(const AuditedRelease& audited, const FoundFact& repeated,
                                 const std::vector<FoundFact>& sources) {
    const FoundFact* source = forPeriod(sources, repeated.fact->period);
    if (source == nullptr || source->fact->unit.measure != repeated.fact->unit.measure)
        return std::nullopt;
    Check check;
    check.kind = CheckKind::StatementsAgree;
    check.release = audited.index;
    check.claim = repeated.term();
    check.against = source->statement->kind;
    check.terms = {source->term()};
    const int coarser = std::max(source->fact->value.exponent(), repeated.fact->value.exponent());
    // A reconciliation adds what a cash flow statement takes away: only the amount is one.
    Decimal value = source->fact->value;
    if (value.isNegative() != repeated.fact->value.isNegative()) value = value.negated();
    decide(check, value, {1, coarser});
    return check;
}

/// Figures so long that two of them are not alike by chance.
bool isTelling(const Decimal& value) {
    return value.magnitude().coefficient() >= 1000;
}

/// A line that agrees nowhere is another thing of that name. Where it agrees for certain, what does
/// not is a slip; where it mostly does not, it is counted another way.
void keepProven(std::vector<Check> line, std::vector<Check>& checks) {
    const auto agreeing = std::ranges::count_if(
        line, [](const Check& check) { return check.outcome < Outcome::CannotSay; });
    const auto others = std::ssize(line) - agreeing;
    const bool certain = agreeing >= 2 || std::ranges::any_of(line, [](const Check& check) {
                             return check.outcome == Outcome::Holds && isTelling(check.claim.value);
                         });
    if (agreeing == 0) return;
    for (Check& check : line) {
        if (check.outcome < Outcome::CannotSay || (certain && others == 1))
            checks.push_back(std::move(check));
    }
}

} // namespace

void checkSharedLines(const AuditedRelease& audited, StatementKind main,
                      std::vector<Check>& checks) {
    for (const std::string& name : meaningsIn(audited.release, main)) {
        const auto sources = factsOf(audited, main, name);
        for (const StatementKind kind :
             {StatementKind::Reconciliation, StatementKind::Note, StatementKind::Breakdown}) {
            std::map<std::pair<int, int>, std::vector<Check>> byLine;
            for (const FoundFact& repeated : factsOf(audited, kind, name)) {
                if (auto check = compareWith(audited, repeated, sources))
                    byLine[{repeated.at.statement, repeated.at.item}].push_back(std::move(*check));
            }
            for (auto& [line, list] : byLine)
                keepProven(std::move(list), checks);
        }
    }
}

} // namespace ql::analysis
