// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ascii.h"

#include <algorithm>

namespace ql::documents {

bool startsWithNoCase(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() &&
           std::ranges::equal(text.substr(0, lower.size()), lower, {}, toLower);
}

std::size_t findNoCase(std::string_view text, std::string_view lower, std::size_t from) {
    if (from > text.size()) return std::string_view::npos;
    const auto found = std::ranges::search(text.substr(from), lower, {}, toLower);
    return found.empty() && !lower.empty() ? std::string_view::npos
                                           : static_cast<std::size_t>(found.begin() - text.begin());
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n\f\v";
    const std::size_t begin = text.find_first_not_of(space);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

} // namespace ql::documents
