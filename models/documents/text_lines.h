// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <memory_resource>
#include <span>

namespace ql::documents {

/// A line of text laid out by characters: words become runs, columns count characters with tabs
/// widened to the next multiple of eight. `skip` bytes at the start of the line are not shown
/// (the dash escape of old EDGAR files) and shift no column. `blanks`, in order, are shown as
/// spaces of their width (tags). `room` holds the runs and outlives them.
[[nodiscard]] Line layOutLine(std::string_view text, ByteRange range, std::size_t skip = 0,
                              std::span<const ByteRange> blanks = {},
                              std::pmr::memory_resource& room = *std::pmr::get_default_resource());

/// Byte ranges of the lines in `text`, without line ends (LF, CR LF, or CR alone). A line longer
/// than any that is printed (16 KB) is cut at a space, so that work on a line has a bound.
[[nodiscard]] std::vector<ByteRange> splitLines(std::string_view text);

} // namespace ql::documents
