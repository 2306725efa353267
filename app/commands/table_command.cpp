// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/companies_choice.h"
#include "commands/company_choice.h"
#include "commands/library_option.h"
#include "commands/output.h"
#include "commands/table_options.h"
#include "commands/with_qt.h"
#include "exporting/save_file.h"
#include "exporting/sheet_text.h"

#include <QFile>

#include <unistd.h>

namespace ql::app::commands {

using exporting::TableFormat;

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

Result<void> write(const std::string& bytes, const std::string& file) {
    if (!file.empty()) return exporting::saveFile(QFile::decodeName(file.c_str()), bytes);
    print(bytes);
    return {};
}

/// A statement of one company, or several companies on a measure.
Result<analysis::Comparison> load(const library::Library& library, const Arguments& arguments,
                                  const analysis::CompareOptions& options) {
    if (arguments.has("--companies")) {
        auto companies = chosenCompanies(library, arguments);
        if (!companies) return std::unexpected(companies.error());
        return std::move(companies->table);
    }
    const auto company = loadCompany(library, arguments.value("--company"));
    if (!company) return std::unexpected(company.error());
    auto table = company->compare(options);
    if (table.rows.empty() || table.columns.empty())
        return std::unexpected(nothingThere(company->releases, arguments));
    return table;
}

int run(const Arguments& arguments) {
    const auto width = tableWidth(arguments);
    if (!width) {
        complain(width.error());
        return exitUsage;
    }
    if (const auto format = checkFormat(arguments); !format) {
        complain(format.error());
        return exitUsage;
    }
    const TableChoices choices = tableChoices(arguments);
    if (choices.format == TableFormat::Xlsx && !arguments.has("--output") &&
        isatty(STDOUT_FILENO) != 0) {
        complain({ErrorCode::Usage, "is nothing a terminal can show", "A workbook",
                  "name a file with --output"});
        return exitUsage;
    }
    if (!arguments.has("--companies") && !arguments.has("--statement")) {
        complain({ErrorCode::Usage, "is missing", "--statement KIND", "or give --companies A,B"});
        return exitUsage;
    }
    const CoreApplication application;
    const auto library = openLibrary(arguments);
    const auto loaded = library ? load(**library, arguments, choices.compare)
                                : Result<analysis::Comparison>(std::unexpected(library.error()));
    if (!loaded) return refuse(loaded.error());
    const auto table = std::make_shared<const analysis::Comparison>(*loaded);
    const analysis::Comparison& comparison = *table;
    // Only text is folded, and only where it is printed.
    if (choices.format == TableFormat::Text && !arguments.has("--output")) {
        print(exporting::sheetText(exporting::makeSheet(comparison, choices.scale), *width));
        return exitOk;
    }
    const auto bytes =
        exporting::tableBytes({table, choices.scale}, choices.format, arguments.has("--sources"));
    const auto written = bytes ? write(*bytes, arguments.value("--output"))
                               : Result<void>(std::unexpected(bytes.error()));
    if (written) return exitOk;
    complain(written.error());
    return exitUnreadable;
}

std::vector<Option> options() {
    auto list = tableOptions();
    for (const Option& option : companiesOptions())
        list.push_back(option);
    return list;
}

constexpr std::string_view details =
    "Lines go down, periods across, oldest to newest. Losses stand in brackets, a printed dash\n"
    "stays a dash, and what no release reports stays blank; colons stand where periods are\n"
    "missing between two columns. CSV has plain numbers in single units. There, labels beginning\n"
    "with =, +, - or @ get an apostrophe before them, so that no spreadsheet takes them for\n"
    "formulas. In XLSX amounts are numbers, sums that foot are formulas, and a sheet of sources\n"
    "names file and line of every figure. A file that cannot be written in full is not written\n"
    "at all.\n";

} // namespace

Command tableCommand() {
    return {
        .name = "table",
        .summary = "print a company's statements side by side",
        .options = options(),
        .details = details,
        .examples =
            "  quarterlight table --library q.qlib --company Acme --statement income\n"
            "  quarterlight table --company ACME --statement cashflow --span year --format md\n"
            "  quarterlight table --statement balance --format csv > balance.csv\n"
            "  quarterlight table --statement income --scale thousands -o income.xlsx\n"
            "  quarterlight table --companies Acme,Globex --measure gross-margin\n",
        .run = run,
    };
}

} // namespace ql::app::commands
