// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/paragraphs.h"

#include "extraction/scan/page_marks.h"
#include "extraction/text/marks.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace ql::extraction {

namespace {

constexpr std::array<std::string_view, 9> bullets = {
    "\u2022", "\u00b7", "\u25aa", "\u25cf", "\u25e6", "\u2013", "\u2014", "--", "\u2023"};

bool isSpaceAt(std::string_view text, std::size_t at, std::size_t& length) {
    length = 1;
    if (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n') return true;
    if (static_cast<unsigned char>(text[at]) < 0x80) return false;
    if (text.substr(at, 2) == "\u00a0") {
        length = 2;
        return true;
    }
    if (text.substr(at, 3) == "\ufeff" || text.substr(at, 3) == "\u200b") {
        length = 3;
        return true;
    }
    return false;
}

/// Where lines of a document stand to each other.
class Joiner {
  public:
    Joiner(const Scan& scan, std::size_t first, std::size_t last)
      : m_scan(scan)
      , m_document(*scan.document)
      , m_first(first) {
        m_texts.reserve(last - first);
        for (std::size_t i = first; i < last; ++i)
            m_texts.push_back(trimmed(m_document.textOf(lineAt(i))));
        std::size_t close = 0;
        std::size_t apart = 0;
        std::size_t before = last;
        for (std::size_t i = first; i < last; ++i) {
            if (textOf(i).size() < 40) {
                if (!textOf(i).empty()) before = last;
                continue;
            }
            if (before != last && i == before + 1) ++close;
            if (before != last && i == before + 2) ++apart;
            before = i;
            if (!lineAt(i).runs.empty())
                m_rightMargin = std::max(m_rightMargin, lineAt(i).runs.back().right);
        }
        if (apart > close * 2) m_pitch = 2;
    }

    [[nodiscard]] std::string_view textOf(std::size_t line) const {
        return m_texts[line - m_first];
    }
    [[nodiscard]] const documents::Line& lineAt(std::size_t line) const {
        return m_document.lines[line];
    }

    /// True where `next` goes on with the paragraph that has reached `previous`.
    [[nodiscard]] bool continues(const Paragraph& paragraph, std::size_t previous,
                                 std::size_t next) const {
        const documents::Line& a = lineAt(previous);
        const documents::Line& b = lineAt(next);
        if (a.kind != documents::LineKind::Words || b.kind != documents::LineKind::Words)
            return runsOn(paragraph, next);
        if (bulletLength(textOf(next)) != 0) return false;
        if (a.page != b.page && m_document.format == documents::Format::Pdf)
            return runsOn(paragraph, next);
        if (m_document.format == documents::Format::Pdf) {
            const float height = std::max(1.0F, a.bottom - a.top);
            if (b.top - a.bottom > 0.75F * height) return false;
        } else if (next - previous > m_pitch) {
            return false;
        }
        const float space = std::max(0.5F, m_scan.measures.space);
        const float step = b.indent - a.indent;
        const char end = textOf(previous).back();
        const bool ended = end == '.' || end == ':' || end == '!' || end == '?';
        // A wire sets back the first line of a bullet as it does any paragraph's.
        if (paragraph.bullet && previous == paragraph.firstLine)
            return step > -1.5F * space || (!ended && step >= -9 * space);
        if (step > 1.5F * space || step < -9 * space) return false; // a heading is over
        // A sentence that stops well before the margin has nothing to be continued.
        if (ended && !a.runs.empty() && a.runs.back().right < m_rightMargin * 0.78F) return false;
        return true;
    }

  private:
    /// Over a page's end or between two paragraphs of mark-up: only what cannot have ended.
    [[nodiscard]] bool runsOn(const Paragraph& paragraph, std::size_t next) const {
        const std::string_view text = textOf(next);
        if (paragraph.text.size() < 80 || text.empty() || bulletLength(text) != 0) return false;
        const char end = paragraph.text.back();
        if (end == '.' || end == ':' || end == '!' || end == '?' || end == '"' || end == ';' ||
            paragraph.text.ends_with("\u201d"))
            return false;
        return isLower(text.front()) ||
               (m_document.format == documents::Format::Pdf &&
                (isDigit(text.front()) || text.front() == '$' || isUpper(text.front())));
    }

    const Scan& m_scan;
    const documents::Document& m_document;
    std::size_t m_first;
    std::vector<std::string_view> m_texts; ///< of the lines from the first on, trimmed
    std::size_t m_pitch = 1;
    float m_rightMargin = 0;
};

/// True where a line of plain text is words a space apart and nothing else from `first` on, a byte
/// of the text; where its reader did not look for words, now and then false though it is so.
bool isOfWords(const Scan& scan, const documents::Line& line, std::size_t first) {
    const documents::Document& document = *scan.document;
    // White space that is ASCII parts words there, and no other does.
    if (!scan.ascii || document.format != documents::Format::PlainText || line.runs.empty() ||
        line.runs.front().range.begin != first || line.runs.back().range.end != line.range.end)
        return false;
    std::size_t reached = first;
    for (const documents::Run& run : line.runs) {
        if (run.range.begin != reached &&
            (run.range.begin != reached + 1 || document.text[reached] != ' '))
            return false;
        reached = run.range.end;
    }
    return true;
}

void append(Paragraph& paragraph, const Scan& scan, const documents::Line& line) {
    const ByteRange& range = line.range;
    const std::string_view text = scan.document->textOf(range);
    bool gap = !paragraph.text.empty();
    // "stock-" over "based" is one word; its hyphen stays.
    if (gap && paragraph.text.size() > 1 && paragraph.text.back() == '-' &&
        isLetter(paragraph.text[paragraph.text.size() - 2]))
        gap = false;
    // A line of words a space apart goes in as it is.
    const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
    if (first < text.size() && text[first] > ' ' && text.back() > ' ' &&
        (isOfWords(scan, line, range.begin + first) ||
         (isAscii(text.substr(first)) && isCollapsed(text.substr(first))))) {
        if (!paragraph.text.empty() && (gap || first > 1)) paragraph.text += ' ';
        paragraph.addWord(text.substr(first), static_cast<std::uint32_t>(range.begin + first));
        return;
    }
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 1;
        if (isSpaceAt(text, i, length)) {
            gap = gap || i > 0;
            i += length;
            continue;
        }
        // On through words a space apart, for they stay so.
        const auto isPlain = [&](std::size_t at) { return text[at] > ' ' && text[at] < '\x7f'; };
        std::size_t end = i + 1;
        while (end < text.size() &&
               (isPlain(end) || (text[end] == ' ' && end + 1 < text.size() && isPlain(end + 1)) ||
                !isSpaceAt(text, end, length)))
            ++end;
        if (gap && !paragraph.text.empty()) paragraph.text += ' ';
        gap = false;
        paragraph.addWord(text.substr(i, end - i), static_cast<std::uint32_t>(range.begin + i));
        i = end;
    }
}

} // namespace

