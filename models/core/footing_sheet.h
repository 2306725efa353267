// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/footing.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ql {

inline std::int64_t magnitude(std::int64_t value) {
    return value < 0 ? -value : value;
}

/// A table in whole units of the finest digit printed; what does not fit 60 bits is left out.
struct FootingSheet {
    int exponent = 0;
    std::vector<std::optional<std::int64_t>> values; ///< line after line, a value a column
    std::vector<std::int64_t> plain;                 ///< the same, 0 where none is printed
    std::vector<std::int64_t> ulp;                   ///< by column
    int columns = 0;

    [[nodiscard]] std::span<const std::optional<std::int64_t>> line(int index) const {
        const auto width = static_cast<std::size_t>(columns);
        return std::span(values).subspan(static_cast<std::size_t>(index) * width, width);
    }
    [[nodiscard]] const std::optional<std::int64_t>& at(int index, int column) const {
        return values[static_cast<std::size_t>(index) * static_cast<std::size_t>(columns) +
                      static_cast<std::size_t>(column)];
    }
};

[[nodiscard]] FootingSheet sheetOf(std::span<const FootingLine> lines);

} // namespace ql
