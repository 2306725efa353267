// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/number_text.h"

#include <string_view>

namespace ql::extraction {

/// "$2,350 - $2,450", "21% to 22%", "5.3 to 5.6 billion", "about $0.24 to $0.27": a range of
/// amounts and nothing else. Years and bare whole numbers that touch their dash ("2021-2022",
/// "10-K") are none.
[[nodiscard]] bool isRangeOfAmounts(std::string_view text, DecimalStyle style);

} // namespace ql::extraction
