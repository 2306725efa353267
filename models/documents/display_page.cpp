// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/display_page.h"

#include "documents/display_sink.h"
#include "documents/html_guard.h"
#include "documents/text_encoding.h"

#include <algorithm>

namespace ql::documents {

namespace {

/// Characters that a text view keeps for itself, and those that turn or hide what follows.
bool isUnwanted(char32_t c) {
    return (c < 0x20 && c != '\t' && c != '\n') || c == 0x7f || c == 0x2028 || c == 0x2029 ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
           (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfffc || (c & 0xfffe) == 0xfffe;
}

void appendEscaped(std::string& html, std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t length = sequenceLength(utf8.substr(at));
        if (length == 0) {
            ++at;
            continue;
        }
        const std::string_view bytes = utf8.substr(at, length);
        at += length;
        char32_t c = length == 1 ? static_cast<unsigned char>(bytes[0]) : decodeSequence(bytes);
        if (c >= 0x80 && c < 0xa0) c = fromCp1252(static_cast<unsigned char>(c));
        if (isUnwanted(c) || (c >= 0x80 && c < 0xa0)) {
            html += ' ';
        } else if (c == '&') {
            html += "&amp;";
        } else if (c == '<') {
            html += "&lt;";
        } else if (c == '>') {
            html += "&gt;";
        } else {
            appendUtf8(html, c);
        }
    }
}

} // namespace

DisplayPage::DisplayPage(std::vector<DisplayMark> marks)
  : m_marks(std::move(marks)) {}

void DisplayPage::writeText(std::string_view utf8, std::string_view color) {
    std::size_t at = 0;
    while (at < utf8.size()) {
        const std::size_t here = m_characters + at;
        while (m_next < m_marks.size() && m_marks[m_next].end <= here)
            ++m_next;
        const std::size_t left = utf8.size() - at;
        if (m_next == m_marks.size() || m_marks[m_next].begin >= here + left) {
            appendEscaped(m_html, utf8.substr(at));
            break;
        }
        const DisplayMark& mark = m_marks[m_next];
        if (mark.begin > here) {
            const std::size_t before = mark.begin - here;
            appendEscaped(m_html, utf8.substr(at, before));
            at += before;
            continue;
        }
        const std::size_t inside = std::min<std::size_t>(mark.end - here, left);
        m_html += "<a href=\"q" + std::to_string(mark.number) + "\" style=\"text-decoration:none;";
        m_html.append("color:").append(color).append("\">");
        appendEscaped(m_html, utf8.substr(at, inside));
        m_html += "</a>";
        ++m_written;
        at += inside;
    }
}

void DisplayPage::addHtml(std::string_view utf8) {
    if (utf8.empty() || !isSafeMarkup(utf8)) return;
    DisplaySink sink(*this, utf8.size());
    if (!parseHtml(utf8, sink)) return;
    sink.finish();
}

void DisplayPage::addText(std::string_view utf8) {
    m_html += "<pre style=\"font-family:monospace;font-size:12px\">";
    writeText(utf8, "#000000");
    m_html += "</pre>\n";
    m_characters += static_cast<std::uint32_t>(utf8.size());
}

} // namespace ql::documents
