// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/measures/scales.h"
#include "extraction/periods/clock.h"
#include "extraction/rows/open_labels.h"
#include "extraction/scan/table.h"
#include "extraction/statements/open_lengths.h"
#include "extraction/statements/settle_headings.h"

#include <vector>

namespace ql::extraction {

/// What sentences and other statements have still to decide.
struct OpenReadings {
    std::vector<OpenScale> scales;    ///< amounts whose scale is open
    std::vector<OtherHead> heads;     ///< how far headings may reach
    std::vector<OpenLabel> labels;    ///< one label, or a heading and a row
    std::vector<OpenLengths> lengths; ///< days, or the time up to them
};

/// Makes statements of raw tables: kind, scale, columns with periods, line items with section,
/// depth and role, facts with unit and place. What cannot be placed becomes an issue of the
/// release; every number is counted in its coverage.
[[nodiscard]] OpenReadings assembleStatements(Scan& scan, Clock clock, std::vector<RawTable> tables,
                                              Release& release);

} // namespace ql::extraction
