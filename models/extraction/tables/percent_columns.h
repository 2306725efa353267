// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// Tells columns of percentages from columns of amounts by their figures, where their headings do
/// not: columns of change become such, and a second column under one heading whose figures are
/// percentages gets "%" as what splits it from the first. Before columns are told apart.
void readPercentColumns(RawTable& table);

} // namespace ql::extraction
