// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

namespace ql::documents {

/// What drawing a thing takes. Sums stop at a figure far above any limit.
struct PdfCost {
    std::size_t work = 0; ///< bytes of drawing commands, or what takes as long
    std::size_t words = 0;
    std::size_t letters = 0;
    std::size_t codes = 0;       ///< of the tables of letters of its fonts
    std::size_t deepest = 0;     ///< states saved one inside the other
    std::size_t longestPath = 0; ///< points of an outline, or what takes as much memory

    static constexpr std::size_t farTooMuch = 100'000'000'000;

    void add(const PdfCost& other, std::size_t times = 1) {
        const auto grow = [&](std::size_t& mine, std::size_t its) {
            const std::size_t most = 10'000'000; // so that the product cannot overflow
            mine = std::min(farTooMuch, mine + std::min(its, farTooMuch) * std::min(times, most));
        };
        grow(work, other.work);
        grow(words, other.words);
        grow(letters, other.letters);
        codes = std::min(farTooMuch, codes + other.codes);
        deepest = std::min(farTooMuch, deepest + other.deepest);
        longestPath = std::max(longestPath, other.longestPath);
    }
    /// The dearer of two in each respect.
    void raise(const PdfCost& other) {
        work = std::max(work, other.work);
        words = std::max(words, other.words);
        letters = std::max(letters, other.letters);
        codes = std::max(codes, other.codes);
        deepest = std::max(deepest, other.deepest);
        longestPath = std::max(longestPath, other.longestPath);
    }
};

} // namespace ql::documents
