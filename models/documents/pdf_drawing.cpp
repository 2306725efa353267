// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_drawing.h"

#include "documents/pdf_letters.h"

#include <algorithm>
#include <utility>

namespace ql::documents {

namespace {

constexpr std::size_t mostUses = 500;
/// Letters that make a word, on the average or fewer.
constexpr std::size_t lettersOfAWord = 5;

/// Commands have up to three letters.
constexpr std::uint32_t commandOf(std::string_view word) {
    std::uint32_t code = 0;
    for (const char c : word)
        code = code << 8 | static_cast<unsigned char>(c);
    return code;
}

} // namespace

bool PdfDrawingCounter::take(std::string_view piece) {
    m_drawing.bytes += piece.size();
    std::size_t i = 0;
    while (i < piece.size()) {
        switch (m_state) {
        case State::Between:
            i = takeWhole(piece, i);
            if (m_state == State::Between && i < piece.size()) between(piece[i++]);
            break;
        case State::Number:
            i = firstIn(pdfDelimiters, piece, i);
            if (i < piece.size()) m_state = State::Between;
            break;
        case State::Figure:
            i = restOfFigure(piece, i);
            break;
        case State::Word:
            i = restOfWord(piece, i);
            break;
        case State::String:
            i = restOfString(piece, i);
            break;
        case State::Escape:
            escaped(piece[i++]);
            break;
        case State::Hex:
            inHex(piece[i++]);
            break;
        case State::Comment:
            i = std::min(piece.find_first_of("\r\n", i), piece.size());
            if (i < piece.size()) m_state = State::Between;
            break;
        case State::Picture:
            picture(piece[i++]);
            break;
        }
    }
    return m_drawing.uses.size() <= mostUses;
}

std::size_t PdfDrawingCounter::restOfWord(std::string_view piece, std::size_t i) {
    const std::size_t end = firstIn(pdfDelimiters, piece, i);
    switch (m_kind) {
    case Kind::Name:
        for (; i < end; ++i)
            m_name = withLetter(m_name, piece[i]);
        break;
    case Kind::Command:
        for (; i < end; ++i)
            addToCommand(piece[i]);
        break;
    case Kind::Number:
        for (; i < end; ++i)
            addDigit(piece[i]);
        break;
    }
    if (end < piece.size()) endWord();
    return end;
}

void PdfDrawingCounter::addToCommand(char c) {
    m_command = m_command >> 24 == 0 ? m_command << 8 | static_cast<unsigned char>(c) : ~0U;
}

void PdfDrawingCounter::addDigit(char c) {
    if (c == '.') m_isFraction = true;
    if (!m_isFraction && c >= '0' && c <= '9' && m_number < pdfWordMove)
        m_number = m_number * 10 + (c - '0');
}

PdfDrawing PdfDrawingCounter::result() {
    if (m_state == State::Word) endWord();
    // Two bytes or four digits make a letter there, and a blank looks like any other.
    m_drawing.words += m_hex / 16 + m_hidden / 6 + m_goingOn / lettersOfAWord;
    m_drawing.letters += m_hex / 4 + m_hidden / 2;
    m_drawing.longestPath = std::max(m_drawing.longestPath, m_path);
    m_drawing.mostTokens = std::max(m_drawing.mostTokens, m_tokens);
    return std::move(m_drawing);
}

void PdfDrawingCounter::between(char c) {
    ++m_tokens;
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
    default:
        break;
    }
    if (!m_inArray && isPdfNumber(c)) {
        // Only they tell where a letter stands, and how large it is.
        if (!m_following && m_kind != Kind::Name) {
            m_state = State::Number;
            return;
        }
        m_state = State::Figure;
        m_figure = c >= '0' && c <= '9' ? c - '0' : 0;
        m_decimal = c == '.' ? 1 : 0;
        m_isNegative = c == '-';
        return;
    }
    m_state = State::Word;
    m_command = 0;
    m_number = 0;
    m_isFraction = false;
    if (c == '/') {
        m_kind = Kind::Name;
        m_name = noName;
    } else if (isPdfNumber(c)) {
        m_kind = Kind::Number;
        addDigit(c);
    } else {
        m_kind = Kind::Command;
        addToCommand(c);
    }
}

