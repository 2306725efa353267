// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// A word, a number or a sign of a sentence.
struct Token {
    std::string text;      ///< lower case, typographic signs as ASCII; "non-gaap" is two tokens
    std::size_t begin = 0; ///< bytes in the sentence's paragraph
    std::size_t end = 0;
    bool capital = false; ///< printed with a capital letter
    bool word = false;    ///< letters or digits, no sign
};

/// Words hold their inner stops and apostrophes ("u.s", "company's", "2.9"); hyphens part them.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view text, std::size_t begin,
                                          std::size_t end);

/// True where the tokens from `at` on read as these words.
[[nodiscard]] bool reads(std::span<const Token> tokens, std::size_t at,
                         std::initializer_list<std::string_view> words);

} // namespace ql::extraction
