// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <span>

namespace ql::extraction {

/// How the figures of a row are printed, all of them together.
struct Print {
    int figures = 0;
    int percents = 0;
    int cents = 0;      ///< with a mark of pence or cents behind them
    int letters = 0;    ///< with a "c" behind them, which may be cents or a mark
    int decimals = 0;   ///< digits behind the point, of all alike
    bool alike = true;  ///< all have the same number of decimals
    bool signs = false; ///< a currency sign
    bool grouped = false;
};

[[nodiscard]] Print printOf(const RawRow& row, std::span<const RawColumn> columns);

} // namespace ql::extraction
