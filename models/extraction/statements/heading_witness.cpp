// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/heading_witness.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string_view>

namespace ql::extraction {

namespace {

/// Days by which the months of 52 or 53 weeks miss the calendar's.
constexpr long nearDays = 10;
/// Smaller figures agree by chance.
constexpr std::int64_t leastTelling = 100;
/// Sentences that are asked: more prove no more.
constexpr std::size_t mostSentences = 100;

enum class Cash { None, Opening, Closing };

Cash cashOf(std::string_view label) {
    if (!holdsFolded(label, "cash")) return Cash::None;
    const std::string plain = folded(label);
    if (!hasAnyPhrase(plain, {"cash", "cash equivalents"})) return Cash::None;
    if (hasAnyPhrase(plain, {"beginning", "start of", "opening"})) return Cash::Opening;
    return hasAnyPhrase(plain, {"end of", "at end", "ending", "closing", "end"}) ? Cash::Closing
                                                                                 : Cash::None;
}

/// "Cash and cash equivalents" of a balance sheet.
bool isCashOfADay(const LineItem& item) {
    return !item.facts.empty() && item.facts.front().period.isInstant() && item.label.size() < 60 &&
           folded(item.label).starts_with("cash");
}

bool isAmount(const Fact& fact) {
    return fact.kind == ValueKind::Number && fact.unit.measure == Measure::Currency &&
           fact.value.magnitude().coefficient() >= leastTelling;
}

struct CashOfDay {
    Decimal value;
    Date day;
};

/// Cash at the end of a day by the other statements.
std::vector<CashOfDay> cashElsewhere(const Release& release, std::size_t except) {
    std::vector<CashOfDay> cash;
    for (std::size_t s = 0; s < release.statements.size(); ++s) {
        if (s == except) continue;
        for (const LineItem& item : release.statements[s].items)
            if (isCashOfADay(item) || cashOf(item.label) == Cash::Closing)
                for (const Fact& fact : item.facts)
                    if (isAmount(fact)) cash.push_back({fact.value, fact.period.end});
    }
    return cash;
}

bool shareWord(std::string_view subject, std::string_view label) {
    const std::string plain = folded(label);
    return std::ranges::any_of(wordsOf(folded(subject)), [&](const std::string& word) {
        return word.size() > 4 && hasPhrase(plain, word);
    });
}

/// The sentence says this amount, rounded to three digits or more, for this time.
const ProseFact* sentenceOf(const Release& release, const LineItem& item, const Fact& fact,
                            const Period& period) {
    const std::size_t asked = std::min(release.prose.size(), mostSentences);
    for (const ProseFact& said : std::span(release.prose).first(asked))
        if (said.unit.measure == Measure::Currency && said.period == period &&
            said.value.magnitude().coefficient() >= leastTelling &&
            fact.value.magnitude().roundedTo(said.value.exponent()) == said.value.magnitude() &&
            shareWord(said.subject, item.label))
            return &said;
    return nullptr;
}

} // namespace

HeadingWitness askWitnesses(const Release& release, std::size_t index,
                            const std::vector<Column>& columns) {
    HeadingWitness witness;
    const Statement& statement = release.statements[index];
    const std::vector<CashOfDay> elsewhere = cashElsewhere(release, index);
    const auto count = [&](const Fact& fact, std::string_view name) {
        const auto c = static_cast<std::size_t>(fact.column);
        ++witness.agrees;
        if (witness.name.empty() && columns[c].period != statement.columns[c].period)
            witness.name = name;
    };
    for (const LineItem& item : statement.items) {
        const Cash cash = elsewhere.empty() ? Cash::None : cashOf(item.label);
        for (const Fact& fact : item.facts) {
            if (!isAmount(fact)) continue;
            const Period& period = columns[static_cast<std::size_t>(fact.column)].period;
            if (const ProseFact* said = sentenceOf(release, item, fact, period))
                count(fact, said->subject);
            if (cash == Cash::None || period.isInstant()) continue;
            const Date day = cash == Cash::Closing
                                 ? period.end
                                 : nearestMonthEnd(period.end).plusMonths(-period.months);
            if (std::ranges::any_of(elsewhere, [&](const CashOfDay& one) {
                    return one.value == fact.value &&
                           std::labs(one.day.serial() - day.serial()) <= nearDays;
                }))
                count(fact, item.label);
        }
    }
    return witness;
}

} // namespace ql::extraction
