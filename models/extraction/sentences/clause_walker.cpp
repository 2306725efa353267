// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/clause_walker.h"

#include "extraction/sentences/amount_tokens.h"
#include "extraction/sentences/asides.h"
#include "extraction/sentences/clause_words.h"
#include "extraction/sentences/compared_subject.h"
#include "extraction/sentences/owners.h"
#include "extraction/sentences/part_words.h"
#include "extraction/text/date_text.h"
#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// Walks through a sentence token by token, keeping what may follow.
class Walker {
  public:
    Walker(std::string_view text, const Sentence& sentence)
      : m_text(text.substr(0, sentence.end)) {
        m_amounts = amountsOf(m_text.substr(sentence.begin));
        for (Amount& amount : m_amounts) {
            amount.begin += sentence.begin;
            amount.end += sentence.begin;
            amount.phraseEnd += sentence.begin;
        }
        m_tokens = tokensWithAmounts(m_text, sentence, m_amounts);
    }

    ClauseGroups walk() {
        for (m_at = 0; m_at < m_tokens.size();)
            step();
        for (ClauseGroup& group : m_groups) {
            group.subjectText = subjectText(group.subject);
            if (group.subject.owner)
                group.owner = ownerText(m_text, m_tokens[*group.subject.owner]);
        }
        return {std::move(m_groups), m_lead};
    }

  private:
    [[nodiscard]] std::string subjectText(const Subject& subject) const {
        const std::size_t begin = m_tokens[subject.first].begin;
        return std::string(m_text.substr(begin, m_tokens[subject.next - 1].end - begin));
    }

    [[nodiscard]] std::string_view word(std::size_t ahead = 0) const {
        return m_at + ahead < m_tokens.size() ? std::string_view(m_tokens[m_at + ahead].text)
                                              : std::string_view();
    }
    /// False where the word here begins with none of the letters.
    [[nodiscard]] bool mayBegin(Letters letters) const {
        return (letters & lettersOf(word().substr(0, 1))) != 0;
    }
    [[nodiscard]] bool isAmount(std::size_t at) const {
        return at < m_tokens.size() && m_tokens[at].text[0] == amountSign;
    }
    [[nodiscard]] std::string_view before() const {
        return m_at == 0 ? std::string_view() : std::string_view(m_tokens[m_at - 1].text);
    }

    void step() {
        if (saysNothing(word())) {
            if (takeTime() || takeSubject()) return;
            breakOff();
            m_or = false;
            ++m_at;
            return;
        }
        if (takeBracket() || takeAside() || takeAmount() || takeOrigin() || takeCompare() ||
            takeMonth() || takeTime() || takeSubject() || takeLink())
            return;
        const std::string_view token = word();
        if (token == "and") {
            // "$52.7 million for the first quarter and $30.4 million for ..."
            const bool goesOn = m_compare && !m_groups.empty() && m_groups.back().compare &&
                                m_groups.back().period && m_subject;
            m_linked = goesOn;
            m_andSince = true;
            m_attach = false;
            if (goesOn || m_compare) m_pending.reset(); // "up 8% from the first quarter and ..."
        } else if (isOneOf(token, "a", "an", "the", "record", "strong", "another", "quarterly",
                           "solid", "total", "*")) {
            // nothing changes
        } else if (isOneOf(token, "for", "in", "during", "at", "as")) {
            m_linked = false;
        } else if (token == "reported" || token == "recorded" || token == "or" || token == ",") {
            if (token != "or") m_linked = m_linked && token != ",";
            // "$30.8 million reported in the second quarter"
            if (token != "," && !(token == "reported" && m_attach)) m_clean = false;
        } else {
            breakOff();
        }
        m_or = token == "or" || (token == "," && m_or);
        ++m_at;
    }

    void breakOff() {
        m_linked = false;
        m_clean = false;
        m_attach = false;
        m_change = false;
        m_lastAmount = false;
    }

