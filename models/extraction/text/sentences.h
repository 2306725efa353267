// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// Bytes [begin, end) of one sentence in a paragraph.
struct Sentence {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool quoted = false; ///< somebody's words, or partly so
};

/// Cuts a paragraph at the ends of its sentences; stops in abbreviations ("Inc.", "Sept.", "U.S.",
/// "p.m."), initials and figures end none.
[[nodiscard]] std::vector<Sentence> sentencesOf(std::string_view paragraph);

} // namespace ql::extraction
