// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/clauses.h"

#include "extraction/sentences/clause_walker.h"
#include "extraction/sentences/part_words.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

namespace {

constexpr std::size_t longestSentence = 3000; ///< bytes; what is longer is no sentence

std::string perShareWords(Dilution dilution) {
    switch (dilution) {
    case Dilution::Basic:
        return " per basic share";
    case Dilution::Diluted:
        return " per diluted share";
    case Dilution::Both:
        return " per basic and diluted share";
    case Dilution::Unsaid:
        break;
    }
    return " per share";
}

std::string perShareTaxonomy(const ClauseGroup& group, const Amount& amount) {
    const std::string& of = group.subject.taxonomy;
    if (of != "NetIncomeLoss" && of != "NetIncomeLossAvailableToCommonStockholdersBasic") return {};
    switch (amount.dilution) {
    case Dilution::Basic:
        return "EarningsPerShareBasic";
    case Dilution::Diluted:
        return "EarningsPerShareDiluted";
    case Dilution::Both:
        return "EarningsPerShareBasicAndDiluted";
    case Dilution::Unsaid:
        break;
    }
    return group.loss ? "EarningsPerShareBasicAndDiluted" : std::string();
}

StatedFact factOf(const ClauseGroup& group, const Amount& amount, const Period& period) {
    StatedFact fact;
    fact.subject = group.subjectText;
    fact.taxonomy = group.subject.taxonomy;
    fact.part = group.owner;
    fact.period = period;
    fact.unit = amount.unit;
    fact.begin = amount.begin;
    fact.end = amount.end;
    fact.value = group.loss && !amount.value.isNegative() ? amount.value.negated() : amount.value;
    if (group.subject.measure == Measure::PerShare) {
        fact.unit.measure = Measure::PerShare;
    } else if (amount.unit.measure == Measure::PerShare) {
        fact.subject += perShareWords(amount.dilution);
        fact.taxonomy = perShareTaxonomy(group, amount);
    } else if (amount.unit.measure == Measure::Percent) {
        fact.taxonomy.clear();
    }
    return fact;
}

/// A cheap look before the close one: an amount has digits, and a time has them or one of few
/// words.
bool mayStateAnything(std::string_view sentence) {
    return holdsDigit(sentence) ||
           std::ranges::any_of(std::array<std::string_view, 6>{"quarter", "year", "period", "month",
                                                               "half", "week"},
                               [&](std::string_view word) { return holdsFolded(sentence, word); });
}

/// Speaks of what is to come, or of figures made up for the purpose.
bool isNoStatement(std::string_view foldedSentence) {
    static constexpr KeyedPhrase phrases[] = {"expects",
                                              "expected",
                                              "expect",
                                              "expecting",
                                              "anticipates",
                                              "anticipate",
                                              "anticipated",
                                              "outlook",
                                              "guidance",
                                              "forecast",
                                              "forecasts",
                                              "projects",
                                              "projected",
                                              "will",
                                              "would",
                                              "could",
                                              "should",
                                              "estimates",
                                              "estimated",
                                              "believes",
                                              "target",
                                              "targets",
                                              "plans",
                                              "intends",
                                              "consensus",
                                              "assuming",
                                              "respectively",
                                              "previously reported",
                                              "previously announced",
                                              "had announced",
                                              "as adjusted",
                                              "on a non-gaap basis",
                                              "on a pro forma basis",
                                              "on an adjusted basis",
                                              "excluding",
                                              "constant currency",
                                              "adjusted for",
                                              "annualized",
                                              "ltm",
                                              "ttm",
                                              "last twelve months",
                                              "last 12 months",
                                              "last four quarters",
                                              "trailing twelve months",
                                              "trailing 12 months",
                                              "trailing four quarters",
                                              "rolling twelve months"};
    static constexpr PhraseSet ofNone(phrases);
    return ofNone.standsIn(foldedSentence);
}

/// "for the quarter and year ended December 31": which of the two is meant nobody says.
bool namesTwoLengths(std::string_view foldedSentence) {
    static constexpr KeyedPhrase phrases[] = {
        "quarter and year",        "quarter and full year",
        "quarter and full-year",   "quarter and fiscal year",
        "quarter and the year",    "quarter and six months",
        "quarter and nine months", "quarter and twelve months",
        "quarter and first half",  "quarter and first six",
        "quarter and first nine",  "quarter and year-to-date",
        "three and six",           "three and nine",
        "three and twelve"};
    static constexpr PhraseSet lengths(phrases);
    const bool mayBe =
        holdsFolded(foldedSentence, "quarter and") || holdsFolded(foldedSentence, "three and");
    return mayBe && lengths.standsIn(foldedSentence);
}

/// A cheap look before the close one: false where `partAtStart` surely finds no part, for there is
/// no colon and the first word is none of "in", "at", "for", "within", "across" and "outside".
bool mayNamePart(std::string_view sentence) {
    const std::size_t first =
        static_cast<std::size_t>(std::ranges::find_if(sentence, isOfWord) - sentence.begin());
    if (first == sentence.size()) return false;
    const char c = sentence[first];
    constexpr Letters openers = lettersOf("iafwo");
    return static_cast<unsigned char>(c) >= 0x80 || (lettersOf({&c, 1}) & openers) != 0 ||
           sentence.find(':') != std::string_view::npos;
}

} // namespace

