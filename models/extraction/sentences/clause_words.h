// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::extraction {

/// True where a word of a sentence, in lower case, is of none that `clauseGroupsOf` knows, but may
/// open a time or a subject: so it is with most. Each word that one of its other ways begins with
/// stands in the list behind this.
[[nodiscard]] bool saysNothing(std::string_view word);

} // namespace ql::extraction
