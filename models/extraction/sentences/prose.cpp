// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/prose.h"

#include "extraction/scan/limits.h"
#include "extraction/sentences/clauses.h"
#include "extraction/text/date_text.h"
#include "extraction/text/sentences.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ql::extraction {

namespace {

/// "NORTHFIELD U.S.", "Alder Lens Inc.": a stop that belongs to a name ends no sentence.
bool endsInName(std::string_view text) {
    if (text.size() > 60 || !text.ends_with('.')) return false;
    const std::string_view last = text.substr(text.find_last_of(' ') + 1);
    if (last.find('.') + 1 == last.size() && !isOneOf(last, "Inc.", "Corp.", "Co.", "Ltd."))
        return false;
    for (std::size_t at = 0; at < text.size(); at = text.find(' ', at), at += at < text.size())
        if (isLower(text[at])) return false;
    return true;
}

/// A line that opens a section: short, and no sentence.
bool isHeading(const Paragraph& paragraph) {
    const std::string& text = paragraph.text;
    if (paragraph.bullet || text.size() > 120 || text.empty()) return false;
    return (text.back() != '.' || endsInName(text)) && text.back() != ',' && text.back() != ';' &&
           paragraph.lastLine - paragraph.firstLine < 2;
}

/// Sections in which no result is stated.
bool isIdleSection(std::string_view heading) {
    const Folded whole(heading);
    const std::string_view plain = whole.view();
    return hasAnyPhrase(plain,
                        {"outlook", "guidance", "forward-looking", "forward looking", "safe harbor",
                         "conference call", "expectations", "non-gaap financial measures",
                         "use of non-gaap", "contact", "contacts", "risk factors", "cautionary"}) ||
           plain.starts_with("about ");
}

/// What a heading or a lead-in says of the time its bullets speak of; nothing where it names
/// several.
std::optional<Period> periodNamed(std::string_view text, std::span<const Token> tokens,
                                  const SpokenContext& context) {
    std::optional<Period> named;
    for (std::size_t i = 0; i < tokens.size();) {
        const auto spoken = spokenPeriodAt(text, tokens, i);
        if (!spoken) {
            // "Fourth Quarter and Fiscal 2024": a quarter that was not read as one.
            if (tokens[i].text == "quarter" || tokens[i].text == "year") return std::nullopt;
            ++i;
            continue;
        }
        i = std::max(i + 1, spoken->next);
        if (spoken->kind == SpokenPeriod::Kind::Day) continue; // its year is no period
        const auto period = resolve(*spoken, context, std::nullopt);
        if (!period || (named && *named != *period)) return std::nullopt;
        named = period;
    }
    return named;
}

/// "August 24, 2022" below a headline: the day it went out, no heading.
bool isDateLine(std::string_view text, std::span<const Token> tokens) {
    const auto spoken = spokenPeriodAt(text, tokens, 0);
    return spoken && spoken->kind == SpokenPeriod::Kind::Day && spoken->next == tokens.size();
}

/// "NEWS RELEASE, JULY 20, 2006" at the head of every page heads no section.
bool isRunningHead(std::string_view text) {
    return hasAnyPhrase(folded(text), {"news release", "press release", "immediate release"});
}

std::optional<Period> periodNamed(std::string_view text, const SpokenContext& context) {
    return periodNamed(text, tokensOf(text, 0, text.size()), context);
}

/// True where a heading speaks of the whole company: of results, of time, of lines of the income
/// statement. "Data Center", "Metal Coatings Segment" speak of a part.
bool speaksOfWhole(std::span<const Token> heading, std::span<const std::string> company) {
    static constexpr KeyedPhrase whole[] = {
        "results",  "financial", "highlights",   "highlight",    "summary",    "first",
        "second",   "third",     "fourth",       "quarter",      "quarterly",  "fiscal",
        "year",     "full",      "annual",       "half",         "months",     "ended",
        "of",       "the",       "and",          "for",          "in",         "to",
        "on",       "compared",  "consolidated", "operating",    "operations", "performance",
        "overview", "review",    "management",   "discussion",   "gaap",       "non",
        "net",      "revenue",   "revenues",     "sales",        "income",     "earnings",
        "profit",   "loss",      "gross",        "margin",       "expenses",   "expense",
        "costs",    "cost",      "cash",         "flow",         "liquidity",  "recent",
        "key",      "selected",  "business",     "update",       "company",    "statement",
        "three",    "six",       "nine",         "twelve",       "q1",         "q2",
        "q3",       "q4",        "date",         "additional",   "from",       "our",
        "include",  "includes",  "included",     "were",         "following",  "follows",
        "as",       "metrics",   "items",        "developments", "significant"};
    static constexpr KeyedWords ofWhole(whole);
    return std::ranges::all_of(heading, [&](const Token& token) {
        return !token.word || isDigit(token.text.front()) || token.text == "a" ||
               monthOf(token.text) != 0 ||
               std::ranges::find(company, token.text) != company.end() || ofWhole.has(token.text);
    });
}

class Reader {
  public:
    Reader(const Scan& scan, const SpokenContext& context, Release& release)
      : m_scan(scan)
      , m_context(context)
      , m_release(release)
      , m_company(wordsOf(release.company)) {
        // "ALDER Reports Second Quarter Results": what it calls itself.
        for (std::string& word : wordsOf(release.headline.substr(0, 60))) {
            if (isOneOf(std::string_view(word), "reports", "announces", "posts", "reported")) break;
            m_company.push_back(std::move(word));
        }
        m_company.push_back(folded(release.ticker));
    }

