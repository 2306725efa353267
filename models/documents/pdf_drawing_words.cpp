// SPDX-License-Identifier: GPL-3.0-or-later
// The quick way through a drawing: words, figures and strings that are at hand to their end.
#include "documents/pdf_drawing.h"
#include "documents/pdf_letters.h"

namespace ql::documents {

namespace {

double valueOf(std::string_view figure) {
    double value = 0;
    double decimal = 0; // what the digits are to be divided by; 0 before the point
    bool isNegative = false;
    for (const char c : figure) {
        if (c >= '0' && c <= '9') {
            value = value * 10 + (c - '0');
            decimal *= 10;
        } else if (c == '.') {
            decimal = 1;
        } else if (c == '-') {
            isNegative = true;
        }
    }
    if (decimal > 1) value /= decimal;
    return isNegative ? -value : value;
}

/// What stands before the point of a move, as far as it matters.
int wholesOf(std::string_view figure) {
    int number = 0;
    for (const char c : figure) {
        if (c == '.') break;
        if (c >= '0' && c <= '9' && number < pdfWordMove) number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

std::size_t PdfDrawingCounter::takeWhole(std::string_view piece, std::size_t i) {
    while (m_state == State::Between) {
        i = firstNotIn(pdfPassedOver, piece, i);
        if (i == piece.size()) return i;
        std::size_t end = i;
        switch (const char c = piece[i]) {
        case '(':
            end = plainString(piece, i);
            if (end == i) return i;
            ++m_tokens;
            break;
        case '<':
        case '[':
        case ']':
        case '%':
            between(c);
            ++end;
            break;
        default:
            end = firstIn(pdfDelimiters, piece, i + 1);
            if (end == piece.size()) return i;
            ++m_tokens;
            takeWord(piece.substr(i, end - i));
            break;
        }
        i = end;
    }
    return i;
}

void PdfDrawingCounter::takeWord(std::string_view word) {
    if (word.front() == '/') {
        m_kind = Kind::Name;
        m_name = noName;
        for (const char c : word.substr(1))
            m_name = withLetter(m_name, c);
    } else if (!isPdfNumber(word.front())) {
        m_kind = Kind::Command;
        m_command = 0;
        for (const char c : word)
            addToCommand(c);
        command();
    } else if (m_inArray) {
        m_kind = Kind::Number;
        if (wholesOf(word) >= pdfWordMove) m_newWord = true;
    } else if (m_following || m_kind == Kind::Name) {
        m_run.number(valueOf(word));
    }
}

std::size_t PdfDrawingCounter::plainString(std::string_view piece, std::size_t begin) {
    bool inShown = m_inShown && !m_newWord;
    std::size_t words = 0;
    std::size_t letters = 0;
    std::size_t i = begin + 1;
    for (; i < piece.size(); ++i) {
        const bool isShown = pdfShown.holds(piece[i]);
        if (!isShown && piece[i] != ' ') break;
        words += isShown && !inShown;
        letters += isShown;
        inShown = isShown;
    }
    if (i == piece.size() || piece[i] != ')') return begin;
    m_newWord = false;
    m_inShown = inShown;
    m_drawing.words += words;
    m_drawing.letters += letters;
    return i + 1;
}

} // namespace ql::documents
