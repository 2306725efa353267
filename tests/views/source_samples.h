// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/source_text.h"

#include <memory>

namespace ql::test {

/// A release that is a web page: prose, then a table far down. Figures: 0 stated in a sentence
/// (54.2), 1 in the table (54,214), 2 not placed (99), 3 a nil of two characters in two cells.
[[nodiscard]] std::shared_ptr<const items::SourceText> pageSource();

/// A release of several sheets: "Net revenue 54,214" and "Costs 12,345" on the last, the figures
/// 0 and 1. Its painter paints each word black, and counts.
[[nodiscard]] std::shared_ptr<const items::SourceText> sheetSource(int sheets = 3);

/// A release of plain text with one figure, 7,777.
[[nodiscard]] std::shared_ptr<const items::SourceText> textSource();

} // namespace ql::test
