// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit_checks.h"

#include "analysis/labels.h"
#include "analysis/period_table.h"
#include "analysis/timeline.h"

#include <algorithm>

namespace ql::analysis {

namespace {

Period instantOf(const Date& day) {
    return {day, 0};
}

/// The balance sheet's figure at a month's end, or nothing.
const FoundFact* atMonth(const std::vector<FoundFact>& facts, int month) {
    const auto found = std::ranges::find_if(
        facts, [month](const FoundFact& f) { return monthIndex(f.fact->period.end) == month; });
    return found == facts.end() ? nullptr : &*found;
}

/// Retained earnings move by net income where nothing else moves them; where they do not, dividends
/// or buy-backs may have, so that a difference says nothing.
void checkDeficit(const AuditedRelease& audited, std::vector<Check>& checks) {
    const auto deficits =
        factsOf(audited, StatementKind::Balance, "RetainedEarningsAccumulatedDeficit");
    for (const FoundFact& income : factsOf(audited, StatementKind::Income, "NetIncomeLoss")) {
        const int end = monthIndex(income.fact->period.end);
        const FoundFact* after = atMonth(deficits, end);
        const FoundFact* before = atMonth(deficits, end - income.fact->period.months);
        if (after == nullptr || before == nullptr || after == before) continue;
        Check check;
        check.kind = CheckKind::DeficitMovement;
        check.release = audited.index;
        check.claim = income.term();
        check.terms = {after->term(), before->term(-1)};
        const auto moved = after->fact->value.minus(before->fact->value);
        if (!moved) continue;
        decide(check, *moved, {1, income.fact->value.exponent()});
        if (check.outcome == Outcome::Fails) check.outcome = Outcome::CannotSay;
        checks.push_back(std::move(check));
    }
}

bool speaksOf(const FoundFact& fact, std::string_view word) {
    return labelKey(fact.item->label).text.find(word) != std::string::npos;
}

/// Whether the cash flow statement's cash may include some that the balance sheet shows elsewhere:
/// it says so, or is a little more.
bool mayHoldMore(const FoundFact& flow, const FoundFact& sheet) {
    const double more = flow.fact->value.toDouble() - sheet.fact->value.toDouble();
    return speaksOf(flow, "restricted") || (more > 0 && more < 0.05 * sheet.fact->value.toDouble());
}

/// Cash at the end of a cash flow statement is the balance sheet's.
void checkCash(const AuditedRelease& audited, std::vector<Check>& checks) {
    const char* const cash = "CashAndCashEquivalentsAtCarryingValue";
    const auto balance = factsOf(audited, StatementKind::Balance, cash);
    const auto restricted = factsOf(audited, StatementKind::Balance, "RestrictedCash");
    for (const FoundFact& end : factsOf(audited, StatementKind::CashFlow, cash)) {
        const Period instant = instantOf(end.fact->period.end);
        const FoundFact* sheet = forPeriod(balance, instant);
        if (sheet == nullptr) continue;
        Check check;
        check.kind = CheckKind::CashMovement;
        check.release = audited.index;
        check.claim = end.term();
        check.terms = {sheet->term()};
        decide(check, sheet->fact->value, {});
        const FoundFact* more = forPeriod(restricted, instant);
        if (check.outcome == Outcome::Fails && more != nullptr) {
            if (const auto both = sheet->fact->value.plus(more->fact->value);
                both && *both == end.fact->value) {
                check.terms.push_back(more->term());
                decide(check, *both, {});
            }
        }
        // With restricted cash among it the balance sheet may keep the rest in other lines.
        if (check.outcome == Outcome::Fails && mayHoldMore(end, *sheet))
            check.outcome = Outcome::CannotSay;
        checks.push_back(std::move(check));
    }
}

} // namespace

void checkMovements(const AuditedRelease& audited, std::vector<Check>& checks) {
    checkCash(audited, checks);
    checkDeficit(audited, checks);
}

} // namespace ql::analysis
