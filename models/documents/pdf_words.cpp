// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_words.h"

#include "documents/ascii.h"
#include "documents/text_encoding.h"

#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace ql::documents {

namespace {

constexpr std::array<std::string_view, 7> ligatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

void appendCharacter(std::string& text, char32_t c) {
    if (c >= 0xfb00 && c <= 0xfb06)
        text += ligatures[c - 0xfb00];
    else if (c == 0xa0 || c == 0x202f || (c >= 0x2000 && c <= 0x200a))
        text += ' ';
    else if (c == 0x2010 || c == 0x2011)
        text += '-';
    else if (c != 0xad && c != 0xfeff && !(c >= 0x200b && c <= 0x200f))
        appendUtf8(text, c);
}

/// Half a surrogate pair alone becomes U+FFFD. Control characters are kept: they tell a text layer
/// that is none, and are dropped where the words are written.
std::string toUtf8(const poppler::ustring& utf16) {
    std::string text;
    text.reserve(utf16.size());
    for (std::size_t i = 0; i < utf16.size(); ++i) {
        const char32_t high = utf16[i];
        if (high < 0x80) {
            text += static_cast<char>(high);
            continue;
        }
        if (high < 0xd800 || high > 0xdfff) {
            appendCharacter(text, high);
            continue;
        }
        const char32_t low = i + 1 < utf16.size() ? utf16[i + 1] : char32_t(0);
        if (high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff) {
            appendCharacter(text, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
            ++i;
        } else {
            appendUtf8(text, 0xfffd);
        }
    }
    const std::string_view inner = trimmed(text);
    return inner.size() == text.size() ? text : std::string(inner);
}

/// Turns a box so that words set in `rotation` (quarter turns clockwise) read to the right.
PdfBox turned(const PdfBox& box, int rotation, double width, double height) {
    switch (rotation) {
    case 1:
        return {box.top, width - box.right, box.bottom, width - box.left};
    case 2:
        return {width - box.right, height - box.bottom, width - box.left, height - box.top};
    case 3:
        return {height - box.bottom, box.left, height - box.top, box.right};
    default:
        return box;
    }
}

bool isSane(const PdfBox& box) {
    const auto fits = [](double value) { return std::isfinite(value) && std::fabs(value) < 1e6; };
    return fits(box.left) && fits(box.top) && fits(box.right) && fits(box.bottom);
}

/// Letters behind the right edge of the sheet are lost, as in prints of pages that are too wide. A
/// word that runs over it may go on there: "29" may be "29,288", so it must not pass for a figure.
void markCut(std::vector<PdfWord>& words, const poppler::page& page) {
    if (page.orientation() != poppler::page::portrait) return;
    const double edge = page.page_rect(poppler::media_box).width();
    for (PdfWord& word : words)
        if (word.onPage.left < edge && word.onPage.right > edge) word.text += "\u2026";
}

} // namespace

std::vector<PdfWord> wordsOf(const poppler::page& page) {
    const std::vector<poppler::text_box> boxes = page.text_list();
    std::vector<PdfWord> words;
    words.reserve(boxes.size());
    std::vector<int> rotations;
    rotations.reserve(boxes.size());
    std::array<int, 4> count = {};
    for (const poppler::text_box& box : boxes) {
        PdfWord word;
        word.text = toUtf8(box.text());
        if (word.text.empty()) continue;
        const poppler::rectf rect = box.bbox();
        word.onPage = {rect.left(), rect.top(), rect.right(), rect.bottom()};
        if (!isSane(word.onPage)) continue;
        word.spaceBehind = box.has_space_after();
        const int rotation = std::clamp(box.rotation(), 0, 3);
        rotations.push_back(rotation);
        ++count[static_cast<std::size_t>(rotation)];
        words.push_back(std::move(word));
    }
    markCut(words, page);
    const int main = static_cast<int>(std::ranges::max_element(count) - count.begin());
    const poppler::rectf sheet = page.page_rect();
    for (std::size_t i = 0; i < words.size(); ++i) {
        PdfWord& word = words[i];
        word.box = turned(word.onPage, main, sheet.width(), sheet.height());
        word.askew = rotations[i] != main;
        word.size = std::max(word.box.height(), 1.0);
    }
    return words;
}

} // namespace ql::documents