    /// What stands in brackets explains; it states nothing here.
    bool takeBracket() {
        if (word() != "(") return false;
        for (std::size_t i = m_at + 1; i < m_tokens.size() && i < m_at + 30; ++i)
            if (m_tokens[i].text == ")") {
                m_at = i + 1;
                return true;
            }
        return false;
    }

    bool takeAside() {
        std::size_t length = 0;
        if (m_clean && mayBegin(lettersOf("aciob"))) length = asideAt(m_tokens, m_at);
        if (length == 0 && m_attach && mayBegin(lettersOf("ob")))
            length = shareBaseAt(m_tokens, m_at);
        if (word() == "," && m_clean && m_subject && !hasFigures())
            length = relativeClauseAt(m_tokens, m_at, m_subject->taxonomy.empty());
        m_at += length;
        return length > 0;
    }

    bool takeAmount() {
        if (!isAmount(m_at)) return false;
        const Amount& amount = *std::ranges::find(m_amounts, m_tokens[m_at].begin, &Amount::begin);
        const bool follows = m_lastAmount;
        ++m_at;
        if (m_linked && m_subject && !m_compound && fits(amount)) {
            ClauseGroup group;
            group.subject = *m_subject;
            group.compare = m_compare;
            group.loss = m_subject->loss || m_lossWord;
            // A comparison keeps the sign of its own words, not that of "was a loss of".
            group.spoilt =
                amount.rough || (m_compare && m_inheritedLossWord && !m_ownSubject && !m_lossWord);
            group.amounts.push_back(amount);
            group.period = m_pending;
            m_groups.push_back(std::move(group));
            if (!m_compare) m_inheritedLossWord = m_lossWord;
            m_pending.reset();
            m_linked = false;
            m_attach = true;
            m_lastAmount = true;
            m_lossWord = false;
            m_andSince = false;
            m_or = false;
            m_change = false;
            return true;
        }
        if (follows && m_or && !m_groups.empty() && m_groups.back().subject.earnings &&
            amount.unit.measure == Measure::PerShare && m_groups.back().amounts.size() == 1) {
            m_groups.back().amounts.push_back(amount);
            m_attach = true;
            m_or = false;
            return true;
        }
        // "$0.24 and $0.23": two figures for two things.
        if (follows &&
            (m_tokens[m_at - 2].text == "and" || m_tokens[m_at - 2].text == "," ||
             m_tokens[m_at - 2].text == "to") &&
            !m_groups.empty() && amount.unit.measure != Measure::Percent)
            m_groups.back().spoilt = true;
        m_linked = false;
        m_lastAmount = false;
        return true;
    }

    [[nodiscard]] bool fits(const Amount& amount) const {
        // What is compared counts the same thing.
        if (m_compare && !m_ownSubject && !m_groups.empty() && !m_groups.back().amounts.empty() &&
            m_groups.back().amounts.front().unit.measure != amount.unit.measure)
            return false;
        // A few dollars and cents are a price.
        if (amount.unit.measure == Measure::Currency && m_subject->measure == Measure::Currency &&
            amount.value.exponent() < 0)
            return false;
        switch (amount.unit.measure) {
        case Measure::Percent:
            return m_subject->ratio;
        case Measure::PerShare:
            return m_subject->earnings;
        case Measure::Currency:
            return m_subject->measure == Measure::Currency || amount.value.exponent() < 0;
        default:
            return false;
        }
    }

    /// "revenue of $1.2 million from lenses": a part, and no statement of the whole.
    bool takeOrigin() {
        if (!m_attach || m_groups.empty() || !tellsOrigin(m_text, m_tokens, m_at)) return false;
        m_groups.back().spoilt = true;
        breakOff();
        ++m_at;
        return true;
    }

