// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/amount_text.h"
#include "analysis/audit.h"
#include "analysis/columns.h"

#include <algorithm>
#include <array>

namespace ql::analysis {

namespace {

std::string periodText(const Period& period) {
    const std::string end = shortDate(period.end);
    switch (period.months) {
    case 0:
        return end;
    case 3:
        return "quarter to " + end;
    case 12:
        return "year to " + end;
    default:
        return std::to_string(period.months) + " months to " + end;
    }
}

/// Thousands or millions where every figure is that coarse.
int commonScale(const Check& check) {
    int finest = check.claim.value.exponent();
    for (const CheckTerm& term : check.terms) {
        if (!term.value.isZero()) finest = std::min(finest, term.value.exponent());
    }
    return finest >= 6 ? 6 : finest >= 3 ? 3 : 0;
}

std::string sumText(const Check& check, int scale) {
    std::string text;
    std::string divisor;
    for (const CheckTerm& term : check.terms) {
        const std::string value = amountText(term.value, term.sign == 0 ? 0 : scale);
        if (term.sign == 0)
            divisor = value;
        else if (text.empty())
            text = (term.sign < 0 ? "- " : "") + value;
        else
            text += (term.sign < 0 ? " - " : " + ") + value;
    }
    return divisor.empty() ? text : text + " / " + divisor;
}

std::string subjectOf(const Check& check) {
    const std::string label = check.claim.label.empty() ? "Sum without a label" : check.claim.label;
    const std::string period = periodText(check.claim.period);
    return period.empty() ? label : label + ", " + period;
}

std::string computedText(const Check& check) {
    const int scale = check.kind == CheckKind::PerShare ? 0 : commonScale(check);
    std::string text = subjectOf(check) + ": ";
    if (check.terms.empty())
        return text + "nothing printed above adds up to " + amountText(check.claim.value, scale);
    text += sumText(check, scale) + " = " + amountText(check.computed, scale);
    if (check.outcome == Outcome::Holds) return text;
    text += ", printed " + amountText(check.claim.value, scale);
    if (check.outcome == Outcome::HoldsWithinRounding) text += ", within rounding";
    return text;
}

std::string comparedText(const Check& check, const std::string& here, const std::string& there) {
    const int scale = commonScale(check);
    return subjectOf(check) + ": " + here + " " + amountText(check.claim.value, scale) + ", " +
           there + " " +
           (check.terms.empty() ? "nothing" : amountText(check.terms.front().value, scale));
}

} // namespace

std::string_view toString(CheckKind kind) {
    static constexpr std::array<std::string_view, checkKindCount> names{
        "footing", "balance",  "agreement", "cash",  "deficit", "parts",
        "periods", "pershare", "prose",     "prior", "coverage"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view toString(Outcome outcome) {
    static constexpr std::array<std::string_view, outcomeCount> names{
        "holds", "rounding", "revised", "unknown", "fails"};
    return names[static_cast<std::size_t>(outcome)];
}

std::string describe(const Check& check) {
    switch (check.kind) {
    case CheckKind::Footing:
    case CheckKind::PartsOfRevenue:
    case CheckKind::PeriodsAdd:
    case CheckKind::DeficitMovement:
    case CheckKind::PerShare:
        return computedText(check);
    case CheckKind::BalanceEquation:
        return comparedText(check, "liabilities and equity", "assets");
    case CheckKind::StatementsAgree:
        return comparedText(check, "here", "in the income statement");
    case CheckKind::CashMovement:
        return comparedText(check, "here", "in the balance sheet");
    case CheckKind::ProseAgrees:
        return comparedText(check, "the text says", "the table");
    case CheckKind::PriorColumn: {
        std::string text = comparedText(check, "here", "first reported");
        if (check.outcome == Outcome::Revised)
            text += check.revision == Revision::Reclassified ? ", reclassified" : ", restated";
        return text;
    }
    case CheckKind::Coverage:
        return check.claim.value.toString() + " of " + check.computed.toString() +
               " numbers in tables accounted for";
    }
    return {};
}

} // namespace ql::analysis
