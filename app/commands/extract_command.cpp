// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/coverage_report.h"
#include "commands/extract_csv.h"
#include "commands/extract_json.h"
#include "commands/json_writer.h"
#include "commands/output.h"
#include "import_file.h"

namespace ql::app::commands {

namespace {

/// One of the three things extract prints, release by release, so that memory holds one at a time.
class Printer {
  public:
    virtual ~Printer() = default;
    virtual void begin() {}
    virtual void print(const Release& release) = 0;
    virtual void end() {}
};

class CsvPrinter final : public Printer {
  public:
    void begin() override { commands::print(figuresCsvHeader()); }
    void print(const Release& release) override { commands::print(figuresCsv(release)); }
};

class JsonPrinter final : public Printer {
  public:
    void begin() override { m_json.beginArray(); }
    void print(const Release& release) override {
        writeJson(m_json, release);
        commands::print(m_json.take());
    }
    void end() override {
        m_json.endArray();
        commands::print(m_json.take());
    }

  private:
    JsonWriter m_json;
};

class CoveragePrinter final : public Printer {
  public:
    void print(const Release& release) override { commands::print(coverageReport(release)); }
};

int printAll(Printer& printer, const std::vector<std::string>& files) {
    int exitCode = exitOk;
    printer.begin();
    for (const std::string& file : files) {
        const auto read = readReleaseFile(file);
        if (read) {
            printer.print(read->release);
        } else {
            complain(read.error());
            exitCode = exitUnreadable;
        }
    }
    printer.end();
    return exitCode;
}

int run(const Arguments& arguments) {
    if (arguments.has("--coverage")) {
        if (arguments.has("--format")) {
            complain({ErrorCode::Usage, "goes without --format", "--coverage",
                      "see 'quarterlight extract --help'"});
            return exitUsage;
        }
        CoveragePrinter printer;
        return printAll(printer, arguments.operands());
    }
    if (arguments.value("--format", "csv") == "json") {
        JsonPrinter printer;
        return printAll(printer, arguments.operands());
    }
    CsvPrinter printer;
    return printAll(printer, arguments.operands());
}

constexpr std::string_view details =
    "CSV has the columns release, statement, section, label, period, value, unit, source and\n"
    "doubt: a line for each figure in the release's tables.\n"
    "  statement  income, balance, cashflow, breakdown, reconciliation, note or guidance\n"
    "  section    the innermost heading the line stands under\n"
    "  label      as printed, without footnote marks\n"
    "  period     2006-06-30 (a day), 2006-06-30/3M (three months up to it), followed by\n"
    "             #Non-GAAP or the like where a column says more than a time\n"
    "  value      in single units, losses with a minus; a printed dash is 0, a percentage\n"
    "             carries its %, and what is no number (nm, N/A) is empty\n"
    "  unit       USD, USD/share, shares, percent, count\n"
    "  source     line:column-line:column of the figure in the release\n"
    "  doubt      'doubtful' where two readings were possible and nothing decided\n"
    "Labels are written as they are, also those beginning with =, +, - or @, which a spreadsheet\n"
    "may take for formulas.\n"
    "JSON has all that was read: the particulars, statements with their columns, lines and "
    "figures\n"
    "as printed, figures in sentences, footnotes, issues. It is one array, a release each.\n";

} // namespace

Command extractCommand() {
    return {
        .name = "extract",
        .operands = "FILE...",
        .needsOperands = true,
        .summary = "print every figure of releases",
        .options = {{.name = "--format",
                     .value = "FORMAT",
                     .choices = {"csv", "json"},
                     .help = "csv (unless told) or json"},
                    {.name = "--coverage",
                     .help = "print instead what became of every number in the tables"}},
        .details = details,
        .examples = "  quarterlight extract release.txt > figures.csv\n"
                    "  quarterlight extract --format json *.pdf | jq '.[].company'\n"
                    "  quarterlight extract --coverage release.html\n",
        .run = run,
    };
}

} // namespace ql::app::commands
