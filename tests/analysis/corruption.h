// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"

#include <array>
#include <string>
#include <vector>

namespace ql::test {

/// What may go wrong with one figure when a release is read.
enum class Damage { Digit, Sign, ColumnShift, Scale };
inline constexpr int damageCount = 4;

struct CaughtOf {
    int tried = 0;
    int caught = 0;
    [[nodiscard]] double percent() const { return tried == 0 ? 100.0 : 100.0 * caught / tried; }
};

struct Corruption {
    std::array<CaughtOf, damageCount> all;  ///< any figure of any table
    std::array<CaughtOf, damageCount> sums; ///< figures that take part in a sum

    [[nodiscard]] CaughtOf total() const;
    [[nodiscard]] CaughtOf totalOfSums() const;
    /// A table of shares by kind of damage, for the log.
    [[nodiscard]] std::string report() const;
};

/// Damages single figures, `times` of them, each in a release that stands alone, and counts how
/// many make a check fail that did not fail before. The same on every run.
[[nodiscard]] Corruption corrupt(const std::vector<analysis::ReleasePtr>& releases, int times);

} // namespace ql::test
