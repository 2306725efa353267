// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/words.h"

#include <string_view>

namespace ql::extraction {

// What the words of a row count, folded before.

/// "DSO (days)", "Days sales outstanding", "Days in inventory".
[[nodiscard]] bool countsDays(std::string_view plain);

/// Stores, employees and their like: numbers of things, never scaled.
[[nodiscard]] bool countsThings(const PhraseIndex& words);

} // namespace ql::extraction
