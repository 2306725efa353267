// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issue.h"

#include "core/say.h"

#include <array>

namespace ql {

namespace {

struct Row {
    IssueCode code;
    std::string_view name;
    const char* sentence; ///< %1, %2 ... stand for the arguments
};

constexpr std::array rows = {
    Row{IssueCode::NumberNotPlaced, "number-not-placed",
        toSay("Issues", "The number %1 stands in a table, but which line and period it belongs to "
                        "is not clear.")},
    Row{IssueCode::PeriodUnknown, "period-unknown",
        toSay("Issues", "The column headed “%1” names no period, so its figures are not placed.")},
    Row{IssueCode::ScaleAssumed, "scale-assumed",
        toSay("Issues", "“%1” does not say its unit; its amounts are taken to be in %2.")},
    Row{IssueCode::KindUncertain, "kind-uncertain",
        toSay("Issues", "What kind of statement “%1” is is not certain; it is shown as %2.")},
    Row{IssueCode::AmbiguousReading, "ambiguous-reading",
        toSay("Issues", "%1 can be read in more than one way; it is taken as %2.")},
    Row{IssueCode::SumDecides, "sum-decides",
        toSay("Issues", "%1 can be read in more than one way; it is taken as %2, for then the sum "
                        "“%3” comes out.")},
    Row{IssueCode::FiguresAgree, "figures-agree",
        toSay("Issues", "%1 can be read in more than one way; it is taken as %2, for so it agrees "
                        "with “%3” elsewhere in the release.")},
    Row{IssueCode::FootingFails, "footing-fails",
        toSay("Issues", "%1 is printed as %2, but the lines above add up to %3.")},
    Row{IssueCode::ReleaseTruncated, "release-truncated",
        toSay("Issues", "The release seems to be cut off: %1.")},
    Row{IssueCode::TextDamaged, "text-damaged", toSay("Issues", "The text is damaged: %1.")},
    Row{IssueCode::TooManyFigures, "too-many-figures",
        toSay("Issues", "%1 figures were not read, for no release holds so many; open the release "
                        "alone.")},
    Row{IssueCode::FilesNotOpened, "files-not-opened",
        toSay("Issues", "%1 of the archive’s %2 files were not looked into, for no release comes "
                        "in so many; unpack it and open the release alone.")},
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
    return fill(say("Issues", rowOf(issue.code).sentence), issue.args);
}

} // namespace ql
