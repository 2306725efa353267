// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/scan/table.h"
#include "extraction/text/heading_memo.h"

#include <cstddef>
#include <vector>

namespace ql::extraction {

/// Columns of a note that are headed by dates and nothing else, so that each of its rows may be of
/// that day or of the time up to it.
struct OpenLengths {
    std::size_t statement = 0; ///< index into Release::statements
    std::vector<bool> columns; ///< which; empty where none is, as nearly always
    bool titled = false;       ///< "Third quarter results" over the table names a length
};

/// Those of a table whose periods are resolved and whose kind is a note, of a statement yet to be
/// numbered. Neither "as of" nor "three
/// months ended" stands over them or over the table; "Third quarter results" may.
[[nodiscard]] OpenLengths findOpenLengths(const RawTable& table, HeadingMemo& headings);

/// Settles them row by row: by the same figures in other statements; by the row's own words, a
/// revenue or a backlog; by the words over it; by the other rows, where figures prove all of these
/// alike. What nothing decides stays as it is and becomes doubtful, with its reason. After columns
/// are settled and before scales are.
void settleOpenLengths(const std::vector<OpenLengths>& open, Release& release);

} // namespace ql::extraction
