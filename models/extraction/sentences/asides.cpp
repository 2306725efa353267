// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/asides.h"

#include "extraction/text/words.h"

#include <initializer_list>
#include <string_view>

namespace ql::extraction {

std::size_t asideAt(std::span<const Token> tokens, std::size_t at) {
    for (const std::initializer_list<std::string_view> aside :
         {std::initializer_list<std::string_view>{"calculated", "in", "accordance", "with",
                                                  "generally", "accepted", "accounting",
                                                  "principles"},
          {"in", "accordance", "with", "generally", "accepted", "accounting", "principles"},
          {"according", "to", "generally", "accepted", "accounting", "principles"},
          {"on", "a", "generally", "accepted", "accounting", "principles"},
          {"on", "a", "gaap", "basis"},
          {"on", "a", "u.s", ".", "gaap", "basis"},
          {"on", "a", "u.s", "gaap", "basis"}})
        if (reads(tokens, at, aside)) return aside.size();
    // "... accounting principles in the U.S."
    if (at > 0 && tokens[at - 1].text == "principles")
        for (const std::initializer_list<std::string_view> where :
             {std::initializer_list<std::string_view>{"in", "the", "united", "states", "of",
                                                      "america"},
              {"in", "the", "united", "states"},
              {"in", "the", "u.s", "."},
              {"in", "the", "u.s"},
              {"in", "the", "u.s."}})
            if (reads(tokens, at, where)) return where.size();
    // "(GAAP) basis"
    const bool basis =
        at > 0 && tokens[at].text == "basis" && isOneOf(tokens[at - 1].text, ")", "principles");
    return basis ? 1 : 0;
}

std::size_t shareBaseAt(std::span<const Token> tokens, std::size_t at) {
    constexpr std::size_t longest = 13;
    if (tokens[at].text != "on" && tokens[at].text != "based") return 0;
    for (std::size_t i = at + 1; i < tokens.size() && i < at + longest; ++i) {
        const std::string_view word = tokens[i].text;
        if (isOneOf(word, ",", ";", "(", "for", "in", "during", "compared", "versus", "and"))
            return 0;
        if (!isOneOf(word, "shares", "units")) continue;
        const bool outstanding = i + 1 < tokens.size() && tokens[i + 1].text == "outstanding";
        return i + 1 + (outstanding ? 1 : 0) - at;
    }
    return 0;
}

std::size_t relativeClauseAt(std::span<const Token> tokens, std::size_t at, bool qualified) {
    constexpr std::size_t longest = 60;
    if (at + 3 >= tokens.size() || tokens[at].text != ",") return 0;
    const bool which = tokens[at + 1].text == "which";
    const std::string_view verb = tokens[at + (which ? 2 : 1)].text;
    const bool holds = which ? isOneOf(verb, "includes", "included", "include")
                             : isOneOf(verb, "including", "inclusive");
    const bool leaves = which && qualified && isOneOf(verb, "excludes", "excluded", "exclude");
    if (!holds && !leaves) return 0;
    for (std::size_t i = at + 3; i + 1 < tokens.size() && i < at + longest; ++i) {
        const bool states = isOneOf(std::string_view(tokens[i].text), "was", "were", "totaled",
                                    "totalled", "increased", "decreased", "compared");
        if (states) return tokens[i - 1].text == "," ? i - at : 0;
    }
    return 0;
}

} // namespace ql::extraction
