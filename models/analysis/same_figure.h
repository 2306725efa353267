// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

namespace ql::analysis {

/// Whether two figures agree at the coarser of their printed precisions: 22,240,123 agrees with
/// 22,240 thousand. A thousand more or less is allowed then, for tables are rounded so as to foot.
[[nodiscard]] bool sameFigure(const Decimal& a, const Decimal& b);

} // namespace ql::analysis
