// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <cstdint>
#include <string>

namespace ql::test {

/// A release of an invented company with one of everything the core can hold.
[[nodiscard]] Release sampleRelease();

/// The same with another hash, quarter and company.
[[nodiscard]] Release sampleRelease(const std::string& sha256, const Period& quarter,
                                    const std::string& company = "Larkmoor Instruments, Inc.");

/// A release of arbitrary but lawful content, the same for the same seed.
[[nodiscard]] Release arbitraryRelease(std::uint32_t seed);

/// Everything that operator== leaves open: decimals that are equal in value may still have been
/// printed with unlike precision.
[[nodiscard]] std::string precisionsOf(const Release& release);

} // namespace ql::test
