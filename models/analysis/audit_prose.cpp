// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit_checks.h"

#include "analysis/aspects.h"
#include "analysis/labels.h"
#include "analysis/period_table.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace ql::analysis {

namespace {

/// A sentence's words for a line must be nearly the line's own.
constexpr double likeTheLine = 0.8;

/// "$654,000" is said to the thousand.
int precisionSaid(const Decimal& said) {
    int exponent = said.exponent();
    for (auto c = said.coefficient(); c != 0 && c % 10 == 0 && exponent < 3; c /= 10)
        ++exponent;
    return exponent;
}

/// Nothing where the figures are so far apart that the sentence speaks of another thing under the
/// same word: a segment's sales, income before some charge.
std::optional<Outcome> compareSaid(const Decimal& said, const Decimal& printed) {
    // "a loss of $13.1 million" may be read with or without its sign.
    const Decimal a = said.magnitude();
    const Decimal b = printed.magnitude();
    const auto off = b.roundedTo(said.exponent()).minus(a);
    if (!off) return std::nullopt;
    if (off->isZero()) return Outcome::Holds;
    if (off->magnitude() <= Decimal(1, precisionSaid(said))) return Outcome::HoldsWithinRounding;
    const double apart = off->magnitude().toDouble();
    if (apart > 0.15 * std::max(a.toDouble(), b.toDouble())) return std::nullopt;
    return Outcome::Fails;
}

/// The words without those that only say that a measure is the company's own; nothing where it
/// does not say so.
LabelKey ownMeasure(const LabelKey& words) {
    static constexpr std::array<std::string_view, 6> own{"non",   "gaap",     "pro",
                                                         "forma", "adjusted", "ebitda"};
    const auto isOwn = [](const std::string& word) {
        return std::ranges::find(own, word) != own.end();
    };
    LabelKey rest;
    if (std::ranges::none_of(words.words, isOwn)) return rest;
    std::ranges::copy_if(words.words, std::back_inserter(rest.words),
                         [&](const std::string& word) { return !isOwn(word) || word == "ebitda"; });
    for (const std::string& word : rest.words)
        rest.text += word + " ";
    return rest;
}

/// Words that make another measure of a known one: the cash cost of sales is not the cost of sales.
bool isQualified(const LabelKey& words, const LabelKey& label) {
    static constexpr std::array<std::string_view, 9> qualifiers{
        "cash",       "core",       "underlying", "comparable", "organic",
        "normalized", "annualized", "unlevered",  "same"};
    return std::ranges::any_of(qualifiers, [&](std::string_view word) {
        return std::ranges::find(words.words, word) != words.words.end() &&
               std::ranges::find(label.words, word) == label.words.end();
    });
}

bool isSubject(const ProseFact& said, const LabelKey& words, const LineItem& item) {
    const LabelKey label = labelKey(item.label);
    if (isQualified(words, label)) return false;
    if (!said.taxonomy.empty()) return item.taxonomy == said.taxonomy;
    if (words.isEmpty() || label.isEmpty()) return false;
    if (likeness(words, label) >= likeTheLine) return true;
    // "pro forma EBITDA" in the text, "Non-GAAP pro forma EBITDA" in the table.
    const LabelKey own = ownMeasure(words);
    return !own.isEmpty() && likeness(own, ownMeasure(label)) >= likeTheLine;
}

bool sameUnit(const Unit& a, const Unit& b) {
    return a.measure == b.measure;
}

/// Printed figures a sentence may speak of.
std::vector<FoundFact> candidates(const AuditedRelease& audited, const ProseFact& said) {
    const LabelKey words = labelKey(said.subject);
    std::vector<FoundFact> found;
    for (std::size_t s = 0; s < audited.release.statements.size(); ++s) {
        const Statement& statement = audited.release.statements[s];
        if (statement.kind == StatementKind::Guidance) continue;
        for (std::size_t i = 0; i < statement.items.size(); ++i) {
            const LineItem& item = statement.items[i];
            if (!isSubject(said, words, item)) continue;
            for (std::size_t f = 0; f < item.facts.size(); ++f) {
                const Fact& fact = item.facts[f];
                if (fact.kind == ValueKind::Number && sameUnit(fact.unit, said.unit) &&
                    isSamePeriod(fact.period, said.period))
                    found.push_back({{audited.index, static_cast<int>(s), static_cast<int>(i),
                                      static_cast<int>(f)},
                                     &statement,
                                     &item,
                                     &fact});
            }
        }
    }
    return found;
}

} // namespace

void checkProse(const AuditedRelease& audited, std::vector<Check>& checks) {
    for (std::size_t p = 0; p < audited.release.prose.size(); ++p) {
        const ProseFact& said = audited.release.prose[p];
        if (!said.period.end.isValid()) continue;
        Check best;
        best.kind = CheckKind::ProseAgrees;
        best.release = audited.index;
        best.claim = {{},        {audited.index, static_cast<int>(p)}, said.subject, said.period, 1,
                      said.value};
        for (const FoundFact& printed : candidates(audited, said)) {
            const auto outcome = compareSaid(said.value, printed.fact->value);
            if (!outcome || (!best.terms.empty() && *outcome >= best.outcome)) continue;
            best.terms = {printed.term()};
            best.computed = printed.fact->value;
            best.tolerance = Decimal(1, said.value.exponent());
            best.outcome = *outcome;
        }
        if (!best.terms.empty()) checks.push_back(std::move(best));
    }
}

} // namespace ql::analysis
