// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/rows/open_labels.h"

#include <vector>

namespace ql::extraction {

/// Decides of two lines of words whether they are one label or a heading and a row. That reading is
/// taken under which more sums of the statement come out and none fails; else one whose row another
/// statement has, by its words and figures. An issue says by which. Where nothing decides the
/// reading stands and an issue notes it: the figures are certain, for they stand on their own line.
/// Rows whose unit hangs on it, because the words tell of shares, become doubtful.
void settleLabels(const std::vector<OpenLabel>& labels, Release& release);

} // namespace ql::extraction
