// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/options.h"

#include "commands/suggestion.h"

#include <algorithm>

namespace ql::app::commands {

namespace {

std::unexpected<Error> wrong(std::string where, std::string what, std::string advice = {}) {
    return std::unexpected(
        Error{ErrorCode::Usage, std::move(what), std::move(where), std::move(advice)});
}

const Option* findOption(const std::vector<Option>& options, std::string_view name) {
    for (const Option& option : options)
        if (option.name == name || (!option.shortName.empty() && option.shortName == name))
            return &option;
    return nullptr;
}

/// "csv or json", "quarter, ytd or year".
std::string listOf(const std::vector<std::string_view>& choices) {
    std::string list;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (i > 0) list += i + 1 == choices.size() ? " or " : ", ";
        list += choices[i];
    }
    return list;
}

std::unexpected<Error> unknown(std::string_view name, const std::vector<Option>& options) {
    std::vector<std::string> names;
    names.reserve(options.size());
    for (const Option& option : options)
        names.emplace_back(option.name);
    const std::string close = nearest(name, names);
    return wrong(std::string(name), "is no option here",
                 close.empty() ? std::string() : "did you mean " + close + "?");
}

} // namespace

Result<Arguments> Arguments::parse(const std::vector<std::string>& words,
                                   const std::vector<Option>& options) {
    Arguments parsed;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--") {
            parsed.m_operands.insert(parsed.m_operands.end(),
                                     words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                     words.end());
            break;
        }
        if (word.size() < 2 || word.front() != '-') {
            parsed.m_operands.push_back(word);
            continue;
        }
        if (word == "-h" || word == "--help") {
            parsed.m_wantsHelp = true;
            return parsed;
        }
        const auto equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string typed = word.substr(0, equals);
        const Option* option = findOption(options, typed);
        if (option == nullptr) return unknown(typed, options);
        const std::string name(option->name);
        if (parsed.m_values.contains(name)) return wrong(name, "is given twice");
        std::string value;
        if (option->value.empty()) {
            if (equals != std::string::npos) return wrong(name, "takes no value");
        } else if (equals != std::string::npos) {
            value = word.substr(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        } else {
            return wrong(name, "needs a value");
        }
        if (!option->value.empty() && value.empty()) return wrong(name, "needs a value");
        if (!option->choices.empty() &&
            std::ranges::find(option->choices, value) == option->choices.end())
            return wrong(name, "takes " + listOf(option->choices) + ", not '" + value + "'");
        parsed.m_values.emplace(name, value);
    }
    for (const Option& option : options)
        if (option.required && !parsed.has(option.name))
            return wrong(std::string(option.name) + " " + std::string(option.value), "is missing");
    return parsed;
}

bool Arguments::has(std::string_view option) const {
    return m_values.contains(option);
}

std::string Arguments::value(std::string_view option, std::string_view fallback) const {
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::string(fallback) : found->second;
}

} // namespace ql::app::commands