SentenceFacts factsOf(std::string_view paragraph, const Sentence& sentence,
                      const SpokenContext& context, const std::optional<Period>& fallback) {
    SentenceFacts out;
    const std::string_view words = paragraph.substr(sentence.begin, sentence.end - sentence.begin);
    if (sentence.quoted || words.size() > longestSentence || !mayStateAnything(words)) return out;
    const Folded plain(words);
    if (isNoStatement(plain.view())) return out;
    const ClauseGroups said = clauseGroupsOf(paragraph, sentence);

    std::optional<Period> base;
    out.severalLengths = namesTwoLengths(plain.view());
    if (said.lead && !out.severalLengths) base = resolve(*said.lead, context, fallback);
    // A time that is named but not understood is no other one.
    const std::optional<Period> unsaid = said.lead || out.severalLengths ? std::nullopt : fallback;
    const std::optional<Period> led = base;
    const auto meant = [&](SpokenPeriod spoken, bool compared, const std::optional<Period>& from) {
        // The time the sentence began with is not counted from itself.
        if (said.lead && spoken.next == said.lead->next) return led;
        // "$5 million for the quarter, compared with $4 million in 2005": in its same quarter.
        if (compared && from && from->months != 12 && spoken.kind == SpokenPeriod::Kind::Year &&
            spoken.year != 0)
            spoken.kind = SpokenPeriod::Kind::SameInYear;
        return resolve(spoken, context, from);
    };
    for (const ClauseGroup& group : said.groups) {
        std::optional<Period> period;
        if (group.compare) {
            const std::optional<Period> from = base ? base : unsaid;
            if (group.period) period = meant(*group.period, true, from);
            // Compared with itself: the words mean another one.
            if (period && from && *period == *from) period.reset();
        } else {
            if (group.period)
                period = meant(*group.period, false, base ? base : unsaid);
            else
                period = base ? base : unsaid;
            if (period) base = period;
            if (period && !out.period) out.period = period;
        }
        if (group.spoilt || !period || !period->end.isValid() || period->months == 0 ||
            group.subject.balance)
            continue;
        if (period->end > context.reported.end) continue;
        const std::string named = folded(group.subjectText);
        if ((hasPhrase(named, "quarterly") && period->months != 3) ||
            (hasPhrase(named, "annual") && period->months != 12))
            continue;
        for (const Amount& amount : group.amounts)
            out.facts.push_back(factOf(group, amount, *period));
    }
    if (!out.period) out.period = base;
    if (out.facts.empty()) return out;
    if (!mayNamePart(words)) return out;
    const std::vector<Token> tokens = tokensOf(paragraph, sentence.begin, sentence.end);
    if (const std::string_view part = partAtStart(paragraph, tokens); !part.empty())
        for (StatedFact& fact : out.facts)
            fact.part = part;
    return out;
}

} // namespace ql::extraction
