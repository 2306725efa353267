// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sgml_wrapper.h"

#include "documents/ascii.h"

#include <algorithm>

namespace ql::documents {

namespace {

/// The wrapper's fields take less; a page that only mentions them comes later.
constexpr std::size_t headSize = 2048;

} // namespace

std::string sgmlField(std::string_view head, std::string_view lowerTag) {
    const std::size_t at = findNoCase(head, lowerTag);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = head.substr(at + lowerTag.size());
    return std::string(trimmed(rest.substr(0, rest.find_first_of("\r\n<"))));
}

SgmlWrapper unwrap(std::string_view text) {
    SgmlWrapper wrapper;
    wrapper.body = text;
    const std::string_view head = text.substr(0, headSize);
    const std::size_t document = findNoCase(head, "<document>");
    if (document == std::string_view::npos) return wrapper;
    const std::size_t type = findNoCase(head, "<type>", document);
    const std::size_t begin = findNoCase(head, "<text>", document);
    if (type == std::string_view::npos || begin == std::string_view::npos || type > begin)
        return wrapper;
    const std::string_view fields = head.substr(document, begin - document);
    wrapper.type = sgmlField(fields, "<type>");
    wrapper.description = sgmlField(fields, "<description>");
    wrapper.body.remove_prefix(begin + std::string_view("<text>").size());
    wrapper.body = wrapper.body.substr(0, findNoCase(wrapper.body, "</text>"));
    return wrapper;
}

} // namespace ql::documents
