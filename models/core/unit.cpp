// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit.h"

namespace ql {

namespace {
constexpr std::string_view perShare = "/share";
}

std::string Unit::toString() const {
    switch (measure) {
    case Measure::Currency:
        return currency;
    case Measure::PerShare:
        return currency + std::string(perShare);
    case Measure::Shares:
        return "shares";
    case Measure::Percent:
        return "percent";
    case Measure::Count:
        return "count";
    }
    return {};
}

Unit Unit::parse(std::string_view text) {
    if (text == "shares") return {Measure::Shares, {}};
    if (text == "percent") return {Measure::Percent, {}};
    if (text == "count") return {Measure::Count, {}};
    if (text.ends_with(perShare)) {
        text.remove_suffix(perShare.size());
        return {Measure::PerShare, std::string(text)};
    }
    return {Measure::Currency, std::string(text)};
}

} // namespace ql
