// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// Blanks what belongs to the page and not to the release: the numbers of pages, and in a PDF the
/// lines that head or foot three pages or more with the same words. The first of the running heads
/// stays, for it may say whose release it is.
void clearPageFurniture(Scan& scan);

} // namespace ql::extraction
