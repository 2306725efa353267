// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/label_words.h"

#include <array>
#include <new>

namespace ql::extraction {

namespace {

/// Room for the words of a label each, that of the rows of a table or two.
struct Spares {
    Spares() = default;
    ~Spares() {
        while (count > 0)
            ::operator delete(rooms[--count]);
    }
    Spares(const Spares&) = delete;
    Spares& operator=(const Spares&) = delete;

    std::array<void*, 96> rooms = {};
    std::size_t count = 0;
};
thread_local Spares spares;

} // namespace

void* LabelWords::Made::operator new(std::size_t size) {
    return spares.count > 0 ? spares.rooms[--spares.count] : ::operator new(size);
}

void LabelWords::Made::operator delete(void* room, std::size_t size) {
    if (spares.count < spares.rooms.size())
        spares.rooms[spares.count++] = room;
    else
        ::operator delete(room, size);
}

LabelWords::Made::Made(std::string_view label)
  : folded(label)
  , index(folded.view()) {}

} // namespace ql::extraction
