// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sha256_blocks.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

namespace ql::documents {

namespace {

/// Four words of the message, in the order of memory turned to big endian.
[[gnu::target("sha,sse4.1")]] __m128i fourWords(const unsigned char* at) {
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    return _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)), bigEndian);
}

/// The processor keeps the eight words of the state as ABEF and CDGH, and takes two rounds at once.
[[gnu::target("sha,sse4.1")]] void addBlocks(Sha256State& state, const unsigned char* blocks,
                                             std::size_t count) {
    auto* const words = reinterpret_cast<__m128i*>(state.data());
    const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128(words), 0xb1);
    const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128(words + 1), 0x1b);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xf0);

    for (; count > 0; --count, blocks += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        // The last sixteen words of the message, four in each.
        __m128i w[4] = {fourWords(blocks), fourWords(blocks + 16), fourWords(blocks + 32),
                        fourWords(blocks + 48)};
#pragma GCC unroll 16
        for (std::size_t i = 0; i < 16; ++i) {
            __m128i& now = w[i % 4];
            if (i >= 4) {
                const __m128i before = w[(i + 3) % 4];
                const __m128i sevenBack = _mm_alignr_epi8(before, w[(i + 2) % 4], 4);
                now = _mm_add_epi32(_mm_sha256msg1_epu32(now, w[(i + 1) % 4]), sevenBack);
                now = _mm_sha256msg2_epu32(now, before);
            }
            const auto* const constants =
                reinterpret_cast<const __m128i*>(sha256Constants.data() + i * 4);
            const __m128i add = _mm_add_epi32(now, _mm_loadu_si128(constants));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, add);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(add, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }

    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128(words, _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(words + 1, _mm_alignr_epi8(dchg, feba, 8));
}

} // namespace

Sha256Blocks sha256BlocksOfProcessor() {
    // __builtin_cpu_supports of GCC 12 does not know these instructions.
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned shaBit = 1u << 29;
    const bool has = __builtin_cpu_supports("sse4.1") != 0 &&
                     __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & shaBit) != 0;
    return has ? addBlocks : nullptr;
}

} // namespace ql::documents

#else

namespace ql::documents {

Sha256Blocks sha256BlocksOfProcessor() {
    return nullptr;
}

} // namespace ql::documents

#endif
