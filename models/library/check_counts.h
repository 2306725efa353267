// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <string>

namespace ql::library {

class Connection;

/// How many checks of a release came out how, the last time analysis::audit ran over its company.
/// Whoever runs the audit keeps them; lists of companies show them without running it again.
struct CheckCounts {
    int holds = 0;
    int rounding = 0;
    int revised = 0;
    int unknown = 0;
    int fails = 0;

    friend bool operator==(const CheckCounts&, const CheckCounts&) = default;
    [[nodiscard]] int total() const { return holds + rounding + revised + unknown + fails; }
};

/// Replaces the counts kept before. They stay when the release is removed.
[[nodiscard]] Result<void> writeCheckCounts(Connection& connection, const std::string& sha256,
                                            const CheckCounts& counts);

} // namespace ql::library
