// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ql::extraction {

/// "STATEMENTS OF OPERATIONS AND" over "FUNDS FROM OPERATIONS": a title broken behind a word that
/// cannot end it becomes one line.
void joinBrokenTitles(std::vector<std::string>& lines);

} // namespace ql::extraction
