// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// "Treasury stock at March 31, 2020 and December 31," over "2019   (9,158)   (9,158)": the year
/// that opens a line of figures, where the line above ends in a day of a month, is the end of its
/// label. Nothing happens to any other line.
void keepYearOfLabel(const Scan& scan, const ScannedLine& above, ScannedLine& line);

} // namespace ql::extraction
