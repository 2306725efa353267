// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit.h"
#include "commands/check_report.h"
#include "commands/command.h"
#include "commands/company_choice.h"
#include "commands/library_option.h"
#include "commands/output.h"
#include "commands/with_qt.h"

#include <algorithm>
#include <optional>

namespace ql::app::commands {

namespace {

using analysis::Audit;
using analysis::Outcome;

/// Nothing where the audit has releases, but none that is meant.
std::optional<CheckChoice> choiceOf(const Arguments& arguments, const Audit& audit) {
    CheckChoice choice{.failingOnly = arguments.has("--failing"), .releases = {}};
    const std::string wanted = arguments.value("--release");
    choice.releases = releasesMeant(audit, wanted);
    if (choice.releases.empty() && !wanted.empty()) return std::nullopt;
    return choice;
}

/// Whether one of the checks a report lists fails.
bool hasFailing(const Audit& audit, const CheckChoice& choice) {
    return std::ranges::any_of(choice.releases, [&](int release) {
        return audit.count(release)[static_cast<std::size_t>(Outcome::Fails)] > 0;
    });
}

int run(const Arguments& arguments) {
    const CoreApplication application;
    const auto content = readLibrary(arguments);
    if (!content) return refuse(content.error());
    const std::string wanted = arguments.value("--company");
    std::vector<library::CompanyEntry> chosen = content->companies;
    if (!wanted.empty()) {
        const auto company = chooseCompany(content->companies, wanted);
        if (!company) return refuse(company.error());
        chosen = {*company};
    }
    const bool csv = arguments.value("--format", "text") == "csv";
    std::string text = csv ? checkCsvHeading() : std::string();
    bool fails = false;
    bool found = false;
    for (const library::CompanyEntry& company : chosen) {
        const auto data = loadCompany(*content->library, company);
        if (!data) return refuse(data.error());
        const Audit audit = analysis::audit(data->releases, nullptr, data->decisions);
        const auto choice = choiceOf(arguments, audit);
        if (!choice) continue;
        found = true;
        fails = fails || hasFailing(audit, *choice);
        if (!csv && !text.empty()) text += "\n";
        text +=
            csv ? checkCsv(audit, company.name, *choice) : checkText(audit, company.name, *choice);
    }
    if (!found && !chosen.empty())
        return refuse({ErrorCode::Usage, "no release has this quarter or file name",
                       arguments.value("--release"),
                       "quarterlight list shows the releases there are"});
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
                    {.name = "--release",
                     .value = "RELEASE",
                     .help = "a quarter (\"Q2 2005\") or a part of a file's name; all unless told"},
                    {.name = "--failing", .help = "list only what fails"},
                    {.name = "--format",
                     .value = "FORMAT",
                     .choices = {"text", "csv"},
                     .help = "text (unless told) or csv, which lists the checks that hold too"}},
        .details = details,
        .examples = "  quarterlight check --library q.qlib --company Acme\n"
                    "  quarterlight check --company Acme --release \"Q2 2005\" --failing\n"
                    "  quarterlight check --format csv > checks.csv\n",
        .run = run,
    };
}

} // namespace ql::app::commands
