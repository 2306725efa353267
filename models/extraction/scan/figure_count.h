// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <string_view>

namespace ql::extraction {

/// Several figures in one cell, which no single fact can hold.
[[nodiscard]] bool holdsFigures(std::string_view text);

/// Every number printed in the lines of a table, words that hold digits among them.
[[nodiscard]] int numbersIn(const Scan& scan, const RawTable& table);

} // namespace ql::extraction
