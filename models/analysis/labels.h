// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ql::analysis {

/// A label as it is compared: what two releases may print differently for one line is taken away.
struct LabelKey {
    std::string text;               ///< "net income per share basic and diluted"
    std::vector<std::string> words; ///< sorted and unique, without "of", "and", "the" ...
    /// wordBit() of every word of the text: tells quickly that a word is not among them.
    std::uint64_t signature = 0;

    friend bool operator==(const LabelKey& a, const LabelKey& b) { return a.text == b.text; }
    [[nodiscard]] bool isEmpty() const { return text.empty(); }
};

/// Case, punctuation and footnote marks drop out; "&" is "and"; "(loss)", "(benefit)" and the like
/// drop out where they stand in parentheses; loss and earnings count as income, "used in" as
/// "provided by", shareholders as stockholders; plurals as singulars.
[[nodiscard]] LabelKey labelKey(std::string_view label);

/// One of 64 bits for a word of a key; words may share one.
[[nodiscard]] std::uint64_t wordBit(std::string_view word);

/// 0 (nothing in common) to 1 (the same words). Words that tell neighbours apart ("current",
/// "diluted", "before") weigh more than others.
[[nodiscard]] double likeness(const LabelKey& a, const LabelKey& b);

/// Keys made once for each label: releases repeat theirs quarter after quarter.
class LabelMemory {
  public:
    [[nodiscard]] const LabelKey& key(const std::string& label);

  private:
    std::unordered_map<std::string, LabelKey> m_keys;
};

} // namespace ql::analysis
