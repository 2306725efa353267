// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/currency_text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace ql::extraction {

namespace {

using Sign = CurrencySign;

constexpr std::array signs = {
    Sign{"(pound)", "GBP"}, Sign{"u.s.$", "USD"},  Sign{"us$", "USD"},    Sign{"hk$", "HKD"},
    Sign{"nt$", "TWD"},     Sign{"nz$", "NZD"},    Sign{"cdn$", "CAD"},   Sign{"ca$", "CAD"},
    Sign{"c$", "CAD"},      Sign{"au$", "AUD"},    Sign{"a$", "AUD"},     Sign{"r$", "BRL"},
    Sign{"s$", "SGD"},      Sign{"$", "USD"},      Sign{"\u20ac", "EUR"}, Sign{"\u00a3", "GBP"},
    Sign{"\u00a5", "JPY"},  Sign{"\uffe5", "JPY"}, Sign{"\u20b9", "INR"}, Sign{"\u20a9", "KRW"},
    Sign{"\u20aa", "ILS"},  Sign{"eur", "EUR"},    Sign{"gbp", "GBP"},    Sign{"usd", "USD"},
    Sign{"chf", "CHF"},     Sign{"rmb", "CNY"},    Sign{"cny", "CNY"},    Sign{"sek", "SEK"},
    Sign{"nok", "NOK"},     Sign{"dkk", "DKK"},    Sign{"jpy", "JPY"},    Sign{"cad", "CAD"},
    Sign{"aud", "AUD"},     Sign{"hkd", "HKD"},    Sign{"inr", "INR"},    Sign{"krw", "KRW"},
    Sign{"brl", "BRL"},     Sign{"mxn", "MXN"},    Sign{"zar", "ZAR"},    Sign{"sgd", "SGD"},
    Sign{"nis", "ILS"},     Sign{"rs.", "INR"},    Sign{"rs", "INR"}};

constexpr std::array names = {Sign{"canadian dollars", "CAD"},
                              Sign{"u.s. dollars", "USD"},
                              Sign{"us dollars", "USD"},
                              Sign{"united states dollars", "USD"},
                              Sign{"australian dollars", "AUD"},
                              Sign{"hong kong dollars", "HKD"},
                              Sign{"new taiwan dollars", "TWD"},
                              Sign{"nt dollars", "TWD"},
                              Sign{"singapore dollars", "SGD"},
                              Sign{"new zealand dollars", "NZD"},
                              Sign{"euros", "EUR"},
                              Sign{"euro", "EUR"},
                              Sign{"pounds sterling", "GBP"},
                              Sign{"sterling", "GBP"},
                              Sign{"yen", "JPY"},
                              Sign{"renminbi", "CNY"},
                              Sign{"korean won", "KRW"},
                              Sign{"swiss francs", "CHF"},
                              Sign{"rupees", "INR"},
                              Sign{"indian rupee", "INR"},
                              Sign{"brazilian reais", "BRL"},
                              Sign{"reais", "BRL"},
                              Sign{"israeli shekels", "ILS"},
                              Sign{"shekels", "ILS"},
                              Sign{"mexican pesos", "MXN"},
                              Sign{"swedish kronor", "SEK"},
                              Sign{"danish kroner", "DKK"},
                              Sign{"norwegian kroner", "NOK"}};

/// Which signs begin with a byte, a bit each in their order.
constexpr auto signsByOpener = [] {
    static_assert(signs.size() <= 64);
    std::array<std::uint64_t, 256> table = {};
    for (std::size_t i = 0; i < signs.size(); ++i)
        table[static_cast<unsigned char>(signs[i].text.front())] |= std::uint64_t{1} << i;
    return table;
}();

/// Those that may begin a text, of which nearly all are ruled out by its first byte.
std::uint64_t signsThatMayOpen(std::string_view text) {
    return text.empty() ? 0 : signsByOpener[static_cast<unsigned char>(text.front())];
}
/// The first of some signs.
const Sign& firstSign(std::uint64_t some) {
    return signs[static_cast<std::size_t>(std::countr_zero(some))];
}

/// False for nearly all headings, before they are folded: their first two letters open no sign.
bool mayBeCurrency(std::string_view words) {
    const auto lower = [](char c) { return static_cast<char>(isUpper(c) ? c | 0x20 : c); };
    if (isDigit(words.front())) return false;
    const char first = lower(words.front());
    // A space, a bracket or "in " may stand before it.
    if (!isLetter(first) || first == 'i' || words.size() == 1) return true;
    for (std::uint64_t left = signsThatMayOpen({&first, 1}); left != 0; left &= left - 1)
        if (firstSign(left).text[1] == lower(words[1])) return true;
    return false;
}

std::size_t findWords(std::string_view plain, std::string_view words) {
    for (std::size_t at = plain.find(words); at != std::string_view::npos;
         at = plain.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || !isLetter(plain[at - 1])) && (end >= plain.size() || !isLetter(plain[end])))
            return at;
    }
    return std::string_view::npos;
}

