// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <string_view>

namespace ql::extraction {

/// "July 1, 2006 (Unaudi", "( ) As Restated", "Three Three Months Months": a bracket without its
/// other half or without what stood in it, a word said twice. The words of such a column, and its
/// figures as like, were cut at an edge or mixed with those beside it.
[[nodiscard]] bool isTornHeading(std::string_view heading);

/// The heading, or what splits its period from others of the same; or two days stand over it, or a
/// quarter and the year to date.
[[nodiscard]] bool isTorn(const RawColumn& column);

/// "Enclosures (8.3%) )": a bracket of a figure that the label has swallowed. "a) Rent" is none.
[[nodiscard]] bool isTornLabel(std::string_view label);

} // namespace ql::extraction
