// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <string>

namespace ql::analysis {

/// Digits with grouping in the scale given, negatives in parentheses as statements print them:
/// "(13,100)" for -13,100,000 at scale 3.
[[nodiscard]] std::string amountText(const Decimal& value, int scale);

} // namespace ql::analysis
