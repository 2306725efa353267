// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocation_count.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace {

ql::test::Allocations counted; // the tests have one thread

void* take(std::size_t size) {
    void* const memory = std::malloc(std::max<std::size_t>(size, 1));
    if (memory == nullptr) throw std::bad_alloc();
    const std::size_t taken = malloc_usable_size(memory);
    counted.live += taken;
    counted.total += taken;
    counted.peak = std::max(counted.peak, counted.live);
    return memory;
}

void giveBack(void* memory) noexcept {
    if (memory != nullptr) counted.live -= malloc_usable_size(memory);
    std::free(memory);
}

} // namespace

void* operator new(std::size_t size) {
    return take(size);
}
void* operator new[](std::size_t size) {
    return take(size);
}
// std::stable_sort asks so for the room it works in.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return take(size);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
    giveBack(memory);
}
void operator delete(void* memory) noexcept {
    giveBack(memory);
}
void operator delete[](void* memory) noexcept {
    giveBack(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    giveBack(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    giveBack(memory);
}

namespace ql::test {

Allocations allocations() {
    return counted;
}

void countFromHere() {
    counted.peak = counted.live;
    counted.total = 0;
}

} // namespace ql::test
