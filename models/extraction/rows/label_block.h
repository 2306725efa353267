// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <optional>
#include <span>

namespace ql::extraction {

/// The line of words that comes behind a label which may be wrapped.
struct Beyond {
    float indent = 0;
    bool sums = false; ///< "Total ...", "Net income": where it stands says nothing of other rows
};

/// Looks past `line`, the second line of what may be one label, and past the lines level with it
/// down to the first with figures: the line of words behind. Nothing where a gap ends the rows.
[[nodiscard]] std::optional<Beyond> lookPast(const Scan& scan, std::span<const std::size_t> lines,
                                             std::size_t line);

/// Rows do not go on where `line` stands.
[[nodiscard]] bool isAloneAtIndent(const Scan& scan, std::span<const std::size_t> lines,
                                   std::size_t line);

/// Where the words directly behind `line` begin.
[[nodiscard]] std::optional<float> nextIndent(const Scan& scan, std::span<const std::size_t> lines,
                                              std::size_t line);

/// Words right under the last figures of a table, which were left open or are set in a little:
/// "TOTAL LIABILITIES AND  23,363" over "  EQUITY".
[[nodiscard]] bool endsRowAbove(const Scan& scan, std::size_t line);

/// The line's words leave its label open, dots behind them left out.
[[nodiscard]] bool leavesOpen(const Scan& scan, const ScannedLine& line);

} // namespace ql::extraction
