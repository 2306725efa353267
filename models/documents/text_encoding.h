// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ql::documents {

/// True where every byte belongs to well-formed UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Length of the well-formed sequence at the start of `bytes` (not empty), 0 where there is none.
[[nodiscard]] std::size_t sequenceLength(std::string_view bytes);

/// The code point of one well-formed sequence.
[[nodiscard]] char32_t decodeSequence(std::string_view sequence);

/// The character of a windows-1252 byte; the five bytes it leaves open stay control characters.
[[nodiscard]] char32_t fromCp1252(unsigned char byte);

/// Appends a code point as UTF-8.
void appendUtf8(std::string& text, char32_t codePoint);

/// Bytes of a text file as UTF-8: by byte order mark (UTF-8, UTF-16), else UTF-8 where well
/// formed, else windows-1252, the superset of Latin-1 that releases are written in.
/// Nothing where the bytes hold NUL or mostly control characters: they are no text.
[[nodiscard]] std::optional<std::string> decodeText(std::string_view bytes);

/// Number of characters (code points) in well-formed UTF-8.
[[nodiscard]] std::size_t characterCount(std::string_view utf8);

} // namespace ql::documents
