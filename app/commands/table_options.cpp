// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/table_options.h"

#include "commands/library_option.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>

namespace ql::app::commands {

using analysis::Mode;
using analysis::Span;
using analysis::Version;
using items::ScaleChoice;

namespace {

template <typename E, std::size_t N>
using Words = std::array<std::pair<std::string_view, E>, N>;

constexpr Words<Span, 4> spans = {{{"quarter", Span::Quarter},
                                   {"ytd", Span::YearToDate},
                                   {"year", Span::Year},
                                   {"ttm", Span::TrailingYear}}};
constexpr Words<Mode, 6> modes = {{{"amount", Mode::Amount},
                                   {"share", Mode::ShareOfRevenue},
                                   {"qoq", Mode::ChangeOnQuarter},
                                   {"qoq-percent", Mode::ChangeOnQuarterPercent},
                                   {"yoy", Mode::ChangeOnYear},
                                   {"yoy-percent", Mode::ChangeOnYearPercent}}};
constexpr Words<Version, 2> versions = {
    {{"latest", Version::Latest}, {"first", Version::FirstReported}}};
constexpr Words<ScaleChoice, 4> scales = {{{"auto", ScaleChoice::Automatic},
                                           {"units", ScaleChoice::Units},
                                           {"thousands", ScaleChoice::Thousands},
                                           {"millions", ScaleChoice::Millions}}};

template <typename E, std::size_t N>
std::vector<std::string_view> choicesOf(const Words<E, N>& words) {
    std::vector<std::string_view> choices;
    for (const auto& [word, value] : words)
        choices.push_back(word);
    return choices;
}

std::vector<std::string_view> formatWords() {
    std::vector<std::string_view> words;
    for (const exporting::TableFormatName& name : exporting::tableFormats())
        words.push_back(name.word);
    return words;
}

/// The first word is what holds where nothing is said.
template <typename E, std::size_t N>
E chosen(const Words<E, N>& words, const Arguments& arguments, std::string_view option) {
    const std::string given = arguments.value(option, words.front().first);
    for (const auto& [word, value] : words)
        if (word == given) return value;
    return words.front().second;
}

/// What --format says, else how the name of the file ends, else text.
exporting::TableFormat formatOf(const Arguments& arguments) {
    if (const auto told = exporting::parseTableFormat(arguments.value("--format"))) return *told;
    const std::string file = arguments.value("--output");
    for (const exporting::TableFormatName& name : exporting::tableFormats())
        if (file.ends_with("." + std::string(name.suffix))) return name.format;
    return exporting::TableFormat::Text;
}

} // namespace

std::vector<Option> tableOptions() {
    return {
        libraryOption(),
        {.name = "--company",
         .value = "C",
         .help = "name, part of the name, or ticker; not needed where there is but one"},
        {.name = "--statement",
         .value = "KIND",
         .choices = {"income", "balance", "cashflow", "breakdown", "reconciliation", "note",
                     "guidance"},
         .help = "the kind of statement; needed without --companies"},
        {.name = "--span",
         .value = "SPAN",
         .choices = choicesOf(spans),
         .help = "quarter (unless told), ytd, year, or ttm for four quarters together"},
        {.name = "--format",
         .value = "FORMAT",
         .choices = formatWords(),
         .help = "text (unless told or --output says), csv, md, html or xlsx"},
        {.name = "--output",
         .shortName = "-o",
         .value = "FILE",
         .help = "write to this file instead of printing; .csv, .md, .html or .xlsx tell the "
                 "format"},
        {.name = "--sources", .help = "add to CSV where each figure stands; XLSX has it always"},
        {.name = "--mode",
         .value = "MODE",
         .choices = choicesOf(modes),
         .help = "amount (unless told), share of revenue, or change on the quarter or year before"},
        {.name = "--measures",
         .help = "add margins and EBITDA below an income statement, net cash and days sales "
                 "outstanding below a balance sheet"},
        {.name = "--reports",
         .value = "WHICH",
         .choices = choicesOf(versions),
         .help = "latest (unless told) or first, where a period was reported twice"},
        {.name = "--scale",
         .value = "SCALE",
         .choices = choicesOf(scales),
         .help = "auto (unless told), units, thousands or millions; CSV is always in units"},
        {.name = "--width",
         .value = "N",
         .help = "fold text at N columns; the terminal's unless told, 0 for never"},
        {.name = "--printed", .help = "leave out what is derived rather than printed"},
    };
}

Result<void> checkFormat(const Arguments& arguments) {
    const std::string file = arguments.value("--output");
    const auto point = file.find_last_of("./");
    const bool ends = point != std::string::npos && file[point] == '.';
    if (arguments.has("--format") || !ends) return {};
    for (const exporting::TableFormatName& name : exporting::tableFormats())
        if (file.substr(point + 1) == name.suffix) return {};
    return std::unexpected(Error{ErrorCode::Usage, "names no format of tables", file,
                                 "let it end in .txt, .csv, .md, .html or .xlsx, or say --format"});
}

TableChoices tableChoices(const Arguments& arguments) {
    TableChoices choices;
    choices.compare.kind =
        parseStatementKind(arguments.value("--statement")).value_or(StatementKind::Income);
    choices.compare.span = chosen(spans, arguments, "--span");
    choices.compare.mode = chosen(modes, arguments, "--mode");
    choices.compare.version = chosen(versions, arguments, "--reports");
    choices.compare.derive = !arguments.has("--printed");
    choices.compare.prose = !arguments.has("--printed");
    choices.compare.ratios = arguments.has("--measures");
    choices.scale = chosen(scales, arguments, "--scale");
    choices.format = formatOf(arguments);
    return choices;
}

Result<std::size_t> tableWidth(const Arguments& arguments) {
    if (!arguments.has("--width")) {
        winsize size{};
        if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
        return size.ws_col;
    }
    const std::string given = arguments.value("--width");
    std::size_t width = 0;
    const char* end = given.data() + given.size();
    const auto [stop, error] = std::from_chars(given.data(), end, width);
    if (error == std::errc() && stop == end) return width;
    return std::unexpected(Error{ErrorCode::Usage, "takes a number of columns, not '" + given + "'",
                                 "--width", "see 'quarterlight table --help'"});
}

} // namespace ql::app::commands
