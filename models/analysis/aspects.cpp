// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/aspects.h"

#include "analysis/labels.h"

#include <algorithm>
#include <array>

namespace ql::analysis {

namespace {

constexpr std::array<std::string_view, 8> restated{"as restated",     "restated",    "as revised",
                                                   "revised",         "as recast",   "recast",
                                                   "as reclassified", "reclassified"};
constexpr std::array<std::string_view, 6> previous{
    "as previously reported", "previously reported",     "as originally reported",
    "originally reported",    "as previously presented", "as originally presented"};
/// The reported figure where no plain column stands for the period.
constexpr std::array<std::string_view, 8> whole{"gaap",          "as reported", "reported",
                                                "consolidated",  "total",       "actual",
                                                "total company", "unaudited"};

template <std::size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N>& list) {
    return std::ranges::find(list, text) != list.end();
}

} // namespace

AspectRole aspectRole(const Statement& statement, const Period& period, std::string_view aspect) {
    if (aspect.empty()) return AspectRole::Main;
    const std::string key = labelKey(aspect).text;
    if (isOneOf(key, restated)) return AspectRole::Main;
    if (isOneOf(key, previous)) return AspectRole::Previous;
    if (!isOneOf(key, whole)) return AspectRole::Beside;
    bool hasPlain = false;
    bool hasRestated = false;
    for (const Column& column : statement.columns) {
        if (column.period != period) continue;
        hasPlain = hasPlain || column.aspect.empty();
        hasRestated = hasRestated || isOneOf(labelKey(column.aspect).text, restated);
    }
    if (key.ends_with("reported") && hasRestated) return AspectRole::Previous;
    return hasPlain ? AspectRole::Beside : AspectRole::Main;
}

} // namespace ql::analysis
