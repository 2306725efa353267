// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit_checks.h"

#include "analysis/aspects.h"
#include "analysis/period_table.h"

#include <algorithm>

namespace ql::analysis {

CheckTerm FoundFact::term(int sign) const {
    return {at, {}, item->label, fact->period, sign, fact->value};
}

std::vector<FoundFact> factsOf(const AuditedRelease& audited, StatementKind kind,
                               std::string_view taxonomy) {
    std::vector<FoundFact> found;
    const auto& statements = audited.release.statements;
    for (std::size_t s = 0; s < statements.size(); ++s) {
        if (statements[s].kind != kind) continue;
        for (std::size_t i = 0; i < statements[s].items.size(); ++i) {
            const LineItem& item = statements[s].items[i];
            if (item.taxonomy != taxonomy) continue;
            for (std::size_t f = 0; f < item.facts.size(); ++f) {
                const Fact& fact = item.facts[f];
                if (fact.kind == ValueKind::Number &&
                    aspectRole(statements[s], fact.period, fact.aspect) == AspectRole::Main)
                    found.push_back({{audited.index, static_cast<int>(s), static_cast<int>(i),
                                      static_cast<int>(f)},
                                     &statements[s],
                                     &item,
                                     &fact});
            }
        }
    }
    return found;
}

const FoundFact* forPeriod(const std::vector<FoundFact>& facts, const Period& period) {
    const auto found = std::ranges::find_if(
        facts, [&](const FoundFact& f) { return isSamePeriod(f.fact->period, period); });
    return found == facts.end() ? nullptr : &*found;
}

void decide(Check& check, const Decimal& computed, const Decimal& tolerance) {
    // In the claim's own digits where that loses nothing: 106,900, not 106,900.000.
    const Decimal coarse = computed.roundedTo(check.claim.value.exponent());
    check.computed = coarse == computed ? coarse : computed;
    check.tolerance = tolerance;
    const auto difference = computed.minus(check.claim.value);
    if (!difference)
        check.outcome = Outcome::CannotSay;
    else if (difference->isZero())
        check.outcome = Outcome::Holds;
    else
        check.outcome =
            difference->magnitude() <= tolerance ? Outcome::HoldsWithinRounding : Outcome::Fails;
}

Decimal roundingOf(const Decimal& claim, const std::vector<CheckTerm>& terms) {
    int coarsest = claim.exponent();
    for (const CheckTerm& term : terms) {
        if (!term.value.isZero()) coarsest = std::max(coarsest, term.value.exponent());
    }
    return {static_cast<std::int64_t>(terms.size() + 1) / 2, coarsest};
}

} // namespace ql::analysis
