// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ql::documents {

/// Text of a flow as one line: line ends and runs of spaces become one space, marks go.
[[nodiscard]] std::string flatText(std::string_view flowText);

/// A figure or part of one: digits, signs, brackets, currency signs, percent; a dash alone too.
[[nodiscard]] bool isFigure(std::string_view text);

/// What stands before an entry of a list: a bullet, "(1)", "2.", "(a)", "*".
[[nodiscard]] bool isListMark(std::string_view text);

/// A cell that holds only what belongs before its right neighbour: "$".
[[nodiscard]] bool isOpener(std::string_view text);

/// A cell that holds only what belongs behind its left neighbour: ")", "%", ")%".
[[nodiscard]] bool isCloser(std::string_view text);

} // namespace ql::documents
