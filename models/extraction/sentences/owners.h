// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/prose_tokens.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ql::extraction {

/// The token that says whose a subject is that begins at `first`: "Alder" of "Alder's revenue",
/// "business" of "the acquired business had revenue of". Nothing where it is the company's for all
/// that stands there; a name may still be its own.
[[nodiscard]] std::optional<std::size_t> ownerBefore(std::span<const Token> tokens,
                                                     std::size_t first, std::size_t floor);

/// Its name as printed, without the "'s".
[[nodiscard]] std::string ownerText(std::string_view text, const Token& owner);

} // namespace ql::extraction