bool isScaleWord(std::string_view word) {
    static constexpr std::array<std::string_view, 17> words = {
        "",        "m",        "mm",       "mn",        "k",       "bn",
        "million", "millions", "thousand", "thousands", "billion", "billions",
        "000",     "000s",     "'000",     "'000s",     "000's"};
    return std::ranges::find(words, word) != words.end();
}

} // namespace

std::span<const CurrencySign> currencySigns() {
    return signs;
}

const CurrencySign* signAtStart(std::string_view text) {
    for (std::uint64_t left = signsThatMayOpen(text); left != 0; left &= left - 1)
        if (text.starts_with(firstSign(left).text)) return &firstSign(left);
    return nullptr;
}

std::uint64_t signsThatMayStandIn(std::string_view plain) {
    std::uint64_t may = 0;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        std::uint64_t left = signsByOpener[static_cast<unsigned char>(plain[at])] & ~may;
        if (left == 0 || (at > 0 && isLetter(plain[at]) && isLetter(plain[at - 1]))) continue;
        for (; left != 0; left &= left - 1) {
            const std::string_view sign = firstSign(left).text;
            if (sign.size() == 1 || (at + 1 < plain.size() && plain[at + 1] == sign[1]))
                may |= left & -left;
        }
    }
    return may;
}

std::size_t findCurrency(std::string_view plain, std::string_view sign) {
    for (std::size_t at = plain.find(sign); at != std::string_view::npos;
         at = plain.find(sign, at + 1)) {
        const std::size_t end = at + sign.size();
        const bool before = at == 0 || !isLetter(plain[at - 1]) || !isLetter(sign.front());
        // "GBPm", "EURm": a code and millions in one word.
        const bool millions = end < plain.size() && plain[end] == 'm' &&
                              (end + 1 >= plain.size() || !isLetter(plain[end + 1]));
        const bool behind =
            end >= plain.size() || millions || !isLetter(plain[end]) || !isLetter(sign.back());
        if (before && behind) return at;
    }
    return std::string_view::npos;
}

std::string currencyNamedIn(std::string_view words) {
    const Folded whole(words);
    const std::string_view plain = whole.view();
    std::size_t first = std::string::npos;
    std::string_view code;
    const auto look = [&](std::size_t at, std::string_view found) {
        if (at >= first) return;
        first = at;
        code = found;
    };
    for (std::uint64_t left = signsThatMayStandIn(plain); left != 0; left &= left - 1)
        if (const Sign& sign = firstSign(left); sign.text != "$")
            look(findCurrency(plain, sign.text), sign.code);
    const Letters letters = lettersOf(plain);
    for (const Sign& name : names)
        if ((name.letters & ~letters) == 0) look(findWords(plain, name.text), name.code);
    return std::string(code);
}

std::string currencyAlone(std::string_view words) {
    if (words.empty() || words.size() > 28 || !mayBeCurrency(words)) return {};
    const Folded plain(words);
    std::string_view rest = trimmed(plain.view());
    if (rest.starts_with('(') && rest.ends_with(')')) rest = rest.substr(1, rest.size() - 2);
    if (rest.starts_with("in ")) rest.remove_prefix(3);
    for (std::uint64_t left = signsThatMayOpen(rest); left != 0; left &= left - 1) {
        const Sign& sign = firstSign(left);
        if (!rest.starts_with(sign.text) || findCurrency(rest, sign.text) != 0) continue;
        return isScaleWord(trimmed(rest.substr(sign.text.size()))) ? std::string(sign.code)
                                                                   : std::string();
    }
    return {};
}

std::string currencyOfLabel(std::string_view label) {
    if (label.find('(') == std::string_view::npos) return {}; // as nearly always
    const std::size_t open = label.rfind('(');
    const std::size_t close = label.find(')', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos) return {};
    std::string inside = folded(label.substr(open + 1, close - open - 1));
    for (const std::string_view tail : {" per share", " per ads", " per unit"})
        if (inside.ends_with(tail)) inside.erase(inside.size() - tail.size());
    return inside == "pence" || inside == "p" ? "GBP" : currencyAlone(inside);
}

bool opensAmount(std::string_view text, bool codes) {
    if (text.empty() || text.size() > 6 || isDigit(text.front()) || isLower(text.front()))
        return false;
    if (text == "(" || text == "$") return true;
    const char last = text.back();
    if (isLetter(text.front()) && !codes && last != '$') return false;
    if (last == ')' || last == ',' || last == '-') return false;
    const std::string plain = folded(text);
    std::string_view rest = plain;
    if (rest.front() == '(' || rest.front() == '-') rest.remove_prefix(1);
    if (rest.ends_with('(')) rest.remove_suffix(1);
    return std::ranges::any_of(signs, [&](const Sign& sign) { return sign.text == rest; });
}

} // namespace ql::extraction
