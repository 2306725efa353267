// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <string_view>

namespace ql::extraction {

/// A sentence: words that run on under the columns of figures, which begin at `valueLeft`. Long
/// headings, unit notes and the first lines of long labels are none.
[[nodiscard]] bool isProse(const Scan& scan, std::size_t line, float valueLeft);
/// Shorter words are none, wherever they stand.
inline constexpr std::size_t shortestProse = 58;

/// The last line of a paragraph, by its full stop; a company's name that ends in one is none.
[[nodiscard]] bool isSentence(const Scan& scan, std::size_t line);

/// A heading of time over the columns, which opens a table.
[[nodiscard]] bool isPeriodHeading(const Scan& scan, std::size_t line, float valueLeft);

/// "Low", "High", "Midpoint": one end of what is expected.
[[nodiscard]] bool isEndOfRange(std::string_view words);

/// "(a) 2006 includes ...": notes stand between tables.
[[nodiscard]] bool isNoteLine(const Scan& scan, std::size_t line);

/// "* Domestic segment detail for the 13 weeks ended June 28, 2003": a title with a mark.
[[nodiscard]] bool titlesPeriod(const Scan& scan, std::size_t line);

/// The same inside a table's mark-up, with its boxhead below.
[[nodiscard]] bool headsTable(const Scan& scan, std::size_t line);

} // namespace ql::extraction
