// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

namespace ql::analysis {

/// The release with its corrected figures in place of those read; the release itself where none of
/// its figures is corrected. Where a figure stands and what is printed there does not change. A
/// corrected figure is no longer doubtful.
[[nodiscard]] ReleasePtr withCorrections(const ReleasePtr& release, const Decisions& decisions);

/// Tells cells and reports of their corrections, and cells computed from corrected figures that
/// they are.
void markCorrected(const Decisions& decisions, Comparison& comparison);

} // namespace ql::analysis
