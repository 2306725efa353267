// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit.h"
#include "commands/command.h"
#include "commands/company_choice.h"
#include "commands/library_option.h"
#include "commands/output.h"
#include "commands/plural.h"
#include "commands/with_qt.h"
#include "exporting/csv.h"

#include <algorithm>
#include <array>

namespace ql::app::commands {

namespace {

using analysis::Audit;
using analysis::Check;
using analysis::Outcome;

/// Worst first.
constexpr std::array outcomes = {Outcome::Fails, Outcome::Revised, Outcome::CannotSay,
                                 Outcome::HoldsWithinRounding, Outcome::Holds};

std::string_view wordOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Fails:
        return "fails";
    case Outcome::Revised:
        return "revised";
    case Outcome::CannotSay:
        return "cannot say";
    case Outcome::HoldsWithinRounding:
        return "holds within rounding";
    case Outcome::Holds:
        return "holds";
    }
    return {};
}

const Release* releaseOf(const Audit& audit, const Check& check) {
    if (check.release < 0 || check.release >= static_cast<int>(audit.releases.size()))
        return nullptr;
    return audit.releases[static_cast<std::size_t>(check.release)].get();
}

/// Line and column of the figure tested, as the release's text counts them.
std::string placeOf(const Audit& audit, const Check& check) {
    const Release* release = releaseOf(audit, check);
    if (release == nullptr) return {};
    if (!check.claim.at.isValid()) return {};
    const auto& at = check.claim.at;
    return release->statements[static_cast<std::size_t>(at.statement)]
        .items[static_cast<std::size_t>(at.item)]
        .facts[static_cast<std::size_t>(at.fact)]
        .where.toString();
}

std::string summaryOf(const Audit& audit) {
    const auto counts = audit.count();
    std::string text = counted(static_cast<long>(audit.checks.size()), "check") + ":";
    bool first = true;
    for (const Outcome outcome : outcomes) {
        const int count = counts[static_cast<std::size_t>(outcome)];
        if (count == 0) continue;
        text += std::string(first ? " " : ", ") + std::to_string(count) + " " +
                std::string(wordOf(outcome));
        first = false;
    }
    return text + ".\n";
}

/// What does not simply hold, release by release; what holds is only counted.
std::string asText(const Audit& audit, const std::string& company) {
    std::string text = company + "\n" + summaryOf(audit);
    for (std::size_t r = 0; r < audit.releases.size(); ++r) {
        std::string lines;
        for (const Outcome outcome : {Outcome::Fails, Outcome::Revised, Outcome::CannotSay})
            for (const Check& check : audit.checks) {
                if (check.release != static_cast<int>(r) || check.outcome != outcome) continue;
                const std::string place = placeOf(audit, check);
                lines += "  " + std::string(wordOf(outcome)) + ": " + describe(check) +
                         (place.empty() ? "" : "  [" + place + "]") + "\n";
            }
        const Release& release = *audit.releases[r];
        if (!lines.empty())
            text += "\n" + quarterName(release) + ", " + release.fileName + "\n" + lines;
    }
    return text;
}

std::string asCsv(const Audit& audit, const std::string& company) {
    std::string text;
    for (const Outcome outcome : outcomes)
        for (const Check& check : audit.checks) {
            if (check.outcome != outcome) continue;
            const Release* release = releaseOf(audit, check);
            text += exporting::csvLine({company, release == nullptr ? "" : release->fileName,
                                        std::string(toString(check.kind)),
                                        std::string(toString(outcome)), check.claim.label,
                                        check.claim.period.toString(), check.claim.value.toString(),
                                        check.computed.toString(), check.tolerance.toString(),
                                        placeOf(audit, check), describe(check)});
        }
    return text;
}

int run(const Arguments& arguments) {
    const CoreApplication application;
    const auto library = openLibrary(arguments);
    if (!library) {
        complain(library.error());
        return exitUnreadable;
    }
    const auto companies = (*library)->companies();
    if (!companies) {
        complain(companies.error());
        return exitUnreadable;
    }
    const std::string wanted = arguments.value("--company");
    std::vector<library::CompanyEntry> chosen = *companies;
    if (!wanted.empty()) {
        const auto company = chooseCompany(*companies, wanted);
        if (!company) {
            complain(company.error());
            return company.error().code == ErrorCode::Usage ? exitUsage : exitUnreadable;
        }
        chosen = {*company};
    }
    const bool csv = arguments.value("--format", "text") == "csv";
    std::string text =
        csv ? exporting::csvLine({"company", "release", "check", "outcome", "label", "period",
                                  "value", "computed", "tolerance", "source", "sentence"})
            : std::string();
    bool fails = false;
    for (const library::CompanyEntry& company : chosen) {
        const auto releases = loadReleases(**library, company);
        if (!releases) {
            complain(releases.error());
            return exitUnreadable;
        }
        const Audit audit = analysis::audit(*releases);
        fails = fails || audit.count()[static_cast<std::size_t>(Outcome::Fails)] > 0;
        if (!csv && !text.empty()) text += "\n";
        text += csv ? asCsv(audit, company.name) : asText(audit, company.name);
    }
    if (text.empty()) text = "The library is empty.\n";
    print(text);
    return fails ? exitFails : exitOk;
}

constexpr std::string_view details =
    "Sums with the lines above them, assets with liabilities and equity, net income and cash from\n"
    "statement to statement, product lines with revenue, quarters with longer periods, earnings\n"
    "per share, sentences with tables, and comparative columns with the release that first\n"
    "printed them. A check that fails names its figures and where the tested one stands\n"
    "(line:column). Exit code 4 says that one fails.\n";

} // namespace

Command checkCommand() {
    return {
        .name = "check",
        .summary = "say what adds up and what does not",
        .options = {libraryOption(),
                    {.name = "--company",
                     .value = "COMPANY",
                     .help = "name or ticker; all companies unless told"},
                    {.name = "--format",
                     .value = "FORMAT",
                     .choices = {"text", "csv"},
                     .help = "text (unless told) or csv, which lists the checks that hold too"}},
        .details = details,
        .examples = "  quarterlight check --library q.qlib --company Acme\n"
                    "  quarterlight check --format csv > checks.csv\n",
        .run = run,
    };
}

} // namespace ql::app::commands
