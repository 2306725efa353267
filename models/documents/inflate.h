// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

namespace ql::documents {

enum class Packing { Gzip, RawDeflate };

enum class InflateFault {
    Damaged, ///< not deflate, cut off, or its checksum fails
    TooLarge ///< unpacks to more than is taken
};

/// How much a packed file of this size may unpack to: releases shrink to a tenth, so what shrinks
/// to less than a two-hundredth is no release but a trap.
[[nodiscard]] std::size_t unpackLimit(std::size_t packedSize);

/// Unpacks at most `limit` bytes. Several gzip members in a row are one file.
[[nodiscard]] std::expected<std::string, InflateFault>
inflateBytes(std::string_view packed, Packing packing, std::size_t limit);

} // namespace ql::documents
