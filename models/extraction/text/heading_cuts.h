// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// Where headings of their own begin inside words set too close together: at each further date
/// ("March 31, June 30,"), at each length or quarter ("Quarter Ended Six Months Ended"), at each
/// quarter's code ("Q2 2003 Q3 2003"), at years that touch behind their marks, at a word of change
/// behind a year or a bracket, and where the same words begin again. Bytes into the text.
[[nodiscard]] std::vector<std::size_t> cutsOf(std::string_view text);

} // namespace ql::extraction
