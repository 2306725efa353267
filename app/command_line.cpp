// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "commands/catalogue.h"
#include "commands/help.h"
#include "commands/options.h"
#include "commands/output.h"
#include "commands/suggestion.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <filesystem>

namespace ql::app {

namespace {

using commands::Arguments;
using commands::Option;

const std::vector<Option>& windowOptions() {
    static const std::vector<Option> options = {
        {.name = "--library", .value = "L", .help = "the library to open"}};
    return options;
}

/// Options that Qt takes out of the arguments itself, with whether a value follows.
bool isForQt(std::string_view argument, bool& takesValue) {
    constexpr std::array<std::string_view, 10> withValue = {
        "platform", "style",   "stylesheet", "geometry",           "qwindowgeometry",
        "display",  "session", "fontengine", "platformpluginpath", "platformtheme"};
    if (!argument.starts_with('-')) return false;
    argument.remove_prefix(argument.starts_with("--") ? 2 : 1);
    const auto equals = argument.find('=');
    const std::string_view name = argument.substr(0, equals);
    takesValue =
        equals == std::string_view::npos && std::ranges::find(withValue, name) != withValue.end();
    return name == "reverse" || std::ranges::find(withValue, name) != withValue.end();
}

std::vector<std::string> withoutQtOptions(const std::vector<std::string>& all) {
    std::vector<std::string> ours;
    for (std::size_t i = 0; i < all.size(); ++i) {
        bool takesValue = false;
        if (!isForQt(all[i], takesValue))
            ours.push_back(all[i]);
        else if (takesValue)
            ++i;
    }
    return ours;
}

/// Whether a window can be shown. Qt would abort where it cannot.
bool hasDisplay(const std::vector<std::string>& words) {
    const bool platformIsChosen = std::ranges::any_of(words, [](const std::string& word) {
        return word.starts_with("-platform") || word.starts_with("--platform");
    });
    if (platformIsChosen) return true;
    for (const char* variable : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"})
        if (qEnvironmentVariableIsSet(variable) && !qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
}

/// A word that was meant as a command: a path has a dot, a slash, or exists.
bool looksLikeACommand(const std::string& word) {
    std::error_code ignored;
    return word.find_first_of("./\\") == std::string::npos &&
           !std::filesystem::exists(word, ignored);
}

int wrongUsage(const Error& error) {
    commands::complain(error);
    return commands::exitUsage;
}

std::optional<int> openWindow(const std::vector<std::string>& words, WindowRequest& window) {
    const std::vector<std::string> ours = withoutQtOptions(words);
    if (!ours.empty() && looksLikeACommand(ours.front()) && !ours.front().starts_with('-')) {
        const std::string close = commands::nearest(ours.front(), commands::names());
        return wrongUsage({ErrorCode::Usage, "is no command", "'" + ours.front() + "'",
                           close.empty() ? "see 'quarterlight --help'"
                                         : "did you mean 'quarterlight " + close + "'?"});
    }
    auto arguments = Arguments::parse(ours, windowOptions());
    if (!arguments) {
        Error error = arguments.error();
        if (error.advice.empty()) error.advice = "see 'quarterlight --help'";
        return wrongUsage(error);
    }
    if (!hasDisplay(words)) {
        commands::complain({ErrorCode::CannotOpen, "cannot be opened without a display",
                            "The window",
                            "commands such as 'quarterlight table' need none, see 'quarterlight "
                            "--help'"});
        return commands::exitUnreadable;
    }
    window.libraryPath = QFile::decodeName(arguments->value("--library").c_str());
    for (const std::string& path : arguments->operands())
        window.paths += QFile::decodeName(path.c_str());
    return std::nullopt;
}

int runCommand(const commands::Command& command, const std::vector<std::string>& words) {
    auto arguments = Arguments::parse(words, command.options);
    if (arguments && arguments->wantsHelp()) {
        commands::print(commands::helpOf(command));
        return commands::finish(commands::exitOk);
    }
    const std::string advice = "see 'quarterlight " + std::string(command.name) + " --help'";
    if (!arguments) {
        Error error = arguments.error();
        if (error.advice.empty()) error.advice = advice;
        return wrongUsage(error);
    }
    if (command.needsOperands && arguments->operands().empty())
        return wrongUsage({ErrorCode::Usage, "needs " + std::string(command.operands),
                           "quarterlight " + std::string(command.name), advice});
    if (command.operands.empty() && !arguments->operands().empty())
        return wrongUsage({ErrorCode::Usage, "is not expected here",
                           "'" + arguments->operands().front() + "'", advice});
    return commands::finish(command.run(*arguments));
}

} // namespace

std::optional<int> runCommandLine(int argc, char** argv, WindowRequest& window) {
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    if (words.empty()) return openWindow(words, window);

    const std::string& first = words.front();
    if (first == "--help" || first == "-h" || first == "help") {
        const commands::Command* wanted = words.size() > 1 ? commands::find(words[1]) : nullptr;
        commands::print(wanted != nullptr ? commands::helpOf(*wanted) : commands::overview());
        return commands::finish(commands::exitOk);
    }
    if (first == "--version") {
        commands::print("quarterlight " QL_VERSION "\n");
        return commands::finish(commands::exitOk);
    }
    if (const commands::Command* command = commands::find(first))
        return runCommand(*command, {words.begin() + 1, words.end()});
    return openWindow(words, window);
}

} // namespace ql::app
