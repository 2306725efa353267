// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_spec.h"
#include "commands/chart_choice.h"
#include "commands/chart_options.h"
#include "commands/command.h"
#include "commands/library_option.h"
#include "commands/output.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

namespace ql::app::commands {

namespace {

/// Standard error is for our own sentence. Qt's warnings there (a missing runtime folder, an odd
/// font) would be taken for it by a script; what stops the program still comes through.
void passOnFaults(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type != QtCriticalMsg && type != QtFatalMsg) return;
    const QByteArray line = message.toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

/// What letters need: an application, but neither window nor display. The offscreen platform draws
/// the same picture on every machine.
class OffscreenApplication {
  private:
    int m_count = 3;
    char m_words[3][16] = {"quarterlight", "-platform", "offscreen"};
    char* m_arguments[4] = {m_words[0], m_words[1], m_words[2], nullptr};
    QApplication m_application{m_count, m_arguments};
};

Error nothingToDraw(const analysis::ChartSpec& spec) {
    return {ErrorCode::NotARelease, "cannot be drawn (" + spec.emptyReason + ")",
            "The chart of " + spec.company, "import releases that report it"};
}

int draw(const Arguments& arguments, const views::ChartImageOptions& image) {
    qInstallMessageHandler(passOnFaults);
    const OffscreenApplication application;
    const auto library = openLibrary(arguments);
    const auto drawn = library ? chosenChart(**library, arguments)
                               : Result<analysis::ChartSpec>(std::unexpected(library.error()));
    if (!drawn) return refuse(drawn.error());
    const analysis::ChartSpec& spec = *drawn;
    if (spec.isEmpty()) {
        complain(nothingToDraw(spec));
        return exitUnreadable;
    }
    const std::string file = arguments.value("--output");
    const auto saved = views::saveChart(spec, image, QFile::decodeName(file.c_str()));
    return saved ? exitOk : refuse(saved.error());
}

int run(const Arguments& arguments) {
    const auto image = imageOptions(arguments);
    if (!image) {
        Error error = image.error();
        error.advice = "see 'quarterlight chart --help'";
        complain(error);
        return exitUsage;
    }
    return draw(arguments, *image);
}

constexpr std::string_view details =
    "Draws the same picture as the window, with no window and no display. A picture that cannot\n"
    "be written in full is not written at all.\n"
    "\n"
    "charts (--kind)\n"
    "  revenue         revenue, and its growth on the year before\n"
    "  margins         gross, operating and net income in percent of revenue\n"
    "  mix             products, segments or regions; mix-share: in shares of 100 %\n"
    "  costs           the lines before operating income in percent of revenue\n"
    "  bridge          from revenue to net income, of one period (--period)\n"
    "  profit-bridge   what moved net income from one period (--from) to another (--period)\n"
    "  revenue-bridge  what moved revenue, by its parts\n"
    "  cash-debt       cash and short-term investments above zero, debt below\n"
    "  per-share       earnings and dividends a share\n"
    "  rows            lines of a statement (--statement, --rows)\n"
    "\n"
    "measures (--companies A,B --measure M)\n"
    "  revenue, growth, gross-profit, gross-margin, operating-income, operating-margin,\n"
    "  net-income, net-margin, research-share, earnings-per-share, cash, inventory, or a\n"
    "  US GAAP name that lines carry, such as Assets\n";

} // namespace

Command chartCommand() {
    return {
        .name = "chart",
        .summary = "draw a chart of a company as a picture",
        .options = chartOptions(),
        .details = details,
        .examples =
            "  quarterlight chart --library q.qlib --company Acme --kind revenue -o revenue.png\n"
            "  quarterlight chart --kind margins --size 2400x1350 --dpi 192 -o margins.png\n"
            "  quarterlight chart --kind mix-share --theme dark -o mix.png\n"
            "  quarterlight chart --kind profit-bridge --period \"Q2 06\" --from \"Q2 05\" -o "
            "moved.png\n"
            "  quarterlight chart --kind rows --rows \"research;selling\" -o costs.png\n"
            "  quarterlight chart --companies Acme,Globex --measure gross-margin -o margins.png\n",
        .run = run,
    };
}

} // namespace ql::app::commands
