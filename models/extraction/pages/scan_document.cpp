// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/pages/scan_document.h"

#include "extraction/pages/page_furniture.h"
#include "extraction/scan/label_years.h"
#include "extraction/scan/limits.h"
#include "extraction/scan/line_pieces.h"
#include "extraction/text/date_text.h"
#include "extraction/text/label_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace ql::extraction {

namespace {

/// Columns in characters, for people: line and column of a byte of the text.
struct Spot {
    int line = 0;
    int column = 0;
};

int charactersIn(std::string_view text) {
    return static_cast<int>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

/// `line` is 1-based.
Spot spotOn(const Scan& scan, std::size_t line, std::uint32_t at) {
    const std::uint32_t start = scan.lineStarts[line - 1];
    const int before =
        scan.ascii ? static_cast<int>(at - start) : charactersIn(scan.text({start, at}));
    return {static_cast<int>(line), before + 1};
}

/// "1.234,5" and "1 234,50" against "1,234.5": whichever the document writes more often.
DecimalStyle decimalStyleOf(std::string_view text) {
    int points = 0;
    int commas = 0;
    int decimals = 0; // "880,1": no groups are printed so
    int groups = 0;   // "1,204"
    // A group of three between the two signs, then a decimal: "1,234.5" or "1.234,5". Either way
    // there is a comma.
    const auto digits = [&](std::size_t at, std::size_t count) {
        for (std::size_t i = at; i < at + count; ++i)
            if (!isDigit(text[i])) return false;
        return true;
    };
    for (std::size_t at = text.find(','); at != std::string_view::npos;
         at = text.find(',', at + 1)) {
        if (at >= 2 && at + 2 < text.size() && isDigit(text[at - 1]) && isDigit(text[at + 1])) {
            std::size_t end = at + 1;
            while (end < text.size() && end < at + 5 && isDigit(text[end]))
                ++end;
            decimals += isDigit(text[at - 2]) && end < at + 4 && end < text.size() &&
                        text[end] != ',' && text[end] != '.';
            groups += end == at + 4;
        }
        if (at + 6 < text.size() && text[at + 4] == '.' && digits(at + 1, 3) &&
            isDigit(text[at + 5]))
            ++points;
        if (at >= 4 && at + 2 < text.size() && text[at - 4] == '.' && digits(at - 3, 3) &&
            isDigit(text[at + 1]))
            ++commas;
    }
    constexpr int many = 8;
    const bool plain = decimals > many && points == 0 && groups * 8 < decimals;
    return plain || (commas > 2 && commas > points * 4) ? DecimalStyle::Comma : DecimalStyle::Point;
}

/// Where the text's lines begin. A carriage return alone ends a line too.
std::vector<std::uint32_t> lineStartsOf(std::string_view text) {
    std::vector<std::uint32_t> starts = {0};
    const auto add = [&](std::size_t at) { starts.push_back(static_cast<std::uint32_t>(at)); };
    if (text.find('\r') == std::string_view::npos) {
        for (std::size_t at = text.find('\n'); at != std::string_view::npos;
             at = text.find('\n', at + 1))
            add(at + 1);
        return starts;
    }
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n' || (text[i] == '\r' && i + 1 < text.size() && text[i + 1] != '\n'))
            add(i + 1);
    return starts;
}

/// "First", "Fiscal", "Nine Months": a part of what names a period.
bool isPartOfPeriod(std::string_view text) {
    if (text.size() > 24) return false;
    const std::vector<std::string> words = wordsOf(text);
    return !words.empty() && std::ranges::all_of(words, [](const std::string& word) {
        static constexpr std::array<std::string_view, 22> parts = {
            "first", "second", "third",  "fourth", "quarter", "quarters", "qtr",   "fiscal",
            "year",  "years",  "full",   "months", "month",   "weeks",    "ended", "three",
            "six",   "nine",   "twelve", "1st",    "2nd",     "3rd"};
        return std::ranges::find(parts, word) != parts.end() || word == "4th";
    });
}

/// A line of years under words that speak of time is a heading, not a row.
bool isHeadingOfYears(const Scan& scan, const ScannedLine& line) {
    if (line.kind != LineClass::Figures) return false;
    // "2000 (1)": a mark behind a year; "(tons in thousands) (1)  2000  1999": behind the words.
    const auto isMark = [&](const Atom& atom) {
        const std::string_view text = scan.text(atom.range);
        if (text.size() > 3 || !text.starts_with('(') || !text.ends_with(')')) return false;
        if (&atom != line.atoms.data()) return (&atom - 1)->number.looksLikeYear();
        return line.atoms.size() > 1 && !line.phrases.empty() &&
               atom.left - line.labelRight <= 6 * scan.measures.space &&
               atom.left - line.labelRight < line.atoms[1].left - atom.right;
    };
    const bool years = std::ranges::all_of(line.atoms, [&](const Atom& atom) {
        return (atom.isText && !atom.isRange) || atom.number.looksLikeYear() || isMark(atom);
    });
    if (!years) return false;
    // Two or more years close together: no amounts fall so by chance. "% Change" may stand beside.
    std::int64_t least = 0;
    std::int64_t most = 0;
    int count = 0;
    for (const Atom& atom : line.atoms) {
        if (atom.isText || isMark(atom)) continue;
        const std::int64_t year = atom.number.value.coefficient();
        least = count == 0 ? year : std::min(least, year);
        most = count == 0 ? year : std::max(most, year);
        ++count;
    }
    const bool headings = std::ranges::all_of(line.atoms, [&](const Atom& atom) {
        return !atom.isText || scan.headings.read(scan.text(atom.range)).change;
    });
    if (headings && count >= 2 && most - least <= 6) return true;
    // "Third   Fourth   Fiscal   2001": words that speak of time with those below.
    const bool parts =
        line.phrases.size() >= 2 && std::ranges::all_of(line.phrases, [&](const Phrase& phrase) {
            return isPartOfPeriod(scan.text(phrase.range));
        });
    if (parts) return true;
    return std::ranges::all_of(line.phrases, [&](const Phrase& phrase) {
        const std::string_view text = scan.text(phrase.range);
        const std::string plain = folded(text);
        return scan.headings.speaksOfTime(text) || isNoteHeading(text) ||
               plain.find("thousand") != std::string::npos ||
               plain.find("million") != std::string::npos || isQualifier(text) ||
               plain.find("except") != std::string::npos;
    });
}

/// "31," under "For the three months ended March": the days of a date that had no room, no row.
bool isHeadingOfDays(const Scan& scan, const ScannedLine& line) {
    if (line.kind != LineClass::Figures || scan.measures.cells || !line.phrases.empty())
        return false;
    constexpr std::size_t farthest = 2; // lines up, over an empty one
    for (std::size_t up = 1; up <= farthest && up <= scan.lines.size(); ++up) {
        const ScannedLine& above = scan.lines[scan.lines.size() - up];
        if (above.kind == LineClass::Blank) continue;
        if (above.kind != LineClass::Text) return false;
        return std::ranges::all_of(line.atoms, [&](const Atom& atom) {
            const std::string_view day = scan.text(atom.range);
            const bool comma =
                day.ends_with(',') || scan.document->text.substr(atom.range.end, 1) == ",";
            return !atom.isText && comma && day.size() <= 3 && isDigit(day.front()) &&
                   atom.number.value.coefficient() <= 31 &&
                   std::ranges::any_of(above.phrases, [&](const Phrase& phrase) {
                       const std::string_view text = scan.text(phrase.range);
                       return phrase.left < atom.right && phrase.right > atom.left &&
                              monthOf(text.substr(text.rfind(' ') + 1)) != 0;
                   });
        });
    }
    return false;
}

/// "(1)" under a date, "(unaudited)" beside it: marks of the boxhead, not losses of one.
bool isHeadingOfMarks(const Scan& scan, const ScannedLine& line) {
    if (line.kind != LineClass::Figures) return false;
    const bool marks = std::ranges::all_of(line.atoms, [&](const Atom& atom) {
        const std::string_view text = scan.text(atom.range);
        return text.size() <= 4 && text.starts_with('(') && text.ends_with(')') &&
               !atom.number.grouped && atom.number.value.exponent() == 0;
    });
    return marks && std::ranges::all_of(line.phrases, [&](const Phrase& phrase) {
               return isQualifier(scan.text(phrase.range));
           });
}

/// "(1) | Represents severance ...": a footnote laid out as a row of cells.
bool isNoteRow(const Scan& scan, const ScannedLine& line) {
    if (!scan.measures.cells || line.kind != LineClass::Figures || !line.phrases.empty())
        return false;
    const auto figures = std::ranges::count_if(line.atoms, [](const Atom& a) { return !a.isText; });
    const Atom& first = line.atoms.front();
    if (figures != 1 || first.isText || scan.text(first.range).size() > 4) return false;
    return std::ranges::any_of(line.atoms, [&](const Atom& atom) {
        return atom.isText && atom.range.end - atom.range.begin > 20;
    });
}

/// Figures set off from their words, as in a table, not a sentence that ends in a number.
bool isTabular(const Scan& scan, const ScannedLine& line) {
    if (scan.measures.cells && scan.document->lines[line.line].table >= 0) return true;
    if (line.phrases.empty())
        return line.atoms.front().left > 8 * scan.measures.space || line.atoms.size() > 1;
    // Amounts side by side at a line's end are no sentence, though the words run up to the first.
    const bool wordsBehind = std::ranges::any_of(
        line.phrases, [&](const Phrase& phrase) { return phrase.left > line.atoms.front().left; });
    if (!scan.measures.cells && !wordsBehind &&
        std::ranges::count_if(line.atoms, [](const Atom& atom) {
            return !atom.isText && (atom.number.grouped || !atom.number.currency.empty());
        }) > 1)
        return true;
    const float gap = line.atoms.front().left - line.labelRight;
    if (gap > scan.measures.wordGap * 1.2F) return true;
    for (std::size_t i = 1; i < line.atoms.size(); ++i)
        if (line.atoms[i].left - line.atoms[i - 1].right > scan.measures.wordGap * 1.2F)
            return true;
    return false;
}

/// The middle one of the gaps between words, page by page; a page of few words is like the one
/// before it.
std::vector<float> wordSpacesOf(const documents::Document& document) {
    std::vector<float> spaces;
    std::vector<float> gaps;
    int page = 0;
    const auto close = [&] {
        float space = spaces.empty() ? 0 : spaces.back();
        if (gaps.size() >= 12) {
            const auto middle = gaps.begin() + static_cast<long>(gaps.size() / 2);
            std::ranges::nth_element(gaps, middle);
            space = *middle;
        }
        spaces.push_back(space);
        gaps.clear();
    };
    const auto isWord = [&](const documents::Run& run) {
        const std::string_view text = document.textOf(run);
        return !text.empty() && isLetter(text.front());
    };
    for (const documents::Line& line : document.lines) {
        for (; page < line.page; ++page)
            close();
        for (std::size_t i = 1; i < line.runs.size(); ++i) {
            const float gap = line.runs[i].left - line.runs[i - 1].right;
            if (gap > 0.3F && gap < 9 && isWord(line.runs[i]) && isWord(line.runs[i - 1]))
                gaps.push_back(gap);
        }
    }
    close();
    return spaces;
}

void makeText(ScannedLine& line, const Measures& measures) {
    for (const Atom& atom : line.atoms) {
        if (!line.phrases.empty() && atom.left - line.phrases.back().right <= measures.wordGap) {
            line.phrases.back().range.end = atom.range.end;
            line.phrases.back().right = atom.right;
        } else {
            line.phrases.push_back({atom.range, atom.left, atom.right, false});
        }
    }
    line.atoms.clear();
    line.kind = LineClass::Text;
}

std::size_t figuresOf(const ScannedLine& line) {
    return static_cast<std::size_t>(std::ranges::count(line.atoms, false, &Atom::isText));
}

/// Scans lines anew whose figures may be groups of one: now it is known which they are.
void settleLooseGroups(Scan& scan, Pieces& pieces) {
    scan.measureAs(pieces.loose.front());
    ScannedLine line;
    for (const LooseReading& reading : readLooseGroups(scan, pieces.loose)) {
        pieces.groups = reading;
        scan.measureAs(reading.line);
        if (scan.lines[reading.line].kind == LineClass::Blank) continue; // past the limits
        scanLine(*scan.document, reading.line, scan.measures, scan.style, line, pieces);
        if (line.kind == LineClass::Figures && !isTabular(scan, line))
            makeText(line, scan.measures);
        scan.lines[reading.line] = line; // in the room it has
    }
}

} // namespace

Provenance Scan::provenance(const ByteRange& range) const {
    Provenance where;
    locate(range, where);
    return where;
}

void Scan::locate(const ByteRange& range, Provenance& where) const {
    where.range = range;
    const std::size_t firstLine = lineAt(range.begin);
    const Spot first = spotOn(*this, firstLine, range.begin);
    // Nearly always both ends stand on one line.
    const std::uint32_t end = std::max(range.begin + 1, range.end) - 1;
    const bool onFirst = firstLine == lineStarts.size() || end < lineStarts[firstLine];
    const auto charactersBefore = [&] {
        return ascii ? static_cast<int>(end - range.begin) : charactersIn(text({range.begin, end}));
    };
    const Spot last = onFirst ? Spot{first.line, first.column + charactersBefore()}
                              : spotOn(*this, lineAt(end), end);
    where.firstLine = first.line;
    where.firstColumn = first.column;
    where.lastLine = last.line;
    where.lastColumn = last.column;
    where.printed = text(range);
}

std::size_t Scan::lineAt(std::uint32_t at) const {
    // Figures of a row stand on one line, and the next row on one of the next.
    constexpr std::size_t near = 4;
    for (std::size_t line = m_lineAsked; line < m_lineAsked + near && line <= lineStarts.size();
         ++line) {
        if (lineStarts[line - 1] > at) break;
        if (line == lineStarts.size() || at < lineStarts[line]) return m_lineAsked = line;
    }
    const auto next = std::ranges::upper_bound(lineStarts, at);
    return m_lineAsked = static_cast<std::size_t>(next - lineStarts.begin());
}

const std::string& Scan::words(const ScannedLine& line) const {
    m_words.resize(lines.size());
    std::string& joined = m_words[line.line];
    if (!joined.empty()) return joined;
    for (const Phrase& phrase : line.phrases) {
        if (!joined.empty()) joined += ' ';
        // Nearly always the words are so already.
        const std::string_view printed = text(phrase.range);
        if (!printed.empty() && printed.front() > ' ' && printed.back() > ' ' &&
            isCollapsed(printed))
            joined += printed;
        else
            joined += collapsed(printed);
    }
    return joined;
}

void Scan::measureAs(std::size_t line) {
    const documents::Line& printed = document->lines[line];
    measures = measuresOf(*document, printed);
    const auto page = static_cast<std::size_t>(std::max(printed.page, 0));
    // A typewriter's words stand further apart than a book's.
    if (page < wordSpaces.size())
        measures.wordGap = std::max(measures.wordGap, wordSpaces[page] * 1.4F);
}

void Scan::leaveUnread(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
        unread += figuresOf(lines[i]);
}

Scan scanDocument(const documents::Document& document) {
    return scanDocument(document, decimalStyleOf(document.text));
}

Scan scanDocument(const documents::Document& document, DecimalStyle style) {
    Scan scan;
    scan.document = &document;
    scan.style = style;
    if (document.format == documents::Format::Pdf) scan.wordSpaces = wordSpacesOf(document);
    scan.figuresLeft = mostFigures(document.text.size());
    scan.cellsLeft = mostCells(document.text.size());
    const std::string_view text = document.text;
    scan.lineStarts = lineStartsOf(text);
    scan.ascii = isAscii(text);
    scan.lines.reserve(document.lines.size());
    scan.room = std::make_unique<std::pmr::monotonic_buffer_resource>(
        std::min<std::size_t>(1024 + 2 * text.size(), 64 * 1024)); // of rows, too
    ScannedLine line;
    Pieces pieces;
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        scan.measureAs(i);
        scanLine(document, i, scan.measures, scan.style, line, pieces);
        if (line.kind == LineClass::Figures &&
            (isHeadingOfYears(scan, line) || isHeadingOfMarks(scan, line) ||
             isHeadingOfDays(scan, line) || isNoteRow(scan, line) || !isTabular(scan, line)))
            makeText(line, scan.measures);
        else if (!scan.lines.empty())
            keepYearOfLabel(scan, scan.lines.back(), line);
        const std::size_t figures = line.atoms.size() + line.inner.size();
        const bool fits = figures <= std::min(2 * mostColumns, scan.figuresLeft);
        if (fits) {
            scan.figuresLeft -= figures;
        } else {
            scan.unread += figuresOf(line);
            line.clear();
            line.line = static_cast<std::uint32_t>(i);
        }
        scan.lines.push_back(line.keptIn(*scan.room));
    }
    if (!pieces.loose.empty()) settleLooseGroups(scan, pieces);
    clearPageFurniture(scan);
    return scan;
}

} // namespace ql::extraction
