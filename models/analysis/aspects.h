// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"

#include <string>
#include <string_view>

namespace ql::analysis {

/// What a column's aspect makes of its figures.
enum class AspectRole {
    Main,     ///< the reported figure: no aspect, "As Restated", "GAAP", "Total" where no plain one
    Previous, ///< what an earlier release reported: "As Previously Reported"
    Beside    ///< another view of the period: "Non-GAAP", a segment, "% of revenue"
};

/// Role of an aspect among the columns its statement gives for that period.
[[nodiscard]] AspectRole aspectRole(const Statement& statement, const Period& period,
                                    std::string_view aspect);

} // namespace ql::analysis
