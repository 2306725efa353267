// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/statements/alternatives.h"

#include <vector>

namespace ql::extraction {

/// Lets arithmetic choose between readings. Alternatives are tried one by one in the order given.
/// One that makes more sums of its statement come out, and none fail, is taken, and an issue says
/// by which sum. One that only breaks sums is dropped: the reading that stands is proved. Where
/// sums say nothing the reading stands, its figures become doubtful and an issue says why.
/// A figure that was not placed is placed or stays reported as it was.
/// At most a few dozen alternatives a statement are tried; the rest are doubts.
void settleReadings(const std::vector<Alternative>& alternatives, Release& release);

} // namespace ql::extraction
