// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace ql {

/// Bytes [begin, end) of a document's reading text (documents::Document::text). For a plain-text
/// release in ASCII or UTF-8 these are the bytes of the file itself.
struct ByteRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend auto operator<=>(const ByteRange&, const ByteRange&) = default;
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] bool contains(std::uint32_t at) const { return at >= begin && at < end; }
};

/// Where a figure stands in the release and how it is printed there.
struct Provenance {
    ByteRange range;
    int firstLine = 0;   ///< 1-based line of the reading text
    int firstColumn = 0; ///< 1-based, in characters
    int lastLine = 0;
    int lastColumn = 0;  ///< of the last character, inclusive
    std::string printed; ///< "($1,894)": the text as it stands

    friend bool operator==(const Provenance&, const Provenance&) = default;
    /// "158:20-158:27".
    [[nodiscard]] std::string toString() const;
};

} // namespace ql