    bool takeCompare() {
        std::size_t length = 0;
        if (isOneOf(word(), "compared", "compares") && isOneOf(word(1), "with", "to"))
            length = 2;
        else if (reads(m_tokens, m_at, {"in", "comparison", "to"}) ||
                 reads(m_tokens, m_at, {"in", "comparison", "with"}))
            length = 3;
        else if (isOneOf(word(), "versus", "vs", "from", "against"))
            length = word() == "vs" && word(1) == "." ? 2 : 1;
        else if (word() == "over" && (isAmount(m_at + 1) || isAmount(m_at + 2)))
            length = 1;
        if (length == 0) return false;
        m_at += length;
        m_compare = true;
        // Without a figure of its own the subject was not understood: nothing is compared with it.
        m_linked = m_subject.has_value() && !m_compound && hasFigures();
        m_ownSubject = false;
        m_attach = false;
        m_lossWord = false;
        m_lastAmount = false;
        m_pending.reset();
        m_afterMarker = true;
        return true;
    }

    /// "in March 2005": a month is no period that a release reports.
    bool takeMonth() {
        if (!isOneOf(before(), "in", "during", "for") || monthOf(word()) == 0) return false;
        if (m_attach && !m_groups.empty() && !m_groups.back().period) m_groups.back().spoilt = true;
        breakOff();
        ++m_at;
        return true;
    }

    bool takeTime() {
        const auto spoken = spokenPeriodAt(m_text, m_tokens, m_at);
        if (!spoken) return false;
        using Kind = SpokenPeriod::Kind;
        const bool bare = spoken->next == m_at + 1;
        // "2006 results" is no period of a figure, "for 2006" is one; so with "quarter".
        if (bare && (spoken->kind == Kind::Year || spoken->kind == Kind::ThisQuarter) &&
            !isOneOf(before(), "for", "in", "during", "of", "versus", "than"))
            return false;
        if (spoken->kind == Kind::Quarter && spoken->next < m_tokens.size() &&
            isOneOf(m_tokens[spoken->next].text, "dividend", "outlook", "guidance"))
            return false;
        m_at = spoken->next;
        if (spoken->kind == Kind::Day) {
            m_attach = false;
            return true;
        }
        if (m_attach && !m_groups.empty() && !m_groups.back().period) {
            m_groups.back().period = *spoken;
            m_lastAmount = false;
            return true;
        }
        if (m_attach && !m_groups.empty()) return true; // a second period changes nothing
        m_pending = *spoken;
        m_behindTime = m_at;
        if (!m_subject && !m_compare && m_groups.empty()) m_lead = *spoken;
        m_lastAmount = false;
        return true;
    }

    bool takeSubject() {
        // "pro forma EBITDA earnings of": the word behind the subject is part of it.
        if (m_subject && m_subject->next == m_at && isOneOf(word(), "earnings", "profit")) {
            m_behindSubject = m_at + 1;
            ++m_at;
            return true;
        }
        auto subject = subjectAt(m_tokens, m_at, m_floor);
        if (!subject) return takeLossWord();
        if (isHeldByAnother(m_tokens, subject->first)) subject->ambiguous = true;
        m_at = m_floor = m_behindSubject = subject->next;
        if (m_compare && hasFigures()) subject = comparedSubject(m_tokens, *m_subject, *subject);
        const bool joined = m_subject && m_andSince && !hasFigures();
        m_compound = joined || subject->ambiguous || (m_compound && joined);
        // "up 5% from revenue in the first quarter and up 37% from $22.5 million": still the same.
        const bool same = m_afterMarker && m_subject && hasFigures() &&
                          !subject->taxonomy.empty() && subject->taxonomy == m_subject->taxonomy;
        m_subject = subject;
        if (!same) m_groupsAtSubject = m_groups.size();
        m_clean = true;
        m_linked = false;
        m_attach = false;
        m_lossWord = false;
        m_lastAmount = false;
        m_change = false;
        m_andSince = false;
        m_afterMarker = false;
        m_ownSubject = true;
        return true;
    }

    /// True where the subject now held has its figures.
    [[nodiscard]] bool hasFigures() const { return m_groups.size() > m_groupsAtSubject; }

