// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/particulars/opening.h"
#include "extraction/periods/clock.h"

namespace ql::extraction {

/// The day a release was published: its dateline's, with the year from the filing or from the
/// quarter reported where the dateline leaves it out; else a date that stands alone about its head;
/// else the day it was filed. No date where nothing says it.
[[nodiscard]] Date publicationDate(const Scan& scan, const Clock& clock, const Opening& opening);

} // namespace ql::extraction
