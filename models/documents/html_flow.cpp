// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_flow.h"

#include "documents/text_encoding.h"

#include <algorithm>

namespace ql::documents {

namespace {

/// What a no-break space at the start of a line indents by, in em.
constexpr float spaceWidth = 0.5F;

/// A footnote mark as it is set in superscript: "1", "1,2", "a". Others ("th", "TM", "®") belong
/// to the word before.
bool isFootnoteMark(std::string_view text) {
    if (text.empty()) return false;
    const bool numbers = text.size() <= 5 && std::ranges::all_of(text, [](char c) {
                             return (c >= '0' && c <= '9') || c == ',' || c == ' ';
                         });
    return numbers || (text.size() == 1 && text[0] >= 'a' && text[0] <= 'z');
}

} // namespace

void HtmlFlow::startWord() {
    if (m_text.empty()) {
        m_indent += m_leadingSpace;
    } else if (m_breakDue) {
        m_text += '\n';
    } else if (m_spaceDue) {
        m_text += ' ';
    }
    m_breakDue = false;
    m_spaceDue = false;
}

/// The last bytes of the text stand in the page's character data.
void HtmlFlow::note(std::size_t size, std::uint32_t source) {
    if (source != untraced)
        documents::trace(m_trace, {static_cast<std::uint32_t>(m_text.size() - size), source,
                                   static_cast<std::uint32_t>(size)});
}

void HtmlFlow::appendCharacter(char32_t c, std::string_view bytes, std::uint32_t source) {
    switch (c) {
    case 0xad: // soft hyphen
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x200e:
    case 0x200f:
    case 0x2060:
    case 0xfeff:
    case 0xfffd:
        return;
    case 0xa0:
    case 0x1680:
    case 0x202f:
    case 0x205f:
    case 0x3000:
        if (m_text.empty()) m_leadingSpace += spaceWidth;
        m_spaceDue = true;
        return;
    case 0x2010:
    case 0x2011:
        startWord();
        m_text += '-';
        note(1, source);
        return;
    default:
        break;
    }
    if (c >= 0x2000 && c <= 0x200a) { // em, en, thin spaces
        if (m_text.empty())
            m_leadingSpace += c == 0x2001 || c == 0x2003 ? 2 * spaceWidth : spaceWidth;
        m_spaceDue = true;
        return;
    }
    startWord();
    // References such as &#150; mean the byte of windows-1252, whatever the page's encoding.
    if (c >= 0x80 && c < 0xa0) {
        appendUtf8(m_text, fromCp1252(static_cast<unsigned char>(c)));
        note(bytes.size(), source);
    } else {
        m_text += bytes;
        note(bytes.size(), source);
    }
}

void HtmlFlow::append(std::string_view utf8, bool bold, float indent, std::uint32_t source) {
    const auto sourceOf = [source](std::size_t at) {
        return source == untraced ? untraced : source + static_cast<std::uint32_t>(at);
    };
    if (m_text.empty()) m_indent = indent;
    std::size_t shown = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        if (lead <= ' ' || lead == 0x7f) {
            m_spaceDue = true;
            ++at;
            continue;
        }
        ++shown;
        if (lead < 0x80) {
            if (m_spaceDue || m_breakDue || m_text.empty()) startWord();
            std::size_t end = at + 1;
            while (end < utf8.size() && utf8[end] > ' ' && utf8[end] < 0x7f)
                ++end;
            m_text.append(utf8, at, end - at);
            note(end - at, sourceOf(at));
            shown += end - at - 1;
            at = end;
            continue;
        }
        const std::string_view bytes = utf8.substr(at, sequenceLength(utf8.substr(at)));
        if (bytes.empty()) {
            ++at;
            continue;
        }
        appendCharacter(decodeSequence(bytes), bytes, sourceOf(at));
        at += bytes.size();
    }
    m_characters += shown;
    if (bold) m_boldCharacters += shown;
}

void HtmlFlow::appendPreformatted(std::string_view utf8, std::uint32_t source) {
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t') continue;
        m_text += c;
        if (source != untraced) note(1, source + static_cast<std::uint32_t>(at));
    }
}

void HtmlFlow::appendBlock(std::string_view flowText, const HtmlTrace& trace, std::size_t from) {
    breakLine();
    startWord();
    traceCopy(m_trace, m_text.size(), trace, from, from + flowText.size());
    m_text += flowText;
    breakLine();
}

void HtmlFlow::appendMark(char mark) {
    appendBlock({&mark, 1});
}

void HtmlFlow::breakLine() {
    m_breakDue = true;
    m_spaceDue = false;
}

void HtmlFlow::beginPreformatted() {
    breakLine();
    startWord();
    m_text += preBegin;
}

void HtmlFlow::endPreformatted() {
    m_text += preEnd;
    breakLine();
}

void HtmlFlow::beginRaised() {
    if (m_raised) return;
    m_raised = true;
    m_raisedFrom = m_text.size();
}

void HtmlFlow::endRaised() {
    if (!m_raised) return;
    m_raised = false;
    const std::size_t wasEnd = m_text.size();
    std::string raised = m_text.substr(std::min(m_raisedFrom, m_text.size()));
    m_text.resize(m_text.size() - raised.size());
    char separator = 0;
    if (!raised.empty() && (raised[0] == ' ' || raised[0] == '\n')) {
        separator = raised[0];
        raised.erase(0, 1);
    }
    HtmlTrace raisedTrace;
    traceCopy(raisedTrace, 0, m_trace, m_raisedFrom + (separator != 0 ? 1 : 0), wasEnd);
    traceCut(m_trace, m_text.size());
    // "1,234" with a raised 5 must not read 12,345.
    const bool mark = isFootnoteMark(raised);
    if ((mark || raised.starts_with('(')) && !m_text.empty() && separator == 0) separator = ' ';
    const bool leads = m_text.empty() || separator == '\n';
    if (separator != 0) m_text += separator;
    traceCopy(m_trace, m_text.size() + (mark ? 1 : 0), raisedTrace, 0, raised.size());
    m_text += mark ? "(" + raised + ")" : raised;
    if (mark && leads) m_spaceDue = true;
}

void HtmlFlow::clear() {
    m_text.clear();
    m_trace.clear();
    m_spaceDue = m_breakDue = m_raised = false;
    m_raisedFrom = 0;
    m_leadingSpace = m_indent = 0;
    m_characters = m_boldCharacters = 0;
}

} // namespace ql::documents
