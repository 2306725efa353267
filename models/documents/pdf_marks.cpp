// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_marks.h"

#include "documents/text_encoding.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace ql::documents {

namespace {

constexpr double smallSize = 0.8;
constexpr double raise = 0.1;
/// A letter of a watermark is so much larger than the page's common size.
constexpr double largeSize = 2.5;
/// More brackets are not closed on the next line; it bounds the work.
constexpr std::size_t mostBrackets = 400;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "1", "1,2", "a": others ("th", "TM") belong to the word before.
bool isMark(std::string_view text) {
    if (text.empty() || text.size() > 5) return false;
    if (text.size() == 1 && text[0] >= 'a' && text[0] <= 'z') return true;
    return isDigit(text.front()) && isDigit(text.back()) &&
           std::ranges::all_of(text, [](char c) { return isDigit(c) || c == ','; }) &&
           (text.size() <= 2 || text.find(',') != std::string_view::npos);
}

/// `mark` stands above the foot of `word` and is much smaller.
bool isRaisedBeside(const PdfWord& mark, const PdfWord& word) {
    return mark.size < smallSize * word.size &&
           word.box.bottom - mark.box.bottom > raise * word.size && mark.box.bottom > word.box.top;
}

double commonSize(const std::vector<PdfWord>& words) {
    std::vector<double> sizes;
    sizes.reserve(words.size());
    for (const PdfWord& word : words)
        sizes.push_back(word.size);
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::ranges::nth_element(sizes, middle);
    return *middle;
}

} // namespace

void bracketRaisedMarks(PdfLine& line) {
    auto& words = line.words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        PdfWord& word = words[i];
        if (!isMark(word.text)) continue;
        const bool behind = i > 0 && isRaisedBeside(word, words[i - 1]) &&
                            word.box.left - words[i - 1].box.right < 0.6 * words[i - 1].size;
        const bool opens = i == 0 && words.size() > 1 && isRaisedBeside(word, words[1]) &&
                           words[1].box.left - word.box.right < 1.2 * words[1].size;
        if (behind || opens) word.text = '(' + word.text + ')';
    }
}

void closeBrackets(std::vector<PdfWord>& words) {
    std::vector<std::size_t> open;
    std::vector<std::size_t> closing;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& text = words[i].text;
        if (text == ")" || text == "%)" || text == "%")
            closing.push_back(i);
        else if (text.find('(') <= 1 && text.find(')') == std::string::npos && isDigit(text.back()))
            open.push_back(i);
    }
    if (open.size() > mostBrackets || closing.size() > mostBrackets) return;
    for (const std::size_t c : closing) {
        PdfWord& close = words[c];
        for (const std::size_t o : open) {
            PdfWord& word = words[o];
            const double step = close.box.top - word.box.bottom;
            if (std::fabs(word.box.right - close.box.right) > 0.2 * word.size ||
                step < -0.5 * word.size || step > 0.5 * word.size ||
                word.text.find(')') != std::string::npos ||
                close.box.bottom < word.box.bottom + 0.5 * word.size)
                continue;
            word.text += close.text;
            close.text.clear();
            break;
        }
    }
    std::erase_if(words, [](const PdfWord& word) { return word.text.empty(); });
}

void setWatermarkAside(std::vector<PdfWord>& words) {
    if (words.size() < 20) return;
    const double common = commonSize(words);
    std::vector<std::size_t> large;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!words[i].askew && words[i].size > largeSize * common &&
            characterCount(words[i].text) <= 2)
            large.push_back(i);
    // Letters of an initial or of a headline stand level; those of a watermark climb or fall.
    const auto steps = [&](std::size_t i) {
        const PdfBox& one = words[large[i]].box;
        return std::ranges::any_of(large, [&](std::size_t other) {
            const PdfBox& next = words[other].box;
            const double across = std::fabs(next.left - one.left);
            const double up = std::fabs(next.bottom - one.bottom);
            const double size = words[large[i]].size;
            return up > 0.2 * size && up < 2 * size && across > 0.2 * size && across < 2 * size;
        });
    };
    if (large.size() > 64) return;
    std::vector<std::size_t> slanted;
    for (std::size_t i = 0; i < large.size(); ++i)
        if (steps(i)) slanted.push_back(large[i]);
    if (slanted.size() < 3) return;
    for (const std::size_t i : slanted)
        words[i].askew = true;
}

} // namespace ql::documents
