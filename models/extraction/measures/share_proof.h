// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <string_view>

namespace ql::extraction {

/// "Net income", "Net loss", "Profit for the period": what amounts per share are made of.
[[nodiscard]] bool isNetResult(std::string_view label);

/// Proves the scale of share counts by arithmetic: income over income per share is the number of
/// shares. Where the words over an income statement left it open and the quotient is a thousand
/// or a million times off, the counts are read at the scale that agrees, and an issue says so.
void proveShareCounts(Release& release);

} // namespace ql::extraction
