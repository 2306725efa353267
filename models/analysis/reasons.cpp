// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

namespace ql::analysis {

std::string describe(CellReason reason, std::span<const std::string> args) {
    const auto arg = [&](std::size_t i) { return i < args.size() ? args[i] : std::string("?"); };
    switch (reason) {
    case CellReason::None:
        return {};
    case CellReason::NeedsRelease:
        return arg(0) + ": needs the release of " + arg(1);
    case CellReason::SharesNotSummed:
        return "weighted shares cannot be worked out from other periods";
    case CellReason::NotPerShare:
        return "per-share figures are never subtracted, and income and shares of this period are "
               "not both known";
    case CellReason::NoBase:
        return "nothing to compare with: " + arg(0) + " is not given";
    case CellReason::BaseNegative:
        return "no growth rate: the base of " + arg(0) + " is negative";
    case CellReason::BaseZero:
        return "no growth rate: the base of " + arg(0) + " is zero";
    case CellReason::NoRevenue:
        return "no revenue is given to take the share of";
    case CellReason::TooLarge:
        return "the figure is too large to compute with";
    }
    return {};
}

} // namespace ql::analysis
