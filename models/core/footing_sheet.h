// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/footing.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <vector>

namespace ql {

inline std::int64_t magnitude(std::int64_t value) {
    return value < 0 ? -value : value;
}

/// A table in whole units of the finest digit printed; what does not fit 60 bits is left out.
struct FootingSheet {
    int exponent = 0;
    std::size_t lines = 0;
    int columns = 0;
    std::pmr::vector<std::int64_t> values; ///< column after column, 0 where none is printed
    std::pmr::vector<char> printed;        ///< the same places: whether there is a value
    std::pmr::vector<std::int64_t> ulp;    ///< by column

    /// The values of a column, by line.
    [[nodiscard]] const std::int64_t* column(int index) const {
        return values.data() + placeOf(0, index);
    }
    [[nodiscard]] std::int64_t at(int line, int column) const {
        return values[placeOf(line, column)];
    }
    [[nodiscard]] bool hasValues(int line) const {
        for (int c = 0; c < columns; ++c)
            if (isPrinted(line, c)) return true;
        return false;
    }
    [[nodiscard]] bool isPrinted(int line, int column) const {
        return printed[placeOf(line, column)] != 0;
    }

  private:
    friend FootingSheet sheetOf(std::span<const FootingLine> lines,
                                std::pmr::memory_resource& room);
    explicit FootingSheet(std::pmr::memory_resource& room)
      : values(&room)
      , printed(&room)
      , ulp(&room) {}
    [[nodiscard]] std::size_t placeOf(int line, int column) const {
        return static_cast<std::size_t>(column) * lines + static_cast<std::size_t>(line);
    }
};

/// Room for the numbers of one table: those of all but the largest stand on the stack.
struct FootingRoom {
    std::array<std::byte, std::size_t{12} * 1024> near; // nothing is written before it is used
    std::pmr::monotonic_buffer_resource resource{near.data(), near.size()};
};

/// The sheet stands in `room`, which must outlive it.
[[nodiscard]] FootingSheet sheetOf(std::span<const FootingLine> lines,
                                   std::pmr::memory_resource& room);

} // namespace ql
