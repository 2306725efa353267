// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv.h"

namespace ql::exporting {

namespace {

std::string field(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

std::string csvLine(const std::vector<std::string>& fields) {
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) line += ',';
        line += field(fields[i]);
    }
    return line + '\n';
}

std::string harmless(std::string_view text) {
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const bool risky = !text.empty() && formulaStarts.find(text.front()) != std::string_view::npos;
    return (risky ? "'" : "") + std::string(text);
}

} // namespace ql::exporting
