// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/particulars/opening.h"
#include "extraction/periods/clock.h"

namespace ql::extraction {

/// Fills in who reports what and when: company, listing, headline, day, place and wire of the
/// release, the quarter it reports, and whether its figures are unaudited or restated. Reads after
/// the statements, whose columns say much of this. What is not said stays empty.
void readParticulars(const Scan& scan, const Clock& clock, const Opening& opening,
                     Release& release);

} // namespace ql::extraction
