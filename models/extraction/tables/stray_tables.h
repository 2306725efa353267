// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// One line of figures that its headings give no period, or under more words than headings have or
/// those of a filing's cover, is an address or a number on a cover page.
[[nodiscard]] bool isStrayLine(const RawTable& table);

/// Figures that no word names: the days of a calendar, the pages of a list.
[[nodiscard]] bool isNameless(const RawTable& table);

} // namespace ql::extraction
