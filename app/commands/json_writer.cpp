// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/json_writer.h"

#include "exporting/utf8.h"

#include <cstdio>
#include <utility>

namespace ql::app::commands {

std::string JsonWriter::take() {
    return std::exchange(m_text, {});
}

void JsonWriter::newLine() {
    m_text += '\n';
    m_text.append(2 * m_levels.size(), ' ');
}

void JsonWriter::separate() {
    if (std::exchange(m_afterKey, false)) return;
    if (m_levels.empty()) return;
    Level& level = m_levels.back();
    if (!level.empty) m_text += level.layout == Layout::OneLine ? ", " : ",";
    level.empty = false;
    if (level.layout == Layout::Lines) newLine();
}

void JsonWriter::open(char bracket, Layout layout) {
    separate();
    // What stands inside one line stays on it.
    const bool inLine = !m_levels.empty() && m_levels.back().layout == Layout::OneLine;
    m_levels.push_back({inLine ? Layout::OneLine : layout, true});
    m_text += bracket;
}

void JsonWriter::close(char bracket) {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.empty && level.layout == Layout::Lines) newLine();
    m_text += bracket;
    if (m_levels.empty()) m_text += '\n';
}

void JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    m_text += ": ";
    m_afterKey = true;
}

void JsonWriter::value(std::string_view text) {
    separate();
    quote(text);
}

void JsonWriter::value(bool flag) {
    separate();
    m_text += flag ? "true" : "false";
}

void JsonWriter::value(std::int64_t number) {
    separate();
    m_text += std::to_string(number);
}

void JsonWriter::value(const std::vector<std::string>& texts) {
    beginArray(Layout::OneLine);
    for (const std::string& text : texts)
        value(text);
    endArray();
}

void JsonWriter::null() {
    separate();
    m_text += "null";
}

void JsonWriter::quote(std::string_view text) {
    m_text += '"';
    while (!text.empty()) {
        const std::size_t length = exporting::utf8Length(text);
        if (length == 0) {
            m_text += "\\ufffd";
            text.remove_prefix(1);
            continue;
        }
        const char c = text.front();
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (c == '\n') {
            m_text += "\\n";
        } else if (c == '\t') {
            m_text += "\\t";
        } else if (c == '\r') {
            m_text += "\\r";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            m_text += escape;
        } else {
            m_text += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    m_text += '"';
}

} // namespace ql::app::commands
