// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sentences/amounts.h"
#include "extraction/text/prose_tokens.h"
#include "extraction/text/sentences.h"

#include <string_view>
#include <vector>

namespace ql::extraction {

/// Tells a token that is an amount; no word holds it.
inline constexpr char amountSign = '\x01';

/// The sentence's tokens with each of its amounts as one of them, "per share" included. `amounts`
/// are those of the sentence, their places in `text`.
[[nodiscard]] std::vector<Token> tokensWithAmounts(std::string_view text, const Sentence& sentence,
                                                   const std::vector<Amount>& amounts);

} // namespace ql::extraction
