// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/company_choice.h"
#include "commands/library_option.h"
#include "commands/output.h"
#include "commands/table_options.h"
#include "commands/with_qt.h"
#include "exporting/sheet.h"
#include "exporting/sheet_csv.h"
#include "exporting/sheet_markdown.h"
#include "exporting/sheet_text.h"

namespace ql::app::commands {

namespace {

Error nothingThere(const std::vector<analysis::ReleasePtr>& releases, const Arguments& arguments) {
    const std::string company = releases.empty() ? "The company" : releases.back()->company;
    std::string present;
    for (const StatementKind kind : analysis::kindsPresent(releases))
        present += (present.empty() ? "" : ", ") + std::string(toString(kind));
    return {ErrorCode::CannotOpen,
            "has no figures for --statement " + arguments.value("--statement") + " --span " +
                arguments.value("--span", "quarter"),
            company,
            present.empty() ? "import releases that hold statements"
                            : "there are statements of the kinds " + present};
}

int run(const Arguments& arguments) {
    const auto width = tableWidth(arguments);
    if (!width) {
        complain(width.error());
        return exitUsage;
    }
    const CoreApplication application;
    const auto library = openLibrary(arguments);
    const auto releases =
        library ? releasesOf(**library, arguments.value("--company"))
                : Result<std::vector<analysis::ReleasePtr>>(std::unexpected(library.error()));
    if (!releases) {
        complain(releases.error());
        return releases.error().code == ErrorCode::Usage ? exitUsage : exitUnreadable;
    }
    const TableChoices choices = tableChoices(arguments);
    const analysis::Comparison comparison = analysis::compare(*releases, choices.compare);
    if (comparison.rows.empty() || comparison.columns.empty()) {
        complain(nothingThere(*releases, arguments));
        return exitUnreadable;
    }
    const std::string format = arguments.value("--format", "text");
    if (format == "csv")
        print(exporting::sheetCsv(comparison));
    else if (format == "md")
        print(exporting::sheetMarkdown(exporting::makeSheet(comparison, choices.scale)));
    else
        print(exporting::sheetText(exporting::makeSheet(comparison, choices.scale), *width));
    return exitOk;
}

constexpr std::string_view details =
    "Lines go down, periods across, oldest to newest. Losses stand in brackets, a printed dash\n"
    "stays a dash, and what no release reports stays blank; colons stand where periods are\n"
    "missing between two columns. CSV has plain numbers in single units. There, labels beginning\n"
    "with =, +, - or @ get an apostrophe before them, so that no spreadsheet takes them for\n"
    "formulas.\n";

} // namespace

Command tableCommand() {
    return {
        .name = "table",
        .summary = "print a company's statements side by side",
        .options = tableOptions(),
        .details = details,
        .examples =
            "  quarterlight table --library q.qlib --company Acme --statement income\n"
            "  quarterlight table --company ACME --statement cashflow --span year --format md\n"
            "  quarterlight table --statement balance --format csv > balance.csv\n",
        .run = run,
    };
}

} // namespace ql::app::commands
