// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_trace.h"

#include <algorithm>

namespace ql::documents {

namespace {

std::uint32_t narrow(std::size_t value) {
    return static_cast<std::uint32_t>(value);
}

std::size_t endOf(const HtmlOrigin& origin) {
    return std::size_t(origin.at) + origin.size;
}

/// The first entry that reaches behind `begin`.
HtmlTrace::const_iterator firstBehind(const HtmlTrace& trace, std::size_t begin) {
    return std::ranges::partition_point(
        trace, [&](const HtmlOrigin& origin) { return endOf(origin) <= begin; });
}

} // namespace

void trace(HtmlTrace& trace, const HtmlOrigin& origin) {
    if (origin.size == 0) return;
    if (!trace.empty()) {
        HtmlOrigin& last = trace.back();
        if (last.at + last.size == origin.at && last.source + last.size == origin.source) {
            last.size += origin.size;
            return;
        }
    }
    trace.push_back(origin);
}

void traceCopy(HtmlTrace& to, std::size_t at, const HtmlTrace& from, std::size_t begin,
               std::size_t end) {
    for (auto each = firstBehind(from, begin); each != from.end() && each->at < end; ++each) {
        const std::size_t first = std::max<std::size_t>(each->at, begin);
        const std::size_t last = std::min(endOf(*each), end);
        trace(to, {narrow(at + first - begin), narrow(each->source + first - each->at),
                   narrow(last - first)});
    }
}

void traceFlat(HtmlTrace& to, std::size_t at, const HtmlTrace& from, std::size_t begin,
               std::string_view flowText) {
    if (from.empty()) return;
    std::size_t written = 0;
    for (std::size_t i = 0; i < flowText.size();) {
        if (static_cast<unsigned char>(flowText[i]) <= ' ') {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < flowText.size() && static_cast<unsigned char>(flowText[end]) > ' ')
            ++end;
        if (written > 0) ++written; // the one space left
        traceCopy(to, at + written, from, begin + i, begin + end);
        written += end - i;
        i = end;
    }
}

void traceCut(HtmlTrace& trace, std::size_t end) {
    while (!trace.empty() && trace.back().at >= end)
        trace.pop_back();
    if (!trace.empty() && endOf(trace.back()) > end)
        trace.back().size = narrow(end - trace.back().at);
}

} // namespace ql::documents
