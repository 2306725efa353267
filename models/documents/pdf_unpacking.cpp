// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_unpacking.h"

#include "documents/pdf_filters.h"
#include "documents/pdf_syntax.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace ql::documents {

namespace {

std::vector<std::string_view> filtersOf(std::string_view dictionary) {
    std::vector<std::string_view> names;
    std::string_view value = valueOf(dictionary, "/Filter");
    for (std::size_t at = value.find('/'); at != std::string_view::npos; at = value.find('/', 1)) {
        value.remove_prefix(at);
        std::size_t end = 1;
        while (end < value.size() && !isPdfDelimiter(value[end]))
            ++end;
        names.push_back(value.substr(1, end - 1));
    }
    return names;
}

} // namespace

void unpackStream(std::string_view dictionary, std::string_view packed, const PdfSink& sink) {
    constexpr std::size_t mostFilters = 8;
    const std::vector<std::string_view> names = filtersOf(dictionary);
    if (names.size() > mostFilters) return;
    // The last filter hands on to the sink, each other to the next one.
    std::vector<std::unique_ptr<PdfFilter>> chain;
    for (std::size_t i = names.size(); i-- > 0;) {
        PdfSink next = sink;
        if (!chain.empty())
            next = [filter = chain.back().get()](std::string_view piece) {
                return filter->take(piece);
            };
        chain.push_back(makeFilter(names[i], std::move(next)));
        if (!chain.back()) return;
    }
    if (chain.empty()) {
        sink(packed);
        return;
    }
    chain.back()->take(packed);
    for (std::size_t i = chain.size(); i-- > 0;)
        chain[i]->end();
}

int packingsOf(std::string_view dictionary) {
    return static_cast<int>(std::ranges::count_if(filtersOf(dictionary), isPacking));
}

} // namespace ql::documents