void Paragraph::addWord(std::string_view word, std::uint32_t at) {
    const auto place = static_cast<std::uint32_t>(text.size());
    const Stretch& last = m_more.empty() ? m_first : m_more.back();
    if (text.empty())
        m_first = {place, at};
    else if (at - last.source != place - last.place)
        m_more.push_back({place, at});
    // Some lines will follow the second.
    if (!text.empty() && text.capacity() < text.size() + word.size())
        text.reserve(3 * (text.size() + word.size()));
    text += word;
}

std::uint32_t Paragraph::sourceOf(std::size_t at) const {
    if (text[at] == ' ') ++at; // a gap of any width: it counts to the word behind
    const auto behind = std::ranges::upper_bound(m_more, at, {}, &Stretch::place);
    const Stretch& stretch = behind == m_more.begin() ? m_first : *std::prev(behind);
    return stretch.source + static_cast<std::uint32_t>(at - stretch.place);
}

ByteRange Paragraph::rangeOf(std::size_t begin, std::size_t end) const {
    if (begin >= end || end > text.size()) return {};
    return {sourceOf(begin), sourceOf(end - 1) + 1};
}

std::size_t bulletLength(std::string_view line) {
    std::size_t length = 0;
    const bool letterO = line.size() > 2 && line[0] == 'o' && line[1] == ' ';
    if (!letterO && !line.empty() && isLetter(line.front())) return 0; // as nearly every line
    const bool word = !line.empty() && (isLetter(line.front()) || isDigit(line.front()));
    for (const std::string_view bullet : bullets)
        if (!word && line.starts_with(bullet)) length = bullet.size();
    if (length == 0 && !line.empty() && (line[0] == '-' || line[0] == '*')) length = 1;
    if (length == 0 && letterO) length = 1;
    if (length == 0) {
        if (const auto note = noteOpening(line)) return note->textBegin;
        std::size_t digits = 0;
        while (digits < line.size() && digits < 3 && isDigit(line[digits]))
            ++digits;
        const bool numbered = digits > 0 && digits < 3 && line.size() > digits + 2 &&
                              line[digits] == '.' && line[digits + 1] == ' ' &&
                              isUpper(line[digits + 2]);
        if (!numbered) return 0;
        length = digits + 1;
    }
    std::size_t end = length;
    while (end < line.size() && (line[end] == ' ' || line[end] == '\t'))
        ++end;
    // "-12.5" is a figure and "--" alone a rule.
    if (end >= line.size() || (line[0] == '-' && isDigit(line[end]) && end == length)) return 0;
    return end;
}

