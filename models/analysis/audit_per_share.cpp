// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit_checks.h"

#include "analysis/period_table.h"

#include <array>
#include <string_view>

namespace ql::analysis {

namespace {

struct PerShareLine {
    std::string_view perShare;
    std::array<std::string_view, 2> shares;
    bool diluted = false;
};

constexpr std::string_view bothShares = "WeightedAverageNumberOfShareOutstandingBasicAndDiluted";
constexpr std::string_view basicShares = "WeightedAverageNumberOfSharesOutstandingBasic";

constexpr std::array<PerShareLine, 3> perShareLines{
    {{"EarningsPerShareBasic", {basicShares, bothShares}, false},
     {"EarningsPerShareDiluted",
      {"WeightedAverageNumberOfDilutedSharesOutstanding", bothShares},
      true},
     {"EarningsPerShareBasicAndDiluted", {bothShares, basicShares}, false}}};

/// Printed figure and recomputed one, in the printed figure's digits.
Outcome compareDigits(const Decimal& printed, const Decimal& computed, bool diluted) {
    const auto off = computed.minus(printed);
    if (!off) return Outcome::CannotSay;
    if (off->isZero()) return Outcome::Holds;
    const Decimal step(1, printed.exponent());
    if (off->magnitude() <= step) return Outcome::HoldsWithinRounding;
    // Convertible paper and shares in the income of two classes change the sum, never by much.
    const double share =
        off->magnitude().toDouble() / std::max(printed.magnitude().toDouble(), step.toDouble());
    const double allowed = diluted ? 0.2 : 0.05;
    return share <= allowed ? Outcome::CannotSay : Outcome::Fails;
}

/// The share count of the same table and column, so that restated columns stay together.
const FoundFact* beside(const std::vector<FoundFact>& facts, const FoundFact& fact) {
    for (const FoundFact& other : facts) {
        if (other.statement == fact.statement && other.fact->column == fact.fact->column)
            return &other;
    }
    return nullptr;
}

} // namespace

void checkPerShare(const AuditedRelease& audited, std::vector<Check>& checks) {
    for (const PerShareLine& line : perShareLines) {
        for (const FoundFact& printed : factsOf(audited, StatementKind::Income, line.perShare)) {
            if (printed.fact->unit.measure != Measure::PerShare) continue;
            Check best;
            best.kind = CheckKind::PerShare;
            best.release = audited.index;
            best.claim = printed.term();
            for (const std::string_view sharesName : line.shares) {
                const auto sharesFacts = factsOf(audited, StatementKind::Income, sharesName);
                const FoundFact* shares = beside(sharesFacts, printed);
                if (shares == nullptr || shares->fact->value.isZero()) continue;
                for (const char* incomeName : {"NetIncomeLossAvailableToCommonStockholdersBasic",
                                               "NetIncomeLoss", "ProfitLoss"}) {
                    const auto incomes = factsOf(audited, StatementKind::Income, incomeName);
                    const FoundFact* income = beside(incomes, printed);
                    if (income == nullptr) continue;
                    const auto value = income->fact->value.dividedBy(
                        shares->fact->value, printed.fact->value.exponent());
                    if (!value) continue;
                    const Outcome outcome =
                        compareDigits(printed.fact->value, *value, line.diluted);
                    if (!best.terms.empty() && outcome >= best.outcome) continue;
                    best.terms = {income->term(), shares->term(0)};
                    best.computed = *value;
                    best.tolerance = Decimal(1, printed.fact->value.exponent());
                    best.outcome = outcome;
                }
                if (!best.terms.empty()) break;
            }
            if (!best.terms.empty()) checks.push_back(std::move(best));
        }
    }
}

} // namespace ql::analysis
