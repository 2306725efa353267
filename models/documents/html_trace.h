// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace ql::documents {

/// Bytes of a text that stand in a page's character data too, one for one.
///
/// Character data is all text a parser hands over, seen or not, counted through from the page's
/// first byte of it: a second walk over the page counts the same.
struct HtmlOrigin {
    std::uint32_t at = 0;     ///< in the text made of it
    std::uint32_t source = 0; ///< in the character data
    std::uint32_t size = 0;

    friend bool operator==(const HtmlOrigin&, const HtmlOrigin&) = default;
};

/// Where the bytes of a text come from, by `at`. Bytes in no entry were added: spaces, brackets.
using HtmlTrace = std::vector<HtmlOrigin>;

/// The source of text whose place nobody asks for.
inline constexpr std::uint32_t untraced = ~0U;

/// Appends an entry, put together with the last where it goes on there.
void trace(HtmlTrace& trace, const HtmlOrigin& origin);

/// Appends the entries of [begin, end) of one text to those of another where the same bytes stand
/// from `at` on.
void traceCopy(HtmlTrace& to, std::size_t at, const HtmlTrace& from, std::size_t begin,
               std::size_t end);

/// The same for text that flatText() took the superfluous spaces out of. `flowText` stands at
/// `begin` of the text that `from` is about.
void traceFlat(HtmlTrace& to, std::size_t at, const HtmlTrace& from, std::size_t begin,
               std::string_view flowText);

/// Forgets what stands from `end` on.
void traceCut(HtmlTrace& trace, std::size_t end);

} // namespace ql::documents
