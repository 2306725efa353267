// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// Where the periods begin in words that are nothing but names of several: "Quarter Ended | Six
/// Months Ended", "Second Quarter | Year to Date".
struct PeriodOpenings {
    std::vector<std::size_t> cuts; ///< bytes into the text, behind the first; empty where one is
    bool sure = false; ///< they can be no one period: "Second Quarter Year to Date" may be one
};
[[nodiscard]] PeriodOpenings periodOpenings(std::string_view foldedText);

} // namespace ql::extraction
