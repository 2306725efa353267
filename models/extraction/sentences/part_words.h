// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/prose_tokens.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace ql::extraction {

// A figure of a part must not pass for one of the whole company.

/// True where the words at `at`, right behind a figure, say where it comes from: "$1.2 million from
/// lenses", "related to Alder", or that it is a difference: "lower than a year ago". So much is a
/// part of the subject and not the whole. "From" an amount, a time or another subject compares.
[[nodiscard]] bool tellsOrigin(std::string_view text, std::span<const Token> tokens,
                               std::size_t at);

/// True where a subject is what something else holds: "the quarter included revenue of", "Alder,
/// which had revenue of". Highlights and results include the whole.
[[nodiscard]] bool isHeldByAnother(std::span<const Token> tokens, std::size_t first);

/// The part that a sentence says at its beginning it speaks of: "In Europe, revenue was", "Lens:
/// revenue was". Empty where it names none. It may still turn out to be the company itself.
[[nodiscard]] std::string_view partAtStart(std::string_view text, std::span<const Token> tokens);

} // namespace ql::extraction
