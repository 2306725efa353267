// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/trailing_year.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ql::extraction {

bool isTrailingYear(const PhraseIndex& label) {
    // A cheap look first: few rows have any of these.
    if (!label.holds("ltm") && !label.holds("ttm") && !label.holds("four quarters") &&
        (!label.holds("month") || (!label.holds("twelve months") && !label.holds("12 months") &&
                                   !label.holds("twelve-month") && !label.holds("12-month"))))
        return false;
    static constexpr std::array<std::string_view, 15> names = {"ltm",
                                                               "ttm",
                                                               "trailing twelve months",
                                                               "trailing 12 months",
                                                               "trailing twelve-month",
                                                               "trailing 12-month",
                                                               "last twelve months",
                                                               "last 12 months",
                                                               "last twelve-month",
                                                               "last 12-month",
                                                               "trailing four quarters",
                                                               "last four quarters",
                                                               "rolling twelve months",
                                                               "rolling 12 months",
                                                               "latest twelve months"};
    if (label.hasAny({"ratio", "leverage", "turnover", "turns", "to", "divided by", "multiple",
                      "over", "debt", "coverage", "times"}) ||
        label.holds("/"))
        return false;
    const std::string_view text = label.text();
    const auto stands = [&](std::string_view name) {
        if (text.starts_with(name))
            return text.size() == name.size() || text[name.size()] == ' ' ||
                   text[name.size()] == '-';
        // Behind the name of the thing, in brackets or behind a stop.
        const std::size_t at = text.rfind(name);
        if (at == std::string_view::npos || at < 2) return false;
        const std::string_view behind = text.substr(at + name.size());
        const char before = text[text.find_last_not_of(' ', at - 1)];
        return (behind.empty() || behind == ")" || behind == ":") &&
               (before == '(' || before == '-' || before == ',');
    };
    return std::ranges::any_of(names, stands);
}

} // namespace ql::extraction
