// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sha256.h"

#include "documents/sha256_blocks.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace ql::documents {

std::string sha256(std::string_view bytes) {
    static const Sha256Blocks ofProcessor = sha256BlocksOfProcessor();
    const Sha256Blocks addBlocks = ofProcessor != nullptr ? ofProcessor : addSha256Blocks;

    Sha256State state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const auto* const data = reinterpret_cast<const unsigned char*>(bytes.data());
    const std::size_t whole = bytes.size() / 64;
    const std::size_t left = bytes.size() % 64;
    addBlocks(state, data, whole);

    std::array<unsigned char, 128> tail{};
    if (left > 0) std::memcpy(tail.data(), data + whole * 64, left);
    tail[left] = 0x80;
    const std::size_t tailSize = left < 56 ? 64 : 128;
    const std::uint64_t bits = std::uint64_t(bytes.size()) * 8;
    for (std::size_t i = 0; i < 8; ++i)
        tail[tailSize - 1 - i] = static_cast<unsigned char>(bits >> (8 * i));
    addBlocks(state, tail.data(), tailSize / 64);

    std::string hex;
    hex.reserve(64);
    for (const std::uint32_t word : state)
        for (int shift = 28; shift >= 0; shift -= 4)
            hex += "0123456789abcdef"[(word >> shift) & 0xf];
    return hex;
}

} // namespace ql::documents
