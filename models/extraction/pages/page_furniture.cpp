// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/pages/page_furniture.h"

#include "extraction/pages/page_turns.h"
#include "extraction/pages/torn_rows.h"
#include "extraction/text/kind_names.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <map>

namespace ql::extraction {

namespace {

constexpr std::size_t fewestPages = 3;

void blankLine(Scan& scan, std::size_t index) {
    ScannedLine none;
    none.line = static_cast<std::uint32_t>(index);
    scan.lines[index] = none;
}

/// A small number alone between blank lines is the number of a page.
void blankPageNumbers(Scan& scan) {
    const auto blank = [&](std::size_t i) {
        return i >= scan.lines.size() || scan.lines[i].kind == LineClass::Blank;
    };
    for (std::size_t i = 0; i < scan.lines.size(); ++i) {
        const ScannedLine& line = scan.lines[i];
        const documents::Line& printed = scan.document->lines[i];
        if (line.kind != LineClass::Figures || printed.kind != documents::LineKind::Words) continue;
        if (!line.phrases.empty() || line.atoms.size() != 1) continue;
        const bool turns = i + 1 >= scan.lines.size() ||
                           scan.document->lines[i + 1].page != printed.page ||
                           scan.document->lines[i + 1].bottom < printed.top ||
                           (i > 0 && scan.document->lines[i - 1].page != printed.page);
        const bool alone = (i == 0 || blank(i - 1)) && blank(i + 1);
        if (!turns && !alone) continue;
        const NumberText& number = line.atoms.front().number;
        if (number.kind != ValueKind::Number || number.grouped || number.percent ||
            !number.currency.empty() || number.value.exponent() != 0 ||
            number.value.coefficient() < 1 || number.value.coefficient() > 99)
            continue;
        blankLine(scan, i);
    }
}

/// "<S>  <C>  <C>": mark-up of a filing that was printed as it is.
bool isTags(std::string_view text) {
    std::size_t at = text.find_first_not_of(' ');
    if (at == std::string_view::npos) return false;
    for (; at != std::string_view::npos; at = text.find_first_not_of(' ', at)) {
        if (text[at] != '<') return false;
        const std::size_t end = text.find('>', at);
        if (end == std::string_view::npos || end - at < 2) return false;
        for (const char c : text.substr(at + 1, end - at - 1))
            if (!isUpper(c) && c != '/' && c != '-' && !isDigit(c)) return false;
        at = end + 1;
        if (at >= text.size()) break;
    }
    return true;
}

void blankTags(Scan& scan) {
    for (std::size_t i = 0; i < scan.lines.size(); ++i) {
        const documents::Line& line = scan.document->lines[i];
        if (!line.runs.empty() && isTags(scan.document->textOf(line))) blankLine(scan, i);
    }
}

/// The words of a line with its numbers made the same.
std::string pattern(const Scan& scan, std::size_t index) {
    std::string text = folded(scan.document->textOf(scan.document->lines[index]));
    std::string kept;
    for (const char c : text) {
        if (c == ' ' && kept.ends_with(' ')) continue;
        if (isDigit(c) && kept.ends_with('#')) continue;
        kept += isDigit(c) ? '#' : c;
    }
    return kept;
}

/// Words that may stand over the columns of a table, page after page.
bool headsTables(const Scan& scan, std::size_t index) {
    const ScannedLine& line = scan.lines[index];
    const std::string words = scan.words(line);
    if (kindNamedBy(words) || speaksOfTime(words)) return true;
    const std::string plain = folded(words);
    return hasAnyPhrase(plain, {"in thousands", "in millions", "unaudited", "continued", "except"});
}

/// The outermost lines of each page: the highest and the lowest, where they stand off.
class PageEdges {
  public:
    explicit PageEdges(const Scan& scan)
      : m_scan(scan) {
        const auto& lines = scan.document->lines;
        for (std::size_t begin = 0; begin < lines.size();) {
            std::size_t end = begin;
            while (end < lines.size() && lines[end].page == lines[begin].page)
                ++end;
            add(begin, end);
            begin = end;
        }
    }

    std::map<std::string, std::vector<std::size_t>> heads;
    std::map<std::string, std::vector<std::size_t>> feet;

  private:
    void add(std::size_t begin, std::size_t end) {
        if (end - begin < 4) return;
        const auto& lines = m_scan.document->lines;
        std::size_t lowest = begin;
        for (std::size_t i = begin; i < end; ++i)
            if (lines[i].bottom > lines[lowest].bottom) lowest = i;
        const auto height = [&](std::size_t i) { return lines[i].bottom - lines[i].top; };
        const auto mayBe = [&](std::size_t i) {
            const ScannedLine& line = m_scan.lines[i];
            return !line.phrases.empty() && line.atoms.size() <= 1 && !headsTables(m_scan, i);
        };
        if (mayBe(begin) && lines[begin + 1].top - lines[begin].bottom > 0.7F * height(begin))
            heads[pattern(m_scan, begin)].push_back(begin);
        if (lowest > begin && mayBe(lowest) &&
            lines[lowest].top - lines[lowest - 1].bottom > 0.7F * height(lowest))
            feet[pattern(m_scan, lowest)].push_back(lowest);
    }

    const Scan& m_scan;
};

} // namespace

void clearPageFurniture(Scan& scan) {
    blankPageNumbers(scan);
    clearPageTurns(scan);
    if (scan.document->format != documents::Format::Pdf) return;
    blankTags(scan);
    const PageEdges edges(scan);
    for (const auto& [words, places] : edges.heads)
        for (std::size_t i = 1; i < places.size() && places.size() >= fewestPages; ++i)
            blankLine(scan, places[i]);
    for (const auto& [words, places] : edges.feet)
        for (std::size_t i = 0; i < places.size() && places.size() >= fewestPages; ++i)
            blankLine(scan, places[i]);
    joinTornRows(scan);
}

} // namespace ql::extraction
