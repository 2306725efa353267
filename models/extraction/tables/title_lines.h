// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <string>
#include <vector>

namespace ql::extraction {

/// "STATEMENTS OF OPERATIONS AND" over "FUNDS FROM OPERATIONS": a title broken behind a word that
/// cannot end it becomes one line.
void joinBrokenTitles(std::vector<std::string>& lines);

/// The line that names the statement, rather than a sentence that announces it; else the last that
/// is neither unit, qualifier nor sentence. Empty where nothing does.
[[nodiscard]] std::string titleOf(const RawTable& table);

} // namespace ql::extraction
