// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// What the words over a column say of the unit of its figures.
struct HeadingMeasure {
    bool perShare = false;
    bool percent = false;
    bool things = false;  ///< "Homes" beside "Dollars": numbers of things, never scaled
    bool shares = false;  ///< "Shares" beside "Amount": numbers of them
    bool price = false;   ///< "Average Monthly Rent": amounts for one of something, never scaled
    std::string currency; ///< ISO 4217 where the heading names one, else empty
};

/// `unitNote` is what the table says of its unit.
[[nodiscard]] HeadingMeasure headingMeasureOf(const RawColumn& column, std::string_view unitNote);

} // namespace ql::extraction
