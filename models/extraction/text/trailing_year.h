// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/words.h"

namespace ql::extraction {

/// A row of what the twelve months up to the day over its column came to, whatever length that
/// column has: "Trailing twelve months Adjusted EBITDA", "LTM revenue", "Free cash flow - TTM".
/// What is set against it is none: "Net debt to LTM EBITDA", "Inventory turns (TTM)". `label` is
/// folded.
[[nodiscard]] bool isTrailingYear(const PhraseIndex& label);

} // namespace ql::extraction
