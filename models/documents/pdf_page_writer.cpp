// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_page_writer.h"

#include "documents/cell_text.h"
#include "documents/text_encoding.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

namespace ql::documents {

namespace {

constexpr std::size_t widestLine = 240;
/// A gap this much larger than a line is high is shown as an empty line.
constexpr double emptyLine = 0.9;

/// The space between words of a sentence, in parts of the font's size.
constexpr double wordGap = 0.55;

/// Points that one column of the reading text stands for: a little less than a character takes on
/// average, so that words seldom push each other aside.
double columnWidth(const std::vector<PdfLine>& lines) {
    double width = 0;
    std::size_t characters = 0;
    for (const PdfLine& line : lines) {
        for (const PdfWord& word : line.words) {
            width += word.box.right - word.box.left;
            characters += characterCount(word.text);
        }
    }
    const double mean = characters == 0 ? 0 : width / static_cast<double>(characters);
    return std::clamp(mean * 0.92, 2.0, 20.0);
}

double leftEdge(const std::vector<PdfLine>& lines) {
    double left = lines.front().words.front().box.left;
    for (const PdfLine& line : lines)
        left = std::min(left, line.words.front().box.left);
    return left;
}

std::size_t column(double points, double width) {
    const double at = std::round(points / width);
    return static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(widestLine)));
}

/// Where a word goes: figures by their right edge, which is what lines up in print.
std::size_t columnOf(const PdfWord& word, double left, double width, std::size_t length) {
    if (!isFigure(word.text)) return column(word.box.left - left, width);
    const std::size_t end = column(word.box.right - left, width);
    return end > length ? end - length : 0;
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < ' ' || c == 0x7f;
}

/// The text without control characters; `clean` holds it where it had any.
std::string_view printable(const std::string& text, std::string& clean) {
    if (std::ranges::none_of(text, isControl)) return text;
    clean.clear();
    std::ranges::remove_copy_if(text, std::back_inserter(clean), isControl);
    return clean;
}

} // namespace

void writePage(Document& document, const std::vector<PdfLine>& lines, LineCursor& cursor) {
    std::string& text = document.text;
    const int page = cursor.page++;
    if (lines.empty()) return;
    const auto emptyTextLine = [&] {
        text += '\n';
        ++cursor.lineNumber;
    };
    if (!text.empty()) emptyTextLine();
    const double width = columnWidth(lines);
    const double left = leftEdge(lines);
    double bottom = lines.front().top;
    std::string clean;
    for (const PdfLine& printed : lines) {
        if (printed.top - bottom > emptyLine * printed.size) emptyTextLine();
        bottom = printed.bottom;
        Line line;
        line.page = page;
        line.top = static_cast<float>(printed.top);
        line.bottom = static_cast<float>(printed.bottom);
        line.range.begin = static_cast<std::uint32_t>(text.size());
        line.runs.reserve(printed.words.size());
        std::size_t at = 0;
        for (const PdfWord& word : printed.words) {
            const std::string_view content = printable(word.text, clean);
            if (content.empty()) continue;
            const std::size_t length = characterCount(content);
            const bool inSentence =
                at > 0 && word.box.left - line.runs.back().right < wordGap * word.size;
            const std::size_t wanted =
                inSentence || word.askew ? 0 : columnOf(word, left, width, length);
            const std::size_t start = std::max(wanted, at == 0 ? 0 : at + 1);
            text.append(start - at, ' ');
            Run run;
            run.range.begin = static_cast<std::uint32_t>(text.size());
            text += content;
            run.range.end = static_cast<std::uint32_t>(text.size());
            run.left = static_cast<float>(word.box.left);
            run.right = static_cast<float>(word.box.right);
            run.bold = word.bold;
            document.boxes.push_back({run.range, page, static_cast<float>(word.onPage.left),
                                      static_cast<float>(word.onPage.top),
                                      static_cast<float>(word.onPage.right),
                                      static_cast<float>(word.onPage.bottom)});
            line.runs.push_back(run);
            at = start + length;
        }
        if (line.runs.empty()) continue;
        line.indent = line.runs.front().left;
        line.range.end = static_cast<std::uint32_t>(text.size());
        document.lines.push_back(std::move(line));
        emptyTextLine();
    }
}

} // namespace ql::documents
