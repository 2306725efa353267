// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ascii.h"

#include <algorithm>

namespace ql::documents {

bool startsWithNoCase(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() &&
           std::ranges::equal(text.substr(0, lower.size()), lower, {}, toLower);
}

std::size_t findNoCase(std::string_view text, std::string_view lower, std::size_t from) {
    if (lower.empty()) return from <= text.size() ? from : std::string_view::npos;
    // What is looked for mostly begins with a bracket, which a search for one byte finds fast.
    const char first = lower.front();
    const char upper = isLetter(first) ? static_cast<char>(first - 'a' + 'A') : first;
    while (from < text.size()) {
        const std::size_t at = first == upper ? text.find(first, from)
                                              : text.find_first_of(std::string{first, upper}, from);
        if (at == std::string_view::npos) break;
        if (startsWithNoCase(text.substr(at), lower)) return at;
        from = at + 1;
    }
    return std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n\f\v";
    const std::size_t begin = text.find_first_not_of(space);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

} // namespace ql::documents
