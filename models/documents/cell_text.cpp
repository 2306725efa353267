// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cell_text.h"

#include "documents/text_encoding.h"

#include <algorithm>

namespace ql::documents {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Currency signs and dashes outside ASCII that figures are printed with.
bool isFigureSign(char32_t c) {
    return c == 0xa2 || c == 0xa3 || c == 0xa5 || c == 0x20ac || (c >= 0x2012 && c <= 0x2015) ||
           c == 0x2212;
}

} // namespace

std::string flatText(std::string_view flowText) {
    std::string flat;
    flat.reserve(flowText.size());
    bool spaceDue = false;
    for (const char c : flowText) {
        if (static_cast<unsigned char>(c) <= ' ') {
            spaceDue = !flat.empty();
            continue;
        }
        if (spaceDue) flat += ' ';
        spaceDue = false;
        flat += c;
    }
    return flat;
}

bool isFigure(std::string_view text) {
    if (text.empty() || text.size() > 40) return false;
    bool any = false;
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0) return false;
        if (length > 1) {
            if (!isFigureSign(decodeSequence(text.substr(0, length)))) return false;
            any = true;
        } else {
            const char c = text[0];
            if (std::string_view("0123456789.,()$%-+ *").find(c) == std::string_view::npos)
                return false;
            any = any || isDigit(c) || c == '-';
        }
        text.remove_prefix(length);
    }
    return any;
}

bool isListMark(std::string_view text) {
    if (text.empty() || characterCount(text) > 4) return false;
    if (characterCount(text) == 1) return !isDigit(text[0]) && text != "$" && text != "-";
    const bool enclosed = text.front() == '(' && text.back() == ')';
    if (!enclosed && text.back() != '.' && text.back() != ')') return text.front() == '*';
    return std::ranges::all_of(text, [](char c) {
        return isDigit(c) || isAsciiLetter(c) || c == '(' || c == ')' || c == '.';
    });
}

bool isOpener(std::string_view text) {
    if (text.empty() || text.size() > 4) return false;
    return text.back() == '$' || text == "\xe2\x82\xac" || text == "\xc2\xa3" ||
           text == "\xc2\xa5" || text == "(";
}

bool isCloser(std::string_view text) {
    return !text.empty() && text.size() <= 3 &&
           std::ranges::all_of(text, [](char c) { return c == ')' || c == '%' || c == ' '; });
}

} // namespace ql::documents
