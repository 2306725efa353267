// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::extraction {

/// Words that head rows in nearly every statement and are whole as they stand: "Costs and
/// expenses", "Cash flows from investing activities", "LIABILITIES AND STOCKHOLDERS' EQUITY". What
/// stands under them is a row of its own, however full the line was.
[[nodiscard]] bool isKnownHeading(std::string_view text);

} // namespace ql::extraction
