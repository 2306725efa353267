// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::extraction {

/// What a line of text says of its page and of nothing else: "- 4 -", "Page 4 of 9", "F-4",
/// "-more-", "(continued on next page)", "Northfield/Add 3", "Results ... / Page Four", "4-4-4".
/// A number with nothing around it is none: it may be a figure.
[[nodiscard]] bool isPageMark(std::string_view line);

} // namespace ql::extraction
