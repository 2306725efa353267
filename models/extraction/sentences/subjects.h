// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unit.h"
#include "extraction/text/prose_tokens.h"

#include <optional>
#include <span>
#include <string>

namespace ql::extraction {

/// What a sentence speaks of: "Revenue", "pro forma EBITDA", "net loss applicable to holders of
/// common stock".
struct Subject {
    std::size_t first = 0;               ///< index of its first token, qualifiers included
    std::size_t next = 0;                ///< index of the first token behind it
    std::string taxonomy;                ///< US GAAP name where nothing qualifies it; else empty
    Measure measure = Measure::Currency; ///< what its figures count
    bool ratio = false;                  ///< may also be stated in percent: "gross margin"
    bool loss = false;                   ///< named as a loss: its figures are negative
    bool earnings = false;               ///< income of some kind, which may be given per share
    bool balance = false;                ///< an amount of a day, not of a period
    std::optional<std::size_t> owner;    ///< token of whose it is: see ownerBefore
    bool ambiguous = false; ///< qualifiers joined by "and", or a change of it: states nothing
};

/// The subject whose head noun stands at token `at`; qualifiers before it are taken in, but none
/// before token `floor`.
[[nodiscard]] std::optional<Subject> subjectAt(std::span<const Token> tokens, std::size_t at,
                                               std::size_t floor);

} // namespace ql::extraction
