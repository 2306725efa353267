// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ql::documents {

[[nodiscard]] constexpr char toLower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr bool isLetter(char c) {
    return toLower(c) >= 'a' && toLower(c) <= 'z';
}

/// `lower` must be in lower case.
[[nodiscard]] bool startsWithNoCase(std::string_view text, std::string_view lower);
[[nodiscard]] std::size_t findNoCase(std::string_view text, std::string_view lower,
                                     std::size_t from = 0);
[[nodiscard]] inline bool containsNoCase(std::string_view text, std::string_view lower) {
    return findNoCase(text, lower) != std::string_view::npos;
}

/// Without white space at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace ql::documents
