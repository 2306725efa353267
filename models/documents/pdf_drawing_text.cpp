// SPDX-License-Identifier: GPL-3.0-or-later
// The strings of a drawing.
#include "documents/pdf_drawing.h"
#include "documents/pdf_letters.h"

namespace ql::documents {

namespace {

bool isOctal(char c) {
    return c >= '0' && c <= '7';
}

} // namespace

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
