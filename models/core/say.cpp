// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say.h"

#include <atomic>

namespace ql {

namespace {

std::atomic<Translator> currentTranslator = nullptr;

// One pass: an argument that holds "%1" itself stays as it is.
template <typename Arguments>
std::string replaced(std::string_view pattern, const Arguments& arguments) {
    std::string made;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
            pattern[i + 1] <= '9') {
            const auto number = std::size_t(pattern[i + 1] - '1');
            if (number < arguments.size()) made += *(arguments.begin() + std::ptrdiff_t(number));
            ++i;
        } else {
            made += pattern[i];
        }
    }
    return made;
}

} // namespace

void setTranslator(Translator translator) {
    currentTranslator = translator;
}

std::string say(const char* context, const char* text) {
    const Translator translator = currentTranslator;
    return translator == nullptr ? text : translator(context, text);
}

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
    return replaced(pattern, arguments);
}

std::string fill(std::string_view pattern, std::span<const std::string> arguments) {
    return replaced(pattern, arguments);
}

} // namespace ql
