// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/measures/scales.h"

#include <vector>

namespace ql::extraction {

/// A scale that a table does not state, or states twice, is proved by figures that say theirs: a
/// line of a table that does, with the same amounts for the same periods; a sentence of the same
/// subject ("ARR of $122 million"); net income over whole shares that is the income per share.
/// Amounts that would be doubtful are not then; else they become so. Where these prove another
/// power of a thousand, and nothing the one assumed, the amounts are taken in that, and an issue
/// says by what. After the sentences are read and before shares are proved.
void settleScales(const std::vector<OpenScale>& scales, Release& release);

} // namespace ql::extraction
