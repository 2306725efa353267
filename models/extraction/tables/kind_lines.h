// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// Ranges stand where figures are looked for: what is to come.
[[nodiscard]] bool givesRanges(const RawTable& table);

/// "Net income" at the head and "Adjusted net income" below it.
[[nodiscard]] bool leadsToAdjusted(const RawTable& table);

} // namespace ql::extraction
