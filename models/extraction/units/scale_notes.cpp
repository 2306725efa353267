// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/currency_text.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace ql::extraction {

namespace {

/// Parts of words that scales are named with; beside them are those with a currency's sign.
bool holdsScaleWord(std::string_view plain) {
    const auto stands = [&](std::size_t at, std::string_view part) {
        return plain.substr(at).starts_with(part);
    };
    for (std::size_t at = 0; at + 1 < plain.size(); ++at) {
        const char next = plain[at + 1];
        switch (plain[at]) {
        case 't':
            if (next == 'h' && stands(at, "thousand")) return true;
            break;
        case 'i':
            if (next == 'l' && stands(at, "illion")) return true;
            break;
        case 'm':
            if (next == 'm' || next == 'n') return true;
            break;
        case '0':
            if (next == '0' && stands(at, "000")) return true;
            break;
        case 'c':
            if (next == 'r' && stands(at, "crore")) return true;
            break;
        case 'l':
            if (next == 'a' && (stands(at, "lakh") || stands(at, "lacs"))) return true;
            break;
        default:
            break;
        }
    }
    return false;
}

/// The power of ten that some words name: "in thousands", "$000s", "(millions)".
std::optional<int> scaleOfClause(std::string_view clause) {
    if (holdsScaleWord(clause)) {
        const PhraseIndex words(clause);
        if (words.hasAny({"in thousands", "thousands of", "000's", "000s", "thousands"}) ||
            words.holds("$000") || words.holds("(000)"))
            return 3;
        if (words.hasAny({"millions", "$mm", "in mm", "in million", "in mn"})) return 6;
        if (words.hasAny({"billions", "in billion"})) return 9;
        if (words.has("in thousand")) return 3;
        // "(Euro million)", "million yen": a currency by its name.
        if (std::ranges::none_of(clause, isDigit) &&
            words.hasAny({"euro", "euros", "yen", "kronor", "kroner", "reais", "pesos", "rupees",
                          "yuan", "renminbi", "francs", "won", "rand"})) {
            if (words.has("million")) return 6;
            if (words.has("thousand")) return 3;
            if (words.has("billion")) return 9;
        }
        if (words.hasAny({"crore", "crores"})) return 7;
        if (words.hasAny({"lakh", "lakhs", "lacs"})) return 5;
    }
    // "\u00a3 million", "EUR m", "US$ thousand": a currency and a word with no figure between.
    for (std::uint64_t left = signsThatMayStandIn(clause); left != 0; left &= left - 1) {
        const CurrencySign& sign =
            currencySigns()[static_cast<std::size_t>(std::countr_zero(left))];
        const std::size_t at = findCurrency(clause, sign.text);
        if (at == std::string_view::npos) continue;
        std::string_view rest = clause.substr(at + sign.text.size());
        while (rest.starts_with(' ') || rest.starts_with('\''))
            rest.remove_prefix(1);
        const std::string_view word =
            rest.substr(0, rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz"));
        if (word == "million" || word == "m" || word == "mn" || word == "mio" || word == "mm")
            return 6;
        if (word == "thousand" || word == "k" || rest.starts_with("000")) return 3;
        if (word == "billion" || word == "bn") return 9;
    }
    return std::nullopt;
}

} // namespace

std::optional<ScaleNote> readScaleNote(std::string_view text) {
    const Folded whole(text);
    const std::string_view plain = whole.view();
    ScaleNote note;
    if (plain.find("dollars") == std::string_view::npos ||
        !hasAnyPhrase(plain, {"in whole dollars", "in dollars", "actual dollars"})) {
        // Most headings name none: a clause has no word or sign that the whole has not.
        if (!holdsScaleWord(plain) && signsThatMayStandIn(plain) == 0) return std::nullopt;
        bool any = false;
        // "Dollars in millions, shares in thousands": each clause speaks for itself.
        for (std::size_t at = 0; at < plain.size();) {
            const std::size_t begin = at;
            while (at < plain.size() && plain[at] != ',' && plain[at] != ';')
                ++at;
            const std::string_view clause = plain.substr(begin, at++ - begin);
            const auto power = scaleOfClause(clause);
            if (!power) continue;
            const bool ofShares = hasAnyPhrase(clause, {"shares", "share"}) &&
                                  !hasAnyPhrase(clause, {"except", "excluding", "per share", "and",
                                                         "dollars", "amounts"});
            if (ofShares) {
                note.shareScale = *power;
            } else if (!any) {
                note.scale = *power;
                any = true;
            }
        }
        if (!any && !note.shareScale) return std::nullopt;
    }
    note.text = collapsed(text);
    // The exception speaks of share counts only where "share" stands on its own: "except share and
    // per share data", not "except per share data".
    const std::size_t except =
        std::min({plain.find("except"), plain.find("excluding"), plain.find("other than")});
    if (except != std::string::npos) {
        std::string behind(plain.substr(except));
        for (const std::string_view per :
             {"per share", "per-share", "per common share", "per diluted share"}) {
            for (std::size_t at = behind.find(per); at != std::string::npos;
                 at = behind.find(per)) {
                note.exceptPerShare = true;
                behind.erase(at, per.size());
            }
        }
        note.exceptShares = hasAnyPhrase(behind, {"share", "shares", "unit", "units"});
        note.exceptions = behind.substr(0, behind.find_first_of(";)"));
    }
    note.currency = currencyNamedIn(plain);
    return note;
}

} // namespace ql::extraction
