// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sentences/subjects.h"

#include <span>

namespace ql::extraction {

/// What a comparison speaks of that names its subject anew but shorter than its sentence did: "net
/// loss attributable to shareholders was $2 million versus a net loss of $3 million" goes on with
/// the whole subject. Anything else is what it says. `before` is the sentence's own subject, `now`
/// the one behind "versus".
[[nodiscard]] Subject comparedSubject(std::span<const Token> tokens, const Subject& before,
                                      const Subject& now);

} // namespace ql::extraction