    void read(const Paragraph& paragraph) {
        if (isHeading(paragraph)) {
            if (paragraph.text.ends_with(':') && wordsOf(paragraph.text).size() > 5) {
                m_leadIn = periodNamed(paragraph.text, m_context); // opens a list, no section
                return;
            }
            const std::vector<Token> tokens = tokensOf(paragraph.text, 0, paragraph.text.size());
            if (isDateLine(paragraph.text, tokens) || isRunningHead(paragraph.text)) return;
            m_idle = isIdleSection(paragraph.text);
            m_section = periodNamed(paragraph.text, tokens, m_context);
            m_part = speaksOfWhole(tokens, m_company) ? std::string() : paragraph.text;
            while (m_part.ends_with(':') || m_part.ends_with(' '))
                m_part.pop_back();
            return;
        }
        if (m_idle) return;
        if (!paragraph.bullet) m_leadIn.reset();
        std::optional<Period> running = paragraph.bullet && m_leadIn ? m_leadIn : m_section;
        // The rest of a sentence that began elsewhere: what it speaks of goes no further.
        bool fragment = !paragraph.bullet && isLower(paragraph.text.front());
        bool several = fragment;
        for (const Sentence& sentence : sentencesOf(paragraph.text)) {
            const SentenceFacts found =
                factsOf(paragraph.text, sentence, m_context, several ? std::nullopt : running);
            keep(paragraph, sentence, found.facts);
            // "Results for the quarter and year": what follows may be of either.
            several = several || (found.severalLengths && !found.period);
            if (std::exchange(fragment, false) || !found.period) continue;
            // A paragraph that has spoken of two periods leaves open which one goes on.
            if (running && *running != *found.period && running != m_section) several = true;
            running = found.period;
        }
        if (!paragraph.bullet && paragraph.text.ends_with(':'))
            m_leadIn = periodNamed(std::string_view(paragraph.text).substr(0, 600), m_context);
    }

    /// The release's own first sentence stands under no section.
    void beginNews() {
        m_idle = false;
        m_part.clear();
        m_section.reset();
        m_leadIn.reset();
    }
    /// Tells what was left unread.
    void finish() {
        if (m_unread == 0) return;
        m_release.issues.push_back(
            {Severity::Fault, IssueCode::TooManyFigures, {std::to_string(m_unread)}, {}});
    }
    /// What stands over it is the headline and what it boasts of.
    void beginHead() { m_part.clear(); }

  private:
    void keep(const Paragraph& paragraph, const Sentence& sentence,
              const std::vector<StatedFact>& facts) {
        for (const StatedFact& stated : facts) {
            if (m_release.prose.size() >= mostStatedFacts) {
                ++m_unread;
                continue;
            }
            ProseFact fact;
            fact.subject = stated.subject;
            fact.taxonomy = stated.taxonomy;
            if (!m_part.empty()) {
                // "Automotive revenue" under "Automotive and Robotics" names its part already.
                const std::vector<std::string> part = wordsOf(m_part);
                if (part.empty() || !hasPhrase(folded(stated.subject), part.front()))
                    fact.subject = m_part + ": " + stated.subject;
                fact.taxonomy.clear();
            } else if (!stated.part.empty() && !isCompany(stated.part)) {
                fact.subject = stated.part + ": " + stated.subject;
                fact.taxonomy.clear();
            }
            fact.period = stated.period;
            fact.value = stated.value;
            fact.unit = stated.unit;
            fact.where = m_scan.provenance(paragraph.rangeOf(stated.begin, stated.end));
            fact.sentence = paragraph.rangeOf(sentence.begin, sentence.end);
            m_release.prose.push_back(std::move(fact));
        }
    }

    /// The company itself, by its name or that of its headline, and times.
    [[nodiscard]] bool isCompany(std::string_view words) const {
        return speaksOfWhole(tokensOf(words, 0, words.size()), m_company);
    }

    const Scan& m_scan;
    const SpokenContext& m_context;
    Release& m_release;
    std::vector<std::string> m_company; ///< words of its name
    std::optional<Period> m_section;    ///< named by the heading above
    std::optional<Period> m_leadIn;     ///< named by "Highlights of the quarter:"
    std::string m_part; ///< of the company that the section speaks of; empty for the whole
    bool m_idle = false;
    std::size_t m_unread = 0; ///< facts past the limit
};

/// What the statements' own columns add: "a year ago" is the day their boxheads print.
Clock taughtByStatements(Clock clock, const Release& release) {
    for (const Statement& statement : release.statements)
        if (statement.kind == StatementKind::Income || statement.kind == StatementKind::CashFlow)
            for (const Column& column : statement.columns)
                if (column.period.months > 0 && column.period.end.isValid())
                    clock.learn(column.period.end);
    return clock;
}

} // namespace

void readProse(const Scan& scan, const Clock& known, const Opening& opening, Release& release) {
    if (!release.quarter.end.isValid()) return;
    const Clock clock = taughtByStatements(known, release);
    const SpokenContext context{release.quarter, release.fiscalYear, release.fiscalQuarter, &clock};
    Reader reader(scan, context, release);
    for (std::size_t i = 0; i < opening.paragraphs.size(); ++i) {
        if (opening.lead && i < *opening.lead) reader.beginHead();
        if (opening.lead && i == *opening.lead) reader.beginNews();
        reader.read(opening.paragraphs[i]);
    }
    reader.finish();
}

} // namespace ql::extraction
