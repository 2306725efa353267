// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

namespace ql::extraction {

/// Where a sum comes out exactly in all columns of a statement but one, or but two of many, its
/// lines are read rightly and one figure of that column is misread or misprinted. That is the one
/// that would do with its other sign, where just one would; else any of the sum's figures in that
/// column that no other sum confirms. They become doubtful, and an issue says what the lines above
/// add up to. No figure is changed: what is printed stands.
void doubtSums(Release& release);

} // namespace ql::extraction
