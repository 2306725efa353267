// SPDX-License-Identifier: GPL-3.0-or-later
// The strings of a drawing, and the arrays they stand in.
#include "documents/pdf_drawing.h"
#include "documents/pdf_letters.h"

namespace ql::documents {

namespace {

bool isOctal(char c) {
    return c >= '0' && c <= '7';
}

} // namespace

/// Strings without codes and moves, which is nearly all of a page set with kerning. Stops at what
/// is anything else or not at hand to its end.
std::size_t PdfDrawingCounter::plainPartOfArray(std::string_view piece, std::size_t i) {
    while (true) {
        i = firstNotIn(pdfPassedOver, piece, i);
        if (i == piece.size()) return i;
        std::size_t end = i;
        if (piece[i] == '(')
            end = plainString(piece, i);
        else if (isPdfNumber(piece[i]))
            end = move(piece, i);
        if (end == i) return i;
        i = end;
        ++m_tokens;
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

std::size_t PdfDrawingCounter::move(std::string_view piece, std::size_t begin) {
    int number = 0;
    std::size_t i = begin;
    for (; i < piece.size() && piece[i] != '.' && !pdfDelimiters.holds(piece[i]); ++i)
        if (piece[i] >= '0' && piece[i] <= '9' && number < pdfWordMove)
            number = number * 10 + (piece[i] - '0');
    i = firstIn(pdfDelimiters, piece, i);
    if (i == piece.size()) return begin;
    m_kind = Kind::Number;
    if (number >= pdfWordMove) m_newWord = true;
    return i;
}

std::size_t PdfDrawingCounter::restOfString(std::string_view piece, std::size_t i) {
    while (i < piece.size()) {
        const char c = piece[i];
        if (m_octalLeft > 0 && isOctal(c)) {
            --m_octalLeft;
            ++i;
            continue;
        }
        m_octalLeft = 0;
        const std::size_t end = firstNotIn(pdfShown, piece, i);
        if (end > i) {
            beginWord();
            m_drawing.letters += end - i;
            i = end;
            continue;
        }
        ++i;
        if (c == '\\') {
            m_state = State::Escape;
            return i;
        }
        if (c == '(') ++m_brackets;
        if (c == ')' && --m_brackets == 0) {
            m_state = State::Between;
            return i;
        }
        if (c == ' ')
            m_inShown = false;
        else
            letter(c);
    }
    return i;
}

void PdfDrawingCounter::escaped(char c) {
    m_state = State::String;
    const bool code = isOctal(c);
    m_octalLeft = code ? 2 : 0;
    letter(code ? '\1' : c);
}

void PdfDrawingCounter::inHex(char c) {
    if (c == '>' || c == '<') // "<<" opens no string
        m_state = State::Between;
    else if (!isPdfBlank(c))
        ++m_hex;
}

void PdfDrawingCounter::beginWord() {
    if (!m_inShown) ++m_drawing.words;
    m_inShown = true;
}

void PdfDrawingCounter::letter(char c) {
    beginWord();
    if (c > ' ' && c < '\x7f')
        ++m_drawing.letters;
    else
        ++m_hidden;
}

} // namespace ql::documents
