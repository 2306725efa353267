// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/prose_tokens.h"

#include <cstddef>
#include <span>

namespace ql::extraction {

/// How many tokens from `at` on say after which rules something is reckoned and nothing else:
/// "calculated in accordance with generally accepted accounting principles", "on a GAAP basis".
/// 0 where they are no such aside.
[[nodiscard]] std::size_t asideAt(std::span<const Token> tokens, std::size_t at);

/// So for the shares a figure per share is reckoned on: "on an average base of 216.5 million common
/// shares outstanding".
[[nodiscard]] std::size_t shareBaseAt(std::span<const Token> tokens, std::size_t at);

/// So for what a subject holds: ", which includes a charge of $5 million," before "was". What it
/// leaves out makes it another measure: that is passed over only where its name says so already.
[[nodiscard]] std::size_t relativeClauseAt(std::span<const Token> tokens, std::size_t at,
                                           bool qualified);

} // namespace ql::extraction
