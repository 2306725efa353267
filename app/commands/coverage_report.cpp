// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/coverage_report.h"

#include "commands/plural.h"

#include <algorithm>

namespace ql::app::commands {

namespace {

std::string line(std::string_view what, int number) {
    std::string name(what);
    name.resize(std::max<std::size_t>(name.size(), 30), ' ');
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 7 ? 7 - digits.size() : 0, ' ');
    return "  " + name + digits + "\n";
}

} // namespace

std::string coverageReport(const Release& release) {
    const Coverage& coverage = release.coverage;
    std::string text = release.fileName + ": " + std::to_string(coverage.accounted()) + " of " +
                       counted(coverage.total(), "number") + " accounted for\n";
    text += line("figures", coverage.facts);
    text += line("in columns of change", coverage.changes);
    text += line("not placed", coverage.notPlaced);
    for (const Issue& issue : release.issues) {
        if (issue.code != IssueCode::NumberNotPlaced) continue;
        const std::string printed = issue.args.empty() ? issue.where.printed : issue.args.front();
        text += "    " + issue.where.toString() + "  " + printed + "\n";
    }
    if (coverage.headings > 0)
        text += "besides " + counted(coverage.headings, "number") +
                " in dates, headings, labels and marks\n";
    return text;
}

} // namespace ql::app::commands
