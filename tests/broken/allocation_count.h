// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace ql::test {

/// What this program takes from the heap through operator new, which allocation_count.cpp replaces:
/// a measure of memory, and of work, that is the same on every machine.
struct Allocations {
    std::size_t live = 0;  ///< bytes not given back
    std::size_t peak = 0;  ///< most of them at a time since `countFromHere`
    std::size_t total = 0; ///< all bytes asked for since then
};

[[nodiscard]] Allocations allocations();
void countFromHere();

} // namespace ql::test
