// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issue.h"

#include <array>

namespace ql {

namespace {

struct Row {
    IssueCode code;
    std::string_view name;
    std::string_view sentence; ///< %1, %2 ... stand for the arguments
};

constexpr std::array rows = {
    Row{IssueCode::NumberNotPlaced, "number-not-placed",
        "The number %1 stands in a table, but which line and period it belongs to is not clear."},
    Row{IssueCode::PeriodUnknown, "period-unknown",
        "The column headed “%1” names no period, so its figures are not placed."},
    Row{IssueCode::ScaleAssumed, "scale-assumed",
        "“%1” does not say its unit; its amounts are taken to be in %2."},
    Row{IssueCode::KindUncertain, "kind-uncertain",
        "What kind of statement “%1” is is not certain; it is shown as %2."},
    Row{IssueCode::AmbiguousReading, "ambiguous-reading",
        "%1 can be read in more than one way; it is taken as %2."},
    Row{IssueCode::FootingFails, "footing-fails",
        "%1 is printed as %2, but the lines above add up to %3."},
    Row{IssueCode::ReleaseTruncated, "release-truncated", "The release seems to be cut off: %1."},
    Row{IssueCode::TextDamaged, "text-damaged", "The text is damaged: %1."},
};

const Row& rowOf(IssueCode code) {
    for (const Row& row : rows)
        if (row.code == code) return row;
    return rows.front();
}

} // namespace

std::string_view toString(IssueCode code) {
    return rowOf(code).name;
}

IssueCode parseIssueCode(std::string_view text) {
    for (const Row& row : rows)
        if (row.name == text) return row.code;
    return IssueCode::TextDamaged;
}

std::string describe(const Issue& issue) {
    std::string sentence;
    const std::string_view pattern = rowOf(issue.code).sentence;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == '%' && i + 1 < pattern.size() &&
                                 pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!placeholder) {
            sentence += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i] - '1');
        if (index < issue.args.size()) sentence += issue.args[index];
    }
    return sentence;
}

} // namespace ql
