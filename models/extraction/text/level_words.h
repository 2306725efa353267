// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/words.h"

namespace ql::extraction {

/// What the words of a line say of time.
enum class TimeOfLine {
    Unknown,
    Level, ///< of a day: inventory, cash, backlog, employees
    Flow   ///< of the time up to it: revenue, income, expense
};

/// Unknown too where its words say both.
[[nodiscard]] TimeOfLine timeOfLine(const PhraseIndex& words);

} // namespace ql::extraction
