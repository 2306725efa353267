// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/particulars/opening.h"
#include "extraction/periods/clock.h"

namespace ql::extraction {

/// Takes the facts that sentences state, at the precision they are printed with, outside tables,
/// headings, quotations, outlooks and legal notices. A sentence whose subject or period is not
/// certain gives none. Reads after the particulars: relative times refer to the reported quarter.
void readProse(const Scan& scan, const Clock& clock, const Opening& opening, Release& release);

} // namespace ql::extraction