    bool takeLossWord() {
        if (!isOneOf(word(), "loss", "losses")) return false;
        const bool behindSubject = m_subject && m_behindSubject == m_at;
        if (!m_linked && !behindSubject) return false;
        m_lossWord = true;
        if (behindSubject) m_behindSubject = m_at + 1;
        ++m_at;
        return true;
    }

    bool takeLink() {
        const std::string_view token = word();
        if (token == "of" || token == ":") {
            const bool direct = m_subject && m_behindSubject == m_at;
            const bool behindBracket = m_subject && m_clean && before() == ")";
            // "net income for third quarter 2000 of $184.3 million"
            const bool behindTime =
                m_subject && m_clean && m_at > 0 && m_behindTime + (before() == ",") == m_at;
            const bool kept = m_linked && isOneOf(before(), "loss", "losses", "record", "earnings",
                                                  "income", "profit", "total");
            const bool links = direct || behindBracket || behindTime || kept;
            m_linked = m_linked || links;
            if (links || !m_clean) {
                ++m_at;
                return true;
            }
            return false;
        }
        if (isOneOf(token, "was", "were", "totaled", "totalled", "reached")) {
            m_linked = m_subject && m_clean && !m_subject->ambiguous;
            if (m_subject && m_clean) m_compare = false;
            ++m_at;
            return true;
        }
        if (isOneOf(token, "increased", "decreased", "rose", "grew", "declined", "fell", "improved",
                    "climbed", "jumped", "dropped", "expanded", "advanced") ||
            (m_linked && isOneOf(token, "up", "down") && isOneOf(before(), "was", "were") &&
             isAmount(m_at + 1))) {
            m_change = m_subject && m_clean;
            m_linked = false;
            if (m_change) m_compare = false;
            ++m_at;
            return true;
        }
        if (token == "to" && m_change) {
            m_linked = true;
            m_compare = false;
            ++m_at;
            return true;
        }
        const bool flat = m_linked && token == "flat" && word(1) == "at";
        if (flat || (m_change && reads(m_tokens, m_at, {"year", "over", "year"}))) {
            m_at += flat ? 2 : 3;
            return true;
        }
        if (m_change && isOneOf(token, "by", "sequentially", "slightly", "significantly")) {
            ++m_at;
            return true;
        }
        return false;
    }

    std::string_view m_text;
    std::vector<Amount> m_amounts;
    std::vector<Token> m_tokens;
    std::vector<ClauseGroup> m_groups;
    std::optional<SpokenPeriod> m_lead;    ///< "In the first quarter of 2020, revenue was ..."
    std::optional<SpokenPeriod> m_pending; ///< said before the figure it belongs to
    std::optional<Subject> m_subject;
    std::size_t m_at = 0;
    std::size_t m_floor = 0;         ///< no subject reaches back before this token
    std::size_t m_behindSubject = 0; ///< token at which "of" links
    std::size_t m_behindTime = 0;    ///< so behind a time
    std::size_t m_groupsAtSubject = 0;
    bool m_compound = false; ///< subjects joined by "and" share figures: none is certain
    bool m_compare = false;
    bool m_ownSubject = false; ///< the comparison names its subject anew
    bool m_afterMarker = false;
    bool m_linked = false;     ///< an amount here is the subject's
    bool m_clean = false;      ///< nothing but times stands between subject and verb
    bool m_attach = false;     ///< a period here is the last amount's
    bool m_lastAmount = false; ///< the last thing read was an amount of a group
    bool m_lossWord = false;   ///< "was a loss of"
    bool m_inheritedLossWord = false;
    bool m_andSince = false;
    bool m_or = false;
    bool m_change = false; ///< "increased ... to"
};

} // namespace

ClauseGroups clauseGroupsOf(std::string_view paragraph, const Sentence& sentence) {
    return Walker(paragraph, sentence).walk();
}

} // namespace ql::extraction
