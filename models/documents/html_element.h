// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace ql::documents {

/// What an HTML element does to the reading text.
enum class Element : std::uint8_t {
    Inline, ///< text goes on; also every element nobody knows
    Block,  ///< begins and ends a paragraph
    Bold,
    Break,
    Rule, ///< <hr>
    ListItem,
    Preformatted,
    Raised, ///< <sup>
    Table,
    Caption,
    Row,
    Cell,
    HeadCell,
    StyleSheet,
    Unseen ///< nothing in it is shown: script, template, title, svg
};

/// By name in lower case, as libxml2 gives it.
[[nodiscard]] Element elementOf(std::string_view name);

} // namespace ql::documents
