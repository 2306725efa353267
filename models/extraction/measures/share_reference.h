// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

namespace ql::extraction {

/// Compares numbers of shares outstanding, wherever they stand, with what the release implies: net
/// income over income per share, equity over book value per share. A line that is a thousand or a
/// million times off is read at the scale that agrees, and an issue says so. Where nothing implies
/// a number, more than a billion shares made by a scale are doubtful: counts of seven digits are
/// mostly printed in full. After the counts of each statement are proved.
void compareShareCounts(Release& release);

} // namespace ql::extraction
