// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/prose.h"

#include "extraction/clauses.h"
#include "extraction/sentences.h"
#include "extraction/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// A line that opens a section: short, and no sentence.
bool isHeading(const Paragraph& paragraph) {
    const std::string& text = paragraph.text;
    if (paragraph.bullet || text.size() > 120 || text.empty()) return false;
    return text.back() != '.' && text.back() != ',' && text.back() != ';' &&
           paragraph.lastLine - paragraph.firstLine < 2;
}

/// Sections in which no result is stated.
bool isIdleSection(std::string_view heading) {
    const std::string plain = folded(heading);
    return hasAnyPhrase(plain,
                        {"outlook", "guidance", "forward-looking", "forward looking", "safe harbor",
                         "conference call", "expectations", "non-gaap financial measures",
                         "use of non-gaap", "contact", "contacts", "risk factors", "cautionary"}) ||
           plain.starts_with("about ");
}

/// What a heading or a lead-in says of the time its bullets speak of, where it is the quarter
/// reported; nothing where it names several.
std::optional<Period> periodNamed(std::string_view text, const SpokenContext& context) {
    const std::vector<Token> tokens = tokensOf(text, 0, text.size());
    std::optional<Period> named;
    for (std::size_t i = 0; i < tokens.size();) {
        const auto spoken = spokenPeriodAt(text, tokens, i);
        if (!spoken || spoken->kind == SpokenPeriod::Kind::Day) {
            ++i;
            continue;
        }
        i = std::max(i + 1, spoken->next);
        const auto period = resolve(*spoken, context, std::nullopt);
        if (!period || (named && *named != *period)) return std::nullopt;
        named = period;
    }
    return named;
}

class Reader {
  public:
    Reader(const Scan& scan, const SpokenContext& context, Release& release)
      : m_scan(scan)
      , m_context(context)
      , m_release(release) {}

    void read(const Paragraph& paragraph) {
        if (isHeading(paragraph)) {
            m_idle = isIdleSection(paragraph.text);
            m_section = periodNamed(paragraph.text, m_context);
            return;
        }
        if (m_idle) return;
        if (!paragraph.bullet) m_leadIn.reset();
        std::optional<Period> running = paragraph.bullet && m_leadIn ? m_leadIn : m_section;
        bool several = false;
        for (const Sentence& sentence : sentencesOf(paragraph.text)) {
            const SentenceFacts found =
                factsOf(paragraph.text, sentence, m_context, several ? std::nullopt : running);
            keep(paragraph, sentence, found.facts);
            if (!found.period) continue;
            // A paragraph that has spoken of two periods leaves open which one goes on.
            if (running && *running != *found.period && running != m_section) several = true;
            running = found.period;
        }
        if (!paragraph.bullet && paragraph.text.ends_with(':'))
            m_leadIn = periodNamed(paragraph.text, m_context);
    }

  private:
    void keep(const Paragraph& paragraph, const Sentence& sentence,
              const std::vector<StatedFact>& facts) {
        for (const StatedFact& stated : facts) {
            ProseFact fact;
            fact.subject = stated.subject;
            fact.taxonomy = stated.taxonomy;
            fact.period = stated.period;
            fact.value = stated.value;
            fact.unit = stated.unit;
            fact.where = m_scan.provenance(paragraph.rangeOf(stated.begin, stated.end));
            fact.sentence = paragraph.rangeOf(sentence.begin, sentence.end);
            m_release.prose.push_back(std::move(fact));
        }
    }

    const Scan& m_scan;
    const SpokenContext& m_context;
    Release& m_release;
    std::optional<Period> m_section; ///< named by the heading above
    std::optional<Period> m_leadIn;  ///< named by "Highlights of the quarter:"
    bool m_idle = false;
};

} // namespace

void readProse(const Scan& scan, const Clock& clock, const Opening& opening, Release& release) {
    const SpokenContext context{release.quarter, release.fiscalYear, release.fiscalQuarter, &clock};
    if (!context.reported.end.isValid()) return;
    Reader reader(scan, context, release);
    for (const Paragraph& paragraph : opening.paragraphs)
        reader.read(paragraph);
}

} // namespace ql::extraction
