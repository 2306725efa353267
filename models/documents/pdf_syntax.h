// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace ql::documents {

// As much of the language of PDF objects as is needed to see, before poppler is asked, what a file
// will make it do. Texts are those of the file; what cannot be read comes out empty.

[[nodiscard]] bool isPdfBlank(char c);
/// Blanks, and characters that end a word: brackets, slashes, percent signs.
[[nodiscard]] bool isPdfDelimiter(char c);

/// The number at the front, which is taken off. -1 where there is none or it has ten digits.
[[nodiscard]] std::int64_t takeNumber(std::string_view& text);

/// The value behind a key of a dictionary: "<< ... >>", "[ ... ]", "12 0 R", "34", "/Name".
/// `key` is written with its slash. The first is taken, however deep it stands.
[[nodiscard]] std::string_view valueOf(std::string_view dictionary, std::string_view key);

/// The numbers of the objects that a text refers to, in its order: "12 0 R".
[[nodiscard]] std::vector<int> referencesIn(std::string_view text);

/// Names are kept as numbers made of their letters.
using PdfName = std::uint64_t;
inline constexpr PdfName noName = 14695981039346656037U;
[[nodiscard]] constexpr PdfName withLetter(PdfName name, char letter) {
    return (name ^ static_cast<unsigned char>(letter)) * 1099511628211U;
}

/// Names of a dictionary with the objects they refer to, "/F1 3 0 R", sorted.
[[nodiscard]] std::vector<std::pair<PdfName, int>> namedReferences(std::string_view dictionary);

} // namespace ql::documents
