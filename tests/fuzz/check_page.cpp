// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_page.h"

#include "documents/html_reader.h"
#include "documents/publication.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace ql::fuzz {

namespace {

using namespace documents;

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken contract: %s\n", what);
    std::abort();
}

std::string_view nameOf(std::string_view tag) {
    return tag.substr(0, tag.find_first_of(" >"));
}

void checkTag(std::string_view tag) {
    constexpr std::array names = {
        "div",    "span", "p",          "table", "tr",     "td",  "th",  "a",     "b",   "i",
        "strong", "em",   "u",          "s",     "strike", "sup", "sub", "small", "big", "code",
        "tt",     "cite", "var",        "h1",    "h2",     "h3",  "h4",  "h5",    "h6",  "ul",
        "ol",     "li",   "blockquote", "dl",    "dt",     "dd",  "pre", "br",    "hr"};
    const std::string_view name = nameOf(tag);
    require(std::ranges::any_of(names, [&](const char* each) { return name == each; }),
            "only known tags are written");
    for (const char* bad : {"src", "url", "http", "file:", "script", "expression", "@import", "\\"})
        require(tag.find(bad) == std::string_view::npos, "no attribute fetches or runs anything");
    const std::size_t link = tag.find("href=\"");
    require((link != std::string_view::npos) == (name == "a"), "figures alone are links");
    if (name == "a") require(tag.substr(link + 6, 1) == "q", "links lead to figures");
}

void checkTags(std::string_view page) {
    std::vector<std::string_view> open;
    for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
        const std::size_t end = page.find('>', at);
        require(end != std::string_view::npos, "every tag ends");
        const std::string_view tag = page.substr(at + 1, end - at - 1);
        at = end;
        if (tag.starts_with('/')) {
            require(!open.empty() && open.back() == tag.substr(1), "tags close in their order");
            open.pop_back();
            continue;
        }
        checkTag(tag);
        if (nameOf(tag) != "br" && nameOf(tag) != "hr") open.push_back(nameOf(tag));
    }
    require(open.empty(), "every element is closed");
}

} // namespace

void checkPage(std::string_view bytes) {
    HtmlSources sources;
    const auto document = readHtml(bytes, "fuzz", &sources);
    if (!document) return;
    std::size_t last = 0;
    for (const HtmlOrigin& origin : sources.trace) {
        require(origin.at >= last, "a trace is in the order of the text");
        last = std::size_t(origin.at) + origin.size;
        require(last <= document->text.size(), "a trace lies in the text");
        require(std::size_t(origin.source) + origin.size <= sources.characters,
                "a trace lies in the page");
    }
    std::vector<ByteRange> runs;
    for (const Line& line : document->lines)
        for (const Run& run : line.runs)
            runs.push_back(run.range);
    const auto opened = publish(bytes, "fuzz", runs);
    if (!opened || opened->document.format != Format::Html) return;
    require(opened->page.size() <= 40 * bytes.size() + (1U << 20), "a page stays in proportion");
    checkTags(opened->page);
}

} // namespace ql::fuzz
