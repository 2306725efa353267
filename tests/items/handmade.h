// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <memory>
#include <string>

namespace ql::test {

/// A comparison of a company that does not exist, made by hand: two releases, three quarters with
/// a gap, and in its rows a nil, a zero, an absent figure, a restated one, a text, shares and
/// figures per share.
///
/// row 0 Net sales, 1 Licences (nil, zero, absent), 2 heading Operating expenses, 3 Research,
/// 4 Total operating expenses, 5 Operating loss, 6 Net loss per share, 7 Weighted average shares,
/// 8 Gross margin in percent, 9 Order backlog (text)
[[nodiscard]] std::shared_ptr<const analysis::Comparison> handmade();

/// The same with that many rows and columns of figures, for how large tables behave.
[[nodiscard]] std::shared_ptr<const analysis::Comparison> handmadeLarge(int rows, int columns);

} // namespace ql::test
