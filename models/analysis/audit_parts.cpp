// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit_checks.h"

#include "analysis/aspects.h"
#include "analysis/period_table.h"

#include <map>

namespace ql::analysis {

namespace {

/// Lines of one section of a breakdown for one period.
struct Parts {
    std::vector<CheckTerm> terms;
    Period period;
};

/// Items by section and column; tables whose sum is printed are footed, and the sum is compared
/// with the income statement, so only those without one are taken.
std::vector<Parts> partsWithoutSum(const AuditedRelease& audited, int statement) {
    const Statement& table = audited.release.statements[static_cast<std::size_t>(statement)];
    std::map<std::pair<std::vector<std::string>, int>, Parts> bySection;
    std::map<std::vector<std::string>, bool> hasSum;
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        const LineItem& item = table.items[i];
        if (item.role == Role::Subtotal || item.role == Role::Total || !item.taxonomy.empty())
            hasSum[item.section] = true;
        for (std::size_t f = 0; f < item.facts.size(); ++f) {
            const Fact& fact = item.facts[f];
            if (fact.unit.measure != Measure::Currency || fact.kind != ValueKind::Number ||
                aspectRole(table, fact.period, fact.aspect) != AspectRole::Main)
                continue;
            Parts& parts = bySection[{item.section, fact.column}];
            parts.period = fact.period;
            parts.terms.push_back(
                {{audited.index, statement, static_cast<int>(i), static_cast<int>(f)},
                 {},
                 item.label,
                 fact.period,
                 1,
                 fact.value});
        }
    }
    std::vector<Parts> list;
    for (auto& [key, parts] : bySection) {
        if (!hasSum[key.first] && parts.terms.size() > 1) list.push_back(std::move(parts));
    }
    return list;
}

} // namespace

void checkParts(const AuditedRelease& audited, std::vector<Check>& checks) {
    const auto revenue = factsOf(audited, StatementKind::Income, "Revenues");
    for (std::size_t s = 0; s < audited.release.statements.size(); ++s) {
        if (audited.release.statements[s].kind != StatementKind::Breakdown) continue;
        for (Parts& parts : partsWithoutSum(audited, static_cast<int>(s))) {
            const FoundFact* whole = forPeriod(revenue, parts.period);
            if (whole == nullptr) continue;
            std::optional<Decimal> sum = Decimal();
            for (const CheckTerm& term : parts.terms)
                sum = sum ? sum->plus(term.value) : sum;
            if (!sum) continue;
            Check check;
            check.kind = CheckKind::PartsOfRevenue;
            check.release = audited.index;
            check.claim = whole->term();
            check.terms = std::move(parts.terms);
            decide(check, *sum, roundingOf(whole->fact->value, check.terms));
            // A table of something else than revenue says nothing of it.
            if (check.outcome == Outcome::Fails) check.outcome = Outcome::CannotSay;
            if (check.outcome != Outcome::CannotSay) checks.push_back(std::move(check));
        }
    }
}

} // namespace ql::analysis
