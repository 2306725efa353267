// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace ql {

/// Looks a text up in the reader's language; gives the text itself where it knows none. Both are
/// UTF-8.
using Translator = std::string (*)(const char* context, const char* text);

/// Sets how say() translates; null for English as written. Set once, before threads are started.
void setTranslator(Translator translator);

/// A text for people that is made below Qt, in the reader's language. `context` and `text` are
/// literals, so that the translation's tools find them (they find nothing behind the two); the
/// context is the subject, "Charts" or "Checks".
[[nodiscard]] std::string say(const char* context, const char* text);

/// Names a text for the translation's tools where it is kept to be said later.
constexpr const char* toSay(const char* /*context*/, const char* text) {
    return text;
}

/// `pattern` with %1 to %9 replaced by the arguments, left out where there is none:
/// fill(say("Charts", "%1 of %2"), {a, b}).
[[nodiscard]] std::string fill(std::string_view pattern,
                               std::initializer_list<std::string_view> arguments);
[[nodiscard]] std::string fill(std::string_view pattern, std::span<const std::string> arguments);

} // namespace ql
