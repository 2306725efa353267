// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_drawing.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ql::documents {

namespace {

constexpr std::size_t mostUses = 500;
constexpr std::size_t longestWord = 12;
/// A move in a line of text, in thousandths of the font's size, that sets words apart.
constexpr int wordMove = 80;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

bool isNumber(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
}

bool isOctal(char c) {
    return c >= '0' && c <= '7';
}

} // namespace

bool PdfDrawingCounter::take(std::string_view piece) {
    m_drawing.bytes += piece.size();
    for (const char c : piece) {
        switch (m_state) {
        case State::Between:
            between(c);
            break;
        case State::Word:
            if (isPdfDelimiter(c)) {
                endWord();
                if (m_state != State::Picture) between(c);
            } else {
                if (m_isName) m_name = withLetter(m_name, c);
                if (m_word.size() < longestWord) m_word += c;
            }
            break;
        case State::String:
        case State::Escape:
            inString(c);
            break;
        case State::Hex:
            if (c == '>' || c == '<') // "<<" opens no string
                m_state = State::Between;
            else if (!isPdfBlank(c))
                ++m_hex;
            break;
        case State::Comment:
            if (c == '\n' || c == '\r') m_state = State::Between;
            break;
        case State::Picture:
            picture(c);
            break;
        }
    }
    return m_drawing.uses.size() <= mostUses;
}

PdfDrawing PdfDrawingCounter::result() {
    if (m_state == State::Word) endWord();
    // Two bytes or four digits make a letter there, and a blank looks like any other.
    m_drawing.words += m_hex / 8 + m_hidden / 4;
    m_drawing.letters += m_hex / 4 + m_hidden / 2;
    m_drawing.longestPath = std::max(m_drawing.longestPath, m_path);
    return std::move(m_drawing);
}

void PdfDrawingCounter::between(char c) {
    m_state = State::Between;
    if (isPdfBlank(c)) return;
    switch (c) {
    case '(':
        m_state = State::String;
        m_brackets = 1;
        if (m_newWord) m_inShown = false;
        m_newWord = false;
        return;
    case '<':
        m_state = State::Hex;
        return;
    case '[':
        m_inArray = true;
        m_newWord = true;
        return;
    case ']':
        m_inArray = false;
        return;
    case '%':
        m_state = State::Comment;
        return;
    case '>':
    case ')':
    case '{':
    case '}':
        return;
    default:
        break;
    }
    m_state = State::Word;
    m_word.clear();
    m_isName = c == '/';
    if (m_isName)
        m_name = noName;
    else
        m_word += c;
}

void PdfDrawingCounter::endWord() {
    m_state = State::Between;
    if (m_isName || m_word.empty()) return;
    if (!isNumber(m_word.front()))
        command();
    else if (m_inArray && std::abs(std::atoi(m_word.c_str())) >= wordMove)
        m_newWord = true;
}

void PdfDrawingCounter::command() {
    m_newWord = true;
    const std::string_view word = m_word;
    if (word == "Do") {
        const auto known =
            std::ranges::find(m_drawing.uses, m_name, [](auto& use) { return use.first; });
        if (known != m_drawing.uses.end())
            ++known->second;
        else
            m_drawing.uses.emplace_back(m_name, 1);
    } else if (word == "gs") {
        ++m_drawing.softMasks;
    } else if (isOneOf(word, {"q", "BMC", "BDC", "BX"})) {
        m_drawing.deepest = std::max(m_drawing.deepest, ++m_depth);
    } else if (isOneOf(word, {"Q", "EMC", "EX"})) {
        if (m_depth > 0) --m_depth;
    } else if (isOneOf(word, {"m", "l", "c", "v", "y", "re", "h"})) {
        // An outline begun anew costs as much as twenty points.
        m_path += isOneOf(word, {"m", "re"}) ? 20 : 1;
    } else if (isOneOf(word, {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"})) {
        m_drawing.longestPath = std::max(m_drawing.longestPath, m_path);
        m_path = 0;
    } else if (word == "ID") {
        m_state = State::Picture;
        std::ranges::fill(m_last, 'x');
    }
}

void PdfDrawingCounter::inString(char c) {
    if (m_state == State::Escape) {
        m_state = State::String;
        const bool code = isOctal(c);
        m_octalLeft = code ? 2 : 0;
        letter(code ? '\1' : c);
        return;
    }
    if (m_octalLeft > 0 && isOctal(c)) {
        --m_octalLeft;
        return;
    }
    m_octalLeft = 0;
    if (c == '\\') {
        m_state = State::Escape;
        return;
    }
    if (c == '(') ++m_brackets;
    if (c == ')' && --m_brackets == 0)
        m_state = State::Between;
    else
        letter(c);
}

void PdfDrawingCounter::letter(char c) {
    const bool printed = c > ' ' && c < '\x7f';
    if (c == ' ') {
        m_inShown = false;
    } else if (!m_inShown) {
        m_inShown = true;
        ++m_drawing.words;
    }
    if (printed)
        ++m_drawing.letters;
    else if (c != ' ')
        ++m_hidden;
}

/// Pictures between commands are passed over: any byte may stand in them, their end does not.
void PdfDrawingCounter::picture(char c) {
    const bool ends =
        isPdfBlank(m_last[0]) && m_last[1] == 'E' && m_last[2] == 'I' && isPdfBlank(c);
    m_last[0] = m_last[1];
    m_last[1] = m_last[2];
    m_last[2] = c;
    if (ends) m_state = State::Between;
}

} // namespace ql::documents
