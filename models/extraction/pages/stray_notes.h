// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// "Notes" over a column of notes that has no entry falls on the column beside it. Takes the word
/// off every column that holds amounts, for what refers to notes gives no facts.
void dropStrayNotes(RawTable& table);

} // namespace ql::extraction
