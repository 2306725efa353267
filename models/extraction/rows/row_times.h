// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/periods/clock.h"
#include "extraction/scan/table.h"

#include <cstddef>
#include <vector>

namespace ql::extraction {

/// The times of a row that names its own, under columns that say no more than their year: "First
/// quarter", "Nine months", "Year-to-date" under "2006" and "2005". One a column.
struct RowTimes {
    std::vector<Period> periods; ///< empty where the row says nothing of time
    int quarter = 0;             ///< the last one it takes in; 0 where it names none
    bool doubtful = false;       ///< it does, but the release gives no hold to tell the day
};

/// Rows before this one may be gone. `above` is the last quarter that a row above names, 0 for
/// none: so far a year to date reaches.
[[nodiscard]] RowTimes timesOfRow(std::size_t row, const RawTable& table, const Clock& clock,
                                  int above);

} // namespace ql::extraction
