// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_guard.h"

#include "documents/ascii.h"

#include <algorithm>
#include <array>

namespace ql::documents {

namespace {

constexpr int mostAttributes = 512;

/// Offset behind the tag that begins at `at` ("<x"), counting what could be attributes.
std::size_t skipTag(std::string_view html, std::size_t at, int& attributes) {
    char quote = 0;
    bool inWord = true;
    for (++at; at < html.size(); ++at) {
        const char c = html[at];
        if (quote != 0) {
            if (c == quote) quote = 0;
            continue;
        }
        if (c == '>') return at + 1;
        if (c == '"' || c == '\'') {
            quote = c;
            inWord = false;
        } else if (static_cast<unsigned char>(c) <= ' ' || c == '/') {
            inWord = false;
        } else if (!inWord) {
            inWord = true;
            ++attributes;
        }
    }
    return at;
}

std::size_t behind(std::string_view html, std::string_view end, std::size_t from) {
    const std::size_t found = html.find(end, from);
    return found == std::string_view::npos ? html.size() : found + end.size();
}

} // namespace

bool isSafeMarkup(std::string_view html) {
    std::size_t at = 0;
    while ((at = html.find('<', at)) != std::string_view::npos) {
        const std::string_view rest = html.substr(at);
        if (rest.starts_with("<!--")) {
            at = behind(html, "-->", at + 4);
        } else if (rest.size() > 1 && isLetter(rest[1])) {
            int attributes = 0;
            at = skipTag(html, at, attributes);
            if (attributes > mostAttributes) return false;
            // Quotes and brackets inside scripts are not markup.
            if (startsWithNoCase(rest, "<script")) at = behind(html, "</", at);
        } else {
            ++at;
        }
    }
    return true;
}

bool hasHtmlMarkup(std::string_view start) {
    constexpr std::array marks = {"<!doctype html", "<html", "<body", "<head>", "<head ", "<table ",
                                  "<table>",        "<div",  "<p>",   "<p ",    "<td",    "<br>",
                                  "<br/>",          "<font "};
    start.remove_prefix(std::min(start.find('<'), start.size())); // a text mostly has none
    int found = 0;
    for (std::size_t i = 0; i < marks.size() && !start.empty(); ++i) {
        if (!containsNoCase(start, marks[i])) continue;
        if (i < 5) return true;
        // "<TABLE>" alone also stands in plain text made for EDGAR.
        if (++found > 1) return true;
    }
    return false;
}

} // namespace ql::documents
