// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/labels.h"
#include "core/error.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ql::analysis {

/// A pattern over the words of a label, matching the whole of it.
///
///     net (revenue|sales)        one of several words or phrases
///     [total] net revenue [, net]  what stands in brackets may be missing
///     ... per share ...          any words, also none
///     -                          the empty label
///
/// Words are compared as labelKey() makes them, so that case, plurals and "(loss)" need no thought.
class LabelPattern {
  public:
    /// Error Damaged with the place where brackets do not close or nothing stands in them.
    [[nodiscard]] static Result<LabelPattern> parse(std::string_view text);

    [[nodiscard]] bool matches(const LabelKey& label) const;
    /// The pattern as written, for giving reasons.
    [[nodiscard]] const std::string& text() const { return m_text; }

    struct Node;

  private:
    std::string m_text;
    std::uint64_t m_needed = 0; ///< signature of the words no label can do without
    std::shared_ptr<const std::vector<Node>>
        m_sequence; ///< shared: rules are copied with their file
};

} // namespace ql::analysis
