// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sha256.h"

#include "documents/sha256_blocks.h"

#include <gtest/gtest.h>

namespace ql::documents::test {

TEST(Sha256, GivesTheAnswersOfTheStandard) {
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

constexpr Sha256State beginning = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                   0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

/// "abc" as the block that SHA-256 makes of it.
std::string blockOfAbc() {
    std::string block(64, '\0');
    block.replace(0, 4, "abc\x80");
    block.back() = 24;
    return block;
}

const unsigned char* bytesOf(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

TEST(Sha256, IsRightOnAnyProcessor) {
    Sha256State state = beginning;
    addSha256Blocks(state, bytesOf(blockOfAbc()), 1);
    EXPECT_EQ(state, (Sha256State{0xba7816bf, 0x8f01cfea, 0x414140de, 0x5dae2223, 0xb00361a3,
                                  0x96177a9c, 0xb410ff61, 0xf20015ad}));
}

TEST(Sha256, IsTheSameByTheProcessorsInstructions) {
    const Sha256Blocks ofProcessor = sha256BlocksOfProcessor();
    if (ofProcessor == nullptr) GTEST_SKIP() << "the processor has no instructions for SHA-256";
    std::string bytes;
    std::uint32_t next = 1;
    for (std::size_t blocks = 0; blocks < 40; ++blocks) {
        Sha256State one = beginning;
        Sha256State other = beginning;
        addSha256Blocks(one, bytesOf(bytes), blocks);
        ofProcessor(other, bytesOf(bytes), blocks);
        EXPECT_EQ(one, other) << blocks << " blocks";
        for (int i = 0; i < 64; ++i) {
            next = next * 1664525 + 1013904223;
            bytes += static_cast<char>(next >> 24);
        }
    }
}

} // namespace ql::documents::test
