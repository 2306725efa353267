// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/check_report.h"

#include "exporting/csv.h"
#include "items/check_text.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cctype>
#include <numeric>

namespace ql::app::commands {

using analysis::Audit;
using analysis::Check;
using analysis::Outcome;

namespace {

/// Worst first.
constexpr std::array outcomes = {Outcome::Fails, Outcome::Revised, Outcome::CannotSay,
                                 Outcome::HoldsWithinRounding, Outcome::Holds};

const Release& releaseAt(const Audit& audit, int release) {
    return *audit.releases[static_cast<std::size_t>(release)];
}

/// Where the figure tested stands, as the release's text counts lines and columns.
std::string placeOf(const Audit& audit, const Check& check) {
    const Release& release = releaseAt(audit, check.release);
    const auto& at = check.claim.at;
    if (check.issue >= 0)
        return release.issues[static_cast<std::size_t>(check.issue)].where.toString();
    if (check.claim.prose.isValid())
        return release.prose[static_cast<std::size_t>(check.claim.prose.fact)].where.toString();
    if (!at.isValid()) return {};
    return release.statements[static_cast<std::size_t>(at.statement)]
        .items[static_cast<std::size_t>(at.item)]
        .facts[static_cast<std::size_t>(at.fact)]
        .where.toString();
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool isListed(const Check& check, const CheckChoice& choice) {
    return (!choice.failingOnly || check.outcome == Outcome::Fails) &&
           std::ranges::find(choice.releases, check.release) != choice.releases.end();
}

std::string linesOf(const Audit& audit, const Check& check) {
    const std::string word = items::outcomeText(check).toStdString();
    const std::string subject = subjectOf(check);
    const std::string place = placeOf(audit, check);
    const std::string indent(word.size() + 4, ' ');
    std::string text = "  " + word + ": ";
    if (!subject.empty())
        text += subject + (place.empty() ? "" : "  [" + place + "]") + "\n" + indent;
    return text + items::kindText(check.kind).toStdString() + ": " + comparisonOf(check) + "\n";
}

} // namespace

std::vector<int> releasesMeant(const Audit& audit, const std::string& wanted) {
    std::vector<int> all(audit.releases.size());
    std::iota(all.begin(), all.end(), 0);
    const std::string name = lower(wanted);
    std::erase_if(all, [&](int release) {
        const Release& each = releaseAt(audit, release);
        return lower(quarterName(each)) != name &&
               lower(each.fileName).find(name) == std::string::npos;
    });
    return all;
}

std::string checkText(const Audit& audit, const std::string& company, const CheckChoice& choice) {
    std::string text =
        company + "\n" + items::tallyText(items::tallyOf(audit)).toStdString() + ".\n";
    for (const int release : choice.releases) {
        std::string lines;
        for (const Outcome outcome : {Outcome::Fails, Outcome::Revised, Outcome::CannotSay})
            for (const Check& check : audit.checks)
                if (check.release == release && check.outcome == outcome && isListed(check, choice))
                    lines += linesOf(audit, check);
        const Release& each = releaseAt(audit, release);
        if (!lines.empty())
            text += "\n" + quarterName(each) + ", " + each.fileName + ": " +
                    items::tallyText(items::tallyOf(audit, release)).toStdString() + "\n" + lines;
    }
    return text;
}

std::string checkCsvHeading() {
    return exporting::csvLine({"company", "release", "check", "outcome", "label", "period", "value",
                               "computed", "tolerance", "source", "sentence"});
}

std::string checkCsv(const Audit& audit, const std::string& company, const CheckChoice& choice) {
    std::string text;
    for (const Outcome outcome : outcomes)
        for (const Check& check : audit.checks) {
            if (check.outcome != outcome || !isListed(check, choice)) continue;
            text += exporting::csvLine({company, releaseAt(audit, check.release).fileName,
                                        std::string(toString(check.kind)),
                                        std::string(toString(outcome)), check.claim.label,
                                        check.claim.period.toString(), check.claim.value.toString(),
                                        check.computed.toString(), check.tolerance.toString(),
                                        placeOf(audit, check), describe(check)});
        }
    return text;
}

} // namespace ql::app::commands
