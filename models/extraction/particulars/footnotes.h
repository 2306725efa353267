// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/scan/table.h"

namespace ql::extraction {

/// Finds the texts behind the marks of labels and headings: "(a) 2006 includes ...", "* Domestic
/// ...", "Note 3: ...", joined to one line each. A note belongs to the nearest statement before it
/// that carries its mark; where none does, to the statement it directly follows. Lines of running
/// text that only happen to open like one ("(2) intense competition") are none.
void readFootnotes(const Scan& scan, Release& release);

} // namespace ql::extraction
