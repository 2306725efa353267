// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ql::documents {

/// A lone exhibit with EDGAR's wrapper around it: "<DOCUMENT> <TYPE>EX-99.1 ... <TEXT>".
struct SgmlWrapper {
    std::string type;
    std::string description;
    std::string_view body; ///< between <TEXT> and </TEXT>; all of the text where none wraps it
};

/// Looks for the wrapper at the start of `text`, also inside "<html><body>".
[[nodiscard]] SgmlWrapper unwrap(std::string_view text);

/// The value of a field such as "<TYPE>EX-99.1" up to its line's end; empty where it is missing.
[[nodiscard]] std::string sgmlField(std::string_view head, std::string_view lowerTag);

} // namespace ql::documents
