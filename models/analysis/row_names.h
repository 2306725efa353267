// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

namespace ql::analysis {

/// Whether that line of that release stands at one of the places by which a row is named.
[[nodiscard]] bool standsAt(const LineName& name, const Release& release, const LineItem& item);

/// Gives rows the names a person gave them; the company's own words stay in printedLabel. Comes
/// after all that reads meaning from the company's words.
void renameRows(const Decisions& decisions, Comparison& comparison);

} // namespace ql::analysis
