// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit_checks.h"

#include "analysis/period_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace ql::analysis {

namespace {

void checkBalance(const AuditedRelease& audited, std::vector<Check>& checks) {
    const auto assets = factsOf(audited, StatementKind::Balance, "Assets");
    for (const FoundFact& other :
         factsOf(audited, StatementKind::Balance, "LiabilitiesAndStockholdersEquity")) {
        const auto same = std::ranges::find_if(assets, [&](const FoundFact& asset) {
            return asset.statement == other.statement && asset.fact->column == other.fact->column;
        });
        if (same == assets.end()) continue;
        Check check;
        check.kind = CheckKind::BalanceEquation;
        check.release = audited.index;
        check.claim = other.term();
        check.terms = {same->term()};
        decide(check, same->fact->value, {});
        checks.push_back(std::move(check));
    }
}

/// Income that a statement may start from under one name: with or without the shares of others.
std::vector<FoundFact> incomeNamed(const AuditedRelease& audited, std::string_view taxonomy) {
    auto facts = factsOf(audited, StatementKind::Income, taxonomy);
    if (taxonomy == "NetIncomeLoss") {
        for (const char* other : {"ProfitLoss", "NetIncomeLossAvailableToCommonStockholdersBasic",
                                  "IncomeLossFromContinuingOperations"}) {
            const auto more = factsOf(audited, StatementKind::Income, other);
            facts.insert(facts.end(), more.begin(), more.end());
        }
    }
    return facts;
}

/// Compares one repeated figure with the income statement's; no terms where that has none.
Check repeatedCheck(const AuditedRelease& audited, const FoundFact& repeated,
                    const std::vector<FoundFact>& income) {
    Check check;
    check.kind = CheckKind::StatementsAgree;
    check.release = audited.index;
    check.claim = repeated.term();
    for (const FoundFact& source : income) {
        if (!isSamePeriod(source.fact->period, repeated.fact->period) ||
            source.fact->unit.measure != repeated.fact->unit.measure)
            continue;
        Check attempt = check;
        attempt.terms = {source.term()};
        // Tables are rounded each for themselves so as to foot; per-share figures are not.
        const int slack = source.fact->unit.measure == Measure::Currency ? 1 : 0;
        decide(attempt, source.fact->value,
               {slack, std::max(source.fact->value.exponent(), repeated.fact->value.exponent())});
        // Any of the statement's incomes will do; the first is the one to name when none does.
        if (check.terms.empty() || attempt.outcome < check.outcome) check = std::move(attempt);
    }
    return check;
}

/// The figures another statement repeats from the income statement, line by line. A line that
/// agrees in no period is another thing of that name: a segment's, or the company's own measure.
void checkRepeated(const AuditedRelease& audited, StatementKind kind, std::string_view taxonomy,
                   std::vector<Check>& checks) {
    const auto income = incomeNamed(audited, taxonomy);
    std::map<std::pair<int, int>, std::vector<Check>> byLine;
    for (const FoundFact& repeated : factsOf(audited, kind, taxonomy)) {
        Check check = repeatedCheck(audited, repeated, income);
        if (!check.terms.empty())
            byLine[{repeated.at.statement, repeated.at.item}].push_back(std::move(check));
    }
    for (auto& [line, list] : byLine) {
        const bool agrees = std::ranges::any_of(
            list, [](const Check& check) { return check.outcome < Outcome::CannotSay; });
        const bool sure = kind == StatementKind::CashFlow;
        if (agrees || sure) checks.insert(checks.end(), list.begin(), list.end());
    }
}

} // namespace

void checkAgreement(const AuditedRelease& audited, std::vector<Check>& checks) {
    checkBalance(audited, checks);
    static constexpr std::array<std::string_view, 6> repeated{
        "Revenues",          "GrossProfit",
        "OperatingExpenses", "OperatingIncomeLoss",
        "NetIncomeLoss",     "EarningsPerShareDiluted"};
    for (const StatementKind kind : {StatementKind::CashFlow, StatementKind::Breakdown,
                                     StatementKind::Reconciliation, StatementKind::Note}) {
        for (const std::string_view taxonomy : repeated)
            checkRepeated(audited, kind, taxonomy, checks);
    }
}

} // namespace ql::analysis
