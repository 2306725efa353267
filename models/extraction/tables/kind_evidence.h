// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// What the lines of a table say of its kind, whatever its title says.
struct RowEvidence {
    bool assets = false;
    bool liabilities = false;
    bool operatingCash = false;
    bool cashActivities = false;
    bool revenue = false;
    bool net = false;
    bool taxes = false; ///< a line between revenue and net income that headline figures leave out
    int gaap = 0;
    int bridge = 0; ///< words of a way from one measure to another
    int rows = 0;
};

[[nodiscard]] RowEvidence evidenceOf(const RawTable& table);

} // namespace ql::extraction
