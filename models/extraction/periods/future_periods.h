// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

namespace ql::extraction {

/// No result stands for a period that ends after the release was published: such a heading is
/// misprinted or misread, and its figures are doubtful. Outlooks and notes (debt that falls due,
/// orders to be delivered) speak of the future rightly. Needs `release.published`.
void doubtFuturePeriods(Release& release);

} // namespace ql::extraction
