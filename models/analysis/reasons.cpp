// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"
#include "core/say.h"

namespace ql::analysis {

std::string describe(CellReason reason, std::span<const std::string> args) {
    const auto arg = [&](std::size_t i) { return i < args.size() ? args[i] : std::string("?"); };
    switch (reason) {
    case CellReason::None:
        return {};
    case CellReason::NeedsRelease:
        return fill(say("Reasons", "%1: needs the release of %2"), {arg(0), arg(1)});
    case CellReason::SharesNotSummed:
        return say("Reasons", "weighted shares cannot be worked out from other periods");
    case CellReason::NotPerShare:
        return say("Reasons", "per-share figures are never subtracted, and income and shares of "
                              "this period are not both known");
    case CellReason::NoBase:
        return fill(say("Reasons", "nothing to compare with: %1 is not given"), {arg(0)});
    case CellReason::BaseNegative:
        return fill(say("Reasons", "no growth rate: the base of %1 is negative"), {arg(0)});
    case CellReason::BaseZero:
        return fill(say("Reasons", "no growth rate: the base of %1 is zero"), {arg(0)});
    case CellReason::NoRevenue:
        return say("Reasons", "no revenue is given to take the share of");
    case CellReason::NeedsFigure:
        return fill(say("Reasons", "%1 is not given for this period"), {arg(0)});
    case CellReason::TooLarge:
        return say("Reasons", "the figure is too large to compute with");
    }
    return {};
}

} // namespace ql::analysis