void PdfDrawingCounter::endWord() {
    m_state = State::Between;
    if (m_kind == Kind::Command) command();
    if (m_kind == Kind::Number && m_inArray && m_number >= pdfWordMove) m_newWord = true;
}

std::size_t PdfDrawingCounter::restOfFigure(std::string_view piece, std::size_t i) {
    double figure = m_figure;
    for (; i < piece.size(); ++i) {
        const char c = piece[i];
        if (c >= '0' && c <= '9') {
            figure = figure * 10 + (c - '0');
            m_decimal *= 10;
        } else if (c == '.') {
            m_decimal = 1;
        } else if (c == '-') {
            m_isNegative = true;
        } else if (pdfDelimiters.holds(c)) {
            if (m_decimal > 1) figure /= m_decimal;
            m_run.number(m_isNegative ? -figure : figure);
            m_state = State::Between;
            return i;
        }
    }
    m_figure = figure;
    return i;
}

/// A text that is one letter and goes on the one before is no word of its own.
void PdfDrawingCounter::textShown() {
    const std::size_t letters = m_drawing.letters + m_hidden + m_hex / 4 - m_lettersBefore;
    m_lettersBefore += letters;
    const bool isLetter = letters <= 2;
    if (isLetter && !m_following) {
        m_run.begin();
    } else if (isLetter && m_run.goesOn() && m_drawing.words == m_wordsBefore + 1) {
        --m_drawing.words;
        ++m_goingOn;
    }
    m_wordsBefore = m_drawing.words;
    m_following = isLetter;
}

void PdfDrawingCounter::command() {
    m_newWord = true;
    m_drawing.mostTokens = std::max(m_drawing.mostTokens, std::exchange(m_tokens, 0));
    if (m_following || m_command == commandOf("Tf")) m_run.command(m_command);
    switch (m_command) {
    case commandOf("Tj"):
    case commandOf("'"):
    case commandOf("\""):
    case commandOf("TJ"):
        textShown();
        break;
    case commandOf("Do"):
        addUse();
        break;
    case commandOf("gs"):
        ++m_drawing.softMasks;
        break;
    case commandOf("q"):
    case commandOf("BMC"):
    case commandOf("BDC"):
    case commandOf("BX"):
        m_drawing.deepest = std::max(m_drawing.deepest, ++m_depth);
        break;
    case commandOf("Q"):
    case commandOf("EMC"):
    case commandOf("EX"):
        if (m_depth > 0) --m_depth;
        break;
    case commandOf("m"):
    case commandOf("re"):
        // An outline begun anew costs as much as twenty points.
        m_path += 20;
        break;
    case commandOf("l"):
    case commandOf("c"):
    case commandOf("v"):
    case commandOf("y"):
    case commandOf("h"):
        ++m_path;
        break;
    case commandOf("S"):
    case commandOf("s"):
    case commandOf("f"):
    case commandOf("F"):
    case commandOf("f*"):
    case commandOf("B"):
    case commandOf("B*"):
    case commandOf("b"):
    case commandOf("b*"):
    case commandOf("n"):
        m_drawing.longestPath = std::max(m_drawing.longestPath, m_path);
        m_path = 0;
        break;
    case commandOf("ID"):
        m_state = State::Picture;
        std::ranges::fill(m_last, 'x');
        break;
    default:
        break;
    }
}

void PdfDrawingCounter::addUse() {
    for (auto& [name, times] : m_drawing.uses) {
        if (name != m_name) continue;
        ++times;
        return;
    }
    m_drawing.uses.emplace_back(m_name, 1);
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
