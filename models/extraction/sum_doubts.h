// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

namespace ql::extraction {

/// Where a sum comes out exactly in all columns of a statement but one, that one cell is misread or
/// misprinted. A point for a comma is mended where the sum proves it, and stays doubtful; else the
/// fact becomes doubtful and an issue says what the lines above add up to.
void doubtSums(Release& release);

} // namespace ql::extraction
