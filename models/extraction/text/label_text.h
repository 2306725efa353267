// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// Two lines of one label: with a space between, or none behind a hyphen that divides a word.
[[nodiscard]] std::string joinLabel(std::string_view first, std::string_view second);
/// The same in place: the second line, which stands elsewhere, behind the first.
void addToLabel(std::string& first, std::string_view second);

/// True where a label cannot end here: a comma, a conjunction, a preposition, an open bracket.
[[nodiscard]] bool endsOpen(std::string_view text);

/// True where no label begins: "OF COMMON STOCK", "AND SUBSIDIARIES", though in capitals.
[[nodiscard]] bool opensWithLink(std::string_view text);

/// "a) Results include": a remark, no rest of a label.
[[nodiscard]] bool opensNote(std::string_view text);

/// In lower case and no such note: words that go on with those above.
[[nodiscard]] bool goesOn(std::string_view words);

/// "Earnings per share -" over rows, "Basic earnings per share-" over "- before the charge": the
/// dash behind `above` heads the lines below and divides no word.
[[nodiscard]] bool headsByDash(std::string_view above, std::string_view below);

/// A label as kept: marks taken out into `marks`, dotted leaders and a closing colon dropped,
/// spaces collapsed.
[[nodiscard]] std::string cleanLabel(std::string text, std::vector<std::string>& marks);

} // namespace ql::extraction