bool isPageFurniture(std::string_view line) {
    const std::string_view text = trimmed(line);
    // As nearly every line is; see below.
    if (text.size() > 17 && isLetter(text[0]) && text[0] != 'p' && text[0] != 'P') return false;
    const std::size_t first = text.find_first_not_of("-#_=*. ");
    if (first == std::string_view::npos) return true;
    // Nearly every line is longer than any of these words.
    if (text.size() > 17 && isLetter(text[first]) && text[first] != 'p' && text[first] != 'P')
        return false;
    if (isPageMark(text)) return true;
    const std::string plain = folded(text);
    if (plain == "(continued)" || plain == "table of contents") return true;
    if (plain.find_first_not_of("-#_=*. ") == std::string::npos) return true;
    std::string_view rest = plain;
    if (rest.starts_with("page ")) rest.remove_prefix(5);
    const std::size_t from = rest.find_first_not_of("- ");
    const std::size_t to = rest.find_last_not_of("- ");
    if (from == std::string_view::npos || to - from > 2) return false;
    return std::ranges::all_of(rest.substr(from, to - from + 1), isDigit);
}

std::vector<bool> linesInside(const Scan& scan, const Release& release) {
    const std::vector<documents::Line>& lines = scan.document->lines;
    std::vector<bool> inside(lines.size(), false);
    for (const Statement& statement : release.statements) {
        // From the first label or figure to the last: what stands over them is found by guessing
        // and may be words of the release.
        ByteRange body{UINT32_MAX, 0};
        const auto widen = [&](const ByteRange& range) {
            if (range.isEmpty()) return;
            body.begin = std::min(body.begin, range.begin);
            body.end = std::max(body.end, range.end);
        };
        for (const LineItem& item : statement.items) {
            widen(item.where.range);
            for (const Fact& fact : item.facts)
                widen(fact.where.range);
        }
        auto line =
            std::ranges::lower_bound(lines, body.begin, {}, [](const documents::Line& candidate) {
                return candidate.range.end;
            });
        for (; line != lines.end() && line->range.begin < body.end; ++line)
            inside[static_cast<std::size_t>(line - lines.begin())] = true;
    }
    return inside;
}

SkipLine outsideStatements(const Scan& scan, const Release& release) {
    return [&scan, inside = linesInside(scan, release)](std::size_t index) {
        if (inside[index]) return true;
        const documents::Line& line = scan.document->lines[index];
        if (line.kind == documents::LineKind::Row || line.kind == documents::LineKind::ColumnTags)
            return true;
        if (index < scan.lines.size() && scan.lines[index].kind == LineClass::Rule) return true;
        const std::string_view text = trimmed(scan.document->textOf(line));
        return !text.empty() && isPageFurniture(text);
    };
}

std::vector<Paragraph> paragraphsOf(const Scan& scan, std::size_t first, std::size_t last,
                                    const SkipLine& skip) {
    const documents::Document& document = *scan.document;
    last = std::min(last, document.lines.size());
    const Joiner joiner(scan, first, last);
    std::vector<Paragraph> paragraphs;
    std::size_t previous = last;
    for (std::size_t i = first; i < last; ++i) {
        if (joiner.textOf(i).empty() || skip(i)) continue;
        const documents::Line& line = document.lines[i];
        const bool joined = previous != last && joiner.continues(paragraphs.back(), previous, i);
        if (!joined) {
            Paragraph fresh;
            fresh.firstLine = i;
            fresh.indent = line.indent;
            fresh.bold = !line.runs.empty() && line.runs.front().bold;
            fresh.bullet = bulletLength(joiner.textOf(i)) != 0;
            paragraphs.push_back(std::move(fresh));
        }
        append(paragraphs.back(), scan, line);
        paragraphs.back().lastLine = i;
        previous = i;
    }
    std::erase_if(paragraphs, [](const Paragraph& paragraph) { return paragraph.text.empty(); });
    return paragraphs;
}

} // namespace ql::extraction
