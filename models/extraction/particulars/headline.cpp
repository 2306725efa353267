// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/headline.h"

#include "extraction/particulars/company_name.h"
#include "extraction/particulars/contact_fields.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <vector>

namespace ql::extraction {

namespace {

constexpr std::size_t mostLines = 4;
constexpr std::size_t farAbove = 300; ///< lines over the lead that are looked at
constexpr std::size_t longestLine = 300;

/// A line over the lead that may be part of a heading.
struct HeadLine {
    std::string text;
    std::size_t line = 0;
    float left = 0;
    float right = 0;
    bool bold = false;
    bool paragraph = false; ///< of mark-up: no place on a page is known
};

using Group = std::vector<HeadLine>;

bool tellsResults(std::string_view text) {
    return hasAnyPhrase(folded(text),
                        {"results", "earnings", "revenue", "revenues", "quarter", "quarterly",
                         "sales", "profit", "income", "fiscal", "q1", "q2", "q3", "q4"});
}

bool hasVerb(std::string_view text) {
    return hasAnyPhrase(folded(text),
                        {"reports",  "reported",  "announces", "announce", "posts",     "achieves",
                         "delivers", "releases",  "provides",  "drives",   "records",   "issues",
                         "results",  "declares",  "returns",   "increase", "increases", "reaches",
                         "sets",     "surpasses", "continues", "raises",   "grows",     "exceeds"});
}

/// An amount in words of millions, where a heading has no verb.
bool saysAmount(std::string_view text) {
    return text.find('$') != std::string_view::npos &&
           hasAnyPhrase(folded(text), {"million", "billion"});
}

/// Nearly each word stands by itself: the letters are large and so are the spaces. No table has so
/// many columns of one word.
bool isSetWide(std::string_view text, std::size_t phrases) {
    const auto words = static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
    return phrases >= 8 && 4 * phrases >= 3 * words;
}

/// A line that cannot end a heading: the next one belongs to it.
bool runsOn(const HeadLine& line, const HeadLine& next, float widest) {
    const std::string plain = folded(line.text);
    const std::vector<std::string> words = wordsOf(plain);
    if (words.empty() || plain.ends_with(';') || plain.ends_with(',') || plain.ends_with('-'))
        return true;
    for (const std::string_view open :
         {"for",  "and", "of",    "in",        "the",     "on",       "to",
          "with", "by",  "ended", "announces", "reports", "announce", "or",
          "a",    "per", "from",  "financial", "million", "new",      "before"})
        if (words.back() == open) return true;
    const std::vector<std::string> nextWords = wordsOf(next.text);
    if (nextWords.empty()) return false;
    for (const std::string_view opener : {"for", "and", "of", "in", "with", "on", "from", "basic",
                                          "per", "results", "million", "billion"})
        if (nextWords.front() == opener) return true;
    if (isLower(next.text.front())) return true;
    if (nextWords.size() <= 2) return true;
    if (widest <= 0) return false;
    // A line broken for want of room: the next word would not have gone into the widest one.
    const float width = line.right - line.left;
    const float perByte = width / static_cast<float>(std::max<std::size_t>(1, line.text.size()));
    const float nextWord = static_cast<float>(next.text.find(' ')) * perByte;
    const bool shorter = next.right - next.left < width;
    const bool clause = hasVerb(next.text) || next.text.front() == '$' ||
                        nextWords.front() == "company" || isDigit(next.text.front());
    return shorter && !clause && width + nextWord + perByte > widest;
}

std::string joined(const Group& group) {
    float widest = 0;
    for (const HeadLine& line : group)
        widest = std::max(widest, line.right - line.left);
    // Paragraphs of mark-up are broken where their author broke them.
    if (group.front().paragraph) widest = 0;
    std::string text;
    for (std::size_t i = 0; i < group.size() && i < mostLines; ++i) {
        if (i > 0)
            text += group[i - 1].bold == group[i].bold && runsOn(group[i - 1], group[i], widest)
                        ? " "
                        : "; ";
        text += group[i].text;
    }
    while (!text.empty() &&
           (text.back() == ';' || text.back() == '.' || text.back() == ',' || text.back() == ' '))
        text.pop_back();
    return text;
}

/// Lines of one group stand together and are set alike.
bool groupsWith(const documents::Document& document, const HeadLine& before, const HeadLine& next) {
    const documents::Line& a = document.lines[before.line];
    const documents::Line& b = document.lines[next.line];
    if (a.kind == documents::LineKind::Paragraph)
        return next.line == before.line + 1 && before.bold && next.bold;
    if (document.format == documents::Format::Pdf) {
        const float height = std::max(1.0F, a.bottom - a.top);
        return a.page == b.page && b.top - a.bottom < 2.2F * height;
    }
    return next.line - before.line <= 2;
}

std::vector<Group> groupsOver(const Scan& scan, const Opening& opening) {
    const documents::Document& document = *scan.document;
    const std::size_t end =
        opening.lead ? opening.paragraphs[*opening.lead].firstLine : opening.last;
    std::vector<Group> groups;
    const std::size_t from = std::max(opening.first, end > farAbove ? end - farAbove : 0);
    for (std::size_t i = from; i < end; ++i) {
        const documents::Line& line = document.lines[i];
        if (line.runs.empty() || line.kind == documents::LineKind::Row ||
            line.range.end - line.range.begin > longestLine)
            continue;
        const std::string text = collapsed(withoutTrademarks(document.textOf(line)));
        const bool below = !groups.empty() && groups.back().back().line + 1 == i;
        // "... FOR THE THREE MONTHS ENDED" over "MARCH 31, 2020"
        const bool date = below && folded(groups.back().back().text).ends_with(" ended");
        if (text.size() < 6 || isPageFurniture(text) || (isNotice(text) && !date) ||
            bulletLength(text) != 0 || holdsContactField(text) || text.ends_with('.'))
            continue;
        // "First Quarter Highlights:" opens what stands below it.
        if (below && text.ends_with(':')) continue;
        if (readDateline(text)) continue;
        const ScannedLine& scanned = scan.lines[i];
        if (scanned.kind == LineClass::Figures && scanned.atoms.size() > 1) continue;
        // Words far apart from one another head columns.
        if (line.kind != documents::LineKind::Paragraph && scanned.phrases.size() > 2 &&
            !isSetWide(text, scanned.phrases.size()))
            continue;
        const bool inBullet = std::ranges::any_of(opening.paragraphs, [&](const Paragraph& p) {
            return p.bullet && i >= p.firstLine && i <= p.lastLine;
        });
        if (inBullet) continue;
        HeadLine head{text, i, line.runs.front().left, line.runs.back().right,
                      line.runs.front().bold};
        if (line.kind == documents::LineKind::Paragraph) {
            head.paragraph = true;
            head.left = 0;
            head.right = static_cast<float>(text.size());
        }
        if (!groups.empty() && groupsWith(document, groups.back().back(), head))
            groups.back().push_back(std::move(head));
        else
            groups.push_back({std::move(head)});
    }
    return groups;
}

int scoreOf(const Group& group) {
    int score = 0;
    for (const HeadLine& line : group) {
        if (tellsResults(line.text)) score += 2;
        if (hasVerb(line.text)) score += 2;
    }
    score = std::min(score, 6);
    // "SECOND-QUARTER REVENUE $6.8 BILLION": capitals and an amount say what a verb would.
    const std::string& first = group.front().text;
    if (score == 2 && std::ranges::none_of(first, isLower) && saysAmount(first)) ++score;
    if (group.front().bold) ++score;
    return score;
}

} // namespace

bool isNotice(std::string_view line) {
    const std::string plain = folded(collapsed(line));
    for (const std::string_view opener :
         {"exhibit", "for immediate", "for release", "immediate release", "news release",
          "press release", "business editors", "source:", "contact", "date:", "release date",
          "editors", "investor contact", "media contact", "news", "for more information", "page "})
        if (plain.starts_with(opener) && plain.size() < opener.size() + 40) return true;
    if (plain == "share" || plain == "email") return true;
    // "Business and Technology Editors", "Energy Editors/Writers": whom a wire sends it to.
    const bool sentTo = plain.ends_with("editors") || plain.ends_with("writers") ||
                        plain.ends_with("editor") || plain.ends_with("columnists");
    if (sentTo && std::ranges::count(plain, ' ') < 7) return true;
    const auto dates = findDates(plain);
    if (dates.empty() || !dates.front().isComplete()) return false;
    // A date with hardly anything beside it.
    return plain.size() < dates.front().end - dates.front().begin + 12;
}

std::string findHeadline(const Scan& scan, const Opening& opening) {
    const std::vector<Group> groups = groupsOver(scan, opening);
    const Group* best = nullptr;
    std::size_t bestAt = 0;
    int bestScore = 2; // below this nothing reads like a heading
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const int score = scoreOf(groups[i]);
        if (score > bestScore) {
            best = &groups[i];
            bestScore = score;
            bestAt = i;
        }
    }
    if (best == nullptr) return {};
    Group whole = *best;
    // A subtitle set apart by one blank line.
    if (scan.document->format == documents::Format::PlainText ||
        scan.document->format == documents::Format::EdgarSubmission) {
        if (bestAt + 1 < groups.size() && groups[bestAt + 1].size() <= 2 &&
            groups[bestAt + 1].front().left > 4 &&
            groups[bestAt + 1].front().line - whole.back().line <= 3 &&
            tellsResults(groups[bestAt + 1].front().text))
            for (const HeadLine& line : groups[bestAt + 1])
                whole.push_back(line);
    }
    return joined(whole);
}

} // namespace ql::extraction
