// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/help.h"

#include "commands/catalogue.h"

#include <algorithm>

namespace ql::app::commands {

namespace {

constexpr std::size_t widestUsage = 88;
constexpr std::size_t widestLine = 96;
constexpr std::size_t mostChoices = 60; ///< characters; longer lists stand with the options

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

/// "--format csv|json", "-o FILE".
std::string typed(const Option& option, bool withChoices) {
    std::string text(option.shortName.empty() || !withChoices ? option.name : option.shortName);
    if (!option.shortName.empty() && !withChoices)
        text = std::string(option.shortName) + ", " + text;
    if (option.value.empty()) return text;
    if (!withChoices || option.choices.empty()) return text + " " + std::string(option.value);
    text += " ";
    for (std::size_t i = 0; i < option.choices.size(); ++i)
        text += (i > 0 ? "|" : "") + std::string(option.choices[i]);
    return text;
}

/// Whether the choices are too many for the call and stand with the option instead.
bool hasLongChoices(const Option& option) {
    std::size_t length = 0;
    for (const std::string_view choice : option.choices)
        length += choice.size() + 1;
    return length > mostChoices;
}

/// What an option is for, in lines of at most widestLine characters, later ones set in.
std::string explained(const Option& option, std::size_t indent) {
    std::string words(option.help);
    if (hasLongChoices(option)) {
        std::string list;
        for (const std::string_view choice : option.choices)
            list += (list.empty() ? "" : ", ") + std::string(choice);
        words += (words.empty() ? "" : "; ") + std::string("one of ") + list;
    }
    std::string text;
    std::size_t length = indent;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        const std::string word = words.substr(at, end - at);
        at = end + 1;
        const bool first = length == indent;
        if (!first && length + 1 + word.size() > widestLine) {
            text += "\n" + std::string(indent, ' ');
            length = indent;
        } else if (!first) {
            text += ' ';
            ++length;
        }
        text += word;
        length += word.size();
    }
    return text;
}

/// The call in brackets and bars, wrapped under its first option.
std::string usage(const Command& command) {
    const std::string start = "quarterlight " + std::string(command.name);
    std::string text = start;
    std::size_t length = text.size();
    const auto add = [&](const std::string& piece) {
        if (length + 1 + piece.size() > widestUsage) {
            text += "\n" + std::string(start.size(), ' ');
            length = start.size();
        }
        text += " " + piece;
        length += 1 + piece.size();
    };
    for (const Option& option : command.options) {
        Option shown = option;
        if (hasLongChoices(option)) shown.choices.clear();
        add(option.required ? typed(shown, true) : "[" + typed(shown, true) + "]");
    }
    if (!command.operands.empty())
        add(command.needsOperands ? std::string(command.operands)
                                  : "[" + std::string(command.operands) + "]");
    return text;
}

} // namespace

std::string overview() {
    std::string text = "Quarterlight reads companies' quarterly results and sets them side by "
                       "side.\n\n"
                       "usage: quarterlight [--library L] [FILE|FOLDER...]   open the window\n"
                       "       quarterlight COMMAND ...                      without a window\n\n"
                       "commands\n";
    for (const Command& command : all())
        text += "  " + padded(std::string(command.name), 10) + std::string(command.summary) + "\n";
    text += "\n"
            "'quarterlight COMMAND --help' explains a command and gives examples.\n"
            "A library is one file; without --library the window's own is used.\n\n"
            "examples\n"
            "  quarterlight releases/*.txt\n"
            "  quarterlight extract release.txt > figures.csv\n"
            "  quarterlight import --library q.qlib releases\n"
            "  quarterlight table --library q.qlib --company Acme --statement income\n\n"
            "exit codes: 0 done; 2 wrong usage; 3 a file is no results release or cannot be read,\n"
            "or a library, company or statement cannot be had (one sentence each on standard "
            "error).\n";
    return text;
}

std::string helpOf(const Command& command) {
    std::string text = "quarterlight " + std::string(command.name) + ": " +
                       std::string(command.summary) + ".\n\nusage: ";
    // Under "usage: " as well.
    for (const char c : usage(command))
        text += c == '\n' ? std::string("\n       ") : std::string(1, c);
    text += "\n\n";
    if (!command.details.empty()) text += std::string(command.details) + "\n";

    std::size_t widest = 0;
    for (const Option& option : command.options)
        widest = std::max(widest, typed(option, false).size());
    if (!command.options.empty()) {
        text += "options\n";
        for (const Option& option : command.options)
            text += "  " + padded(typed(option, false), widest + 2) +
                    explained(option, widest + 4) + "\n";
        text += "\n";
    }
    if (!command.examples.empty()) text += "examples\n" + std::string(command.examples);
    return text;
}

} // namespace ql::app::commands
