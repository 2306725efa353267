// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say.h"

#include <atomic>

namespace ql {

namespace {

std::atomic<Translator> currentTranslator = nullptr;

} // namespace

void setTranslator(Translator translator) {
    currentTranslator = translator;
}

std::string say(const char* context, const char* text,
                std::initializer_list<std::string_view> arguments) {
    const Translator translator = currentTranslator;
    const std::string pattern = translator == nullptr ? text : translator(context, text);
    std::string made;
    // One pass: an argument that holds "%1" itself stays as it is.
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
            pattern[i + 1] <= '9') {
            const auto number = std::size_t(pattern[i + 1] - '1');
            if (number < arguments.size()) {
                made += arguments.begin()[number];
                ++i;
                continue;
            }
        }
        made += pattern[i];
    }
    return made;
}

} // namespace ql
