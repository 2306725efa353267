// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace ql {

/// Looks a text up in the reader's language; gives the text itself where it knows none. Both are
/// UTF-8.
using Translator = std::string (*)(const char* context, const char* text);

/// Sets how say() translates; null for English as written. Set once, before threads are started.
void setTranslator(Translator translator);

/// A text for people that is made below Qt, in the reader's language: %1 to %9 are replaced by
/// `arguments`. `context` and `text` are literals, so that the translation's tools find them; the
/// context is the subject, "Charts" or "Checks".
[[nodiscard]] std::string say(const char* context, const char* text,
                              std::initializer_list<std::string_view> arguments = {});

} // namespace ql
