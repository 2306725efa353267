// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/ticker.h"

#include "core/release.h"
#include "extraction/particulars/company_name.h"
#include "extraction/text/words.h"

#include <array>
#include <utility>

namespace ql::extraction {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 20> exchanges = {{
    {"nasdaq", "Nasdaq"},
    {"nyse american", "NYSE American"},
    {"nyse mkt", "NYSE American"},
    {"nyse arca", "NYSE Arca"},
    {"nyse amex", "NYSE American"},
    {"new york stock exchange", "NYSE"},
    {"nyse", "NYSE"},
    {"american stock exchange", "AMEX"},
    {"amex", "AMEX"},
    {"otcqb", "OTC"},
    {"otcqx", "OTC"},
    {"otcbb", "OTC"},
    {"otc", "OTC"},
    {"tsx", "TSX"},
    {"tse", "TSE"},
    {"toronto stock exchange", "TSX"},
    {"lse", "LSE"},
    {"london stock exchange", "LSE"},
    {"asx", "ASX"},
    {"euronext", "Euronext"},
}};

std::string exchangeNamed(std::string_view words) {
    const std::string plain = folded(trimmed(words));
    for (const auto& [name, shown] : exchanges) {
        if (!plain.starts_with(name)) continue;
        if (plain.size() > name.size() && isLetter(plain[name.size()])) continue;
        return std::string(shown);
    }
    return {};
}

std::string tickerAt(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size() && (text[begin] == ' ' || text[begin] == '"'))
        ++begin;
    std::size_t end = begin;
    while (end < text.size() &&
           (isUpper(text[end]) || isDigit(text[end]) ||
            (text[end] == '.' && end > begin && end + 1 < text.size() && isUpper(text[end + 1]))))
        ++end;
    // Words in lower case are no ticker.
    if (end == begin || end - begin > 6 || (end < text.size() && isLower(text[end]))) return {};
    if (!isUpper(text[begin])) return {};
    return std::string(text.substr(begin, end - begin));
}

} // namespace

std::vector<Listing> findListings(std::string_view text) {
    std::vector<Listing> listings;
    for (std::size_t open = text.find_first_of("(["); open != std::string_view::npos;
         open = text.find_first_of("([", open + 1)) {
        const std::size_t length = text.substr(open, 92).find_first_of(")]");
        if (length == std::string_view::npos) continue;
        const std::size_t close = open + length;
        std::string_view inside = text.substr(open + 1, close - open - 1);
        std::size_t colon = inside.find(':');
        // "(Nasdaq "MSFT" ...)"
        if (colon == std::string_view::npos) colon = inside.find('"');
        if (colon == std::string_view::npos) {
            colon = inside.find("\u201c");
            if (colon != std::string_view::npos) colon += 2;
        }
        if (colon == std::string_view::npos) continue;
        // "-- NYSE/TSE" names the exchange behind words of its own.
        std::string_view market = inside.substr(0, colon);
        if (const auto dash = market.rfind("--"); dash != std::string_view::npos)
            market = market.substr(dash + 2);
        std::string exchange = exchangeNamed(market);
        if (exchange.empty()) {
            if (const auto symbol = folded(market).find("symbol"); symbol == std::string::npos)
                continue;
        }
        std::string ticker = tickerAt(inside.substr(colon + 1));
        if (ticker.empty()) continue;
        listings.push_back({std::move(ticker), std::move(exchange), open, close + 1});
    }
    return listings;
}

bool belongsTo(std::string_view text, const Listing& listing, std::string_view company) {
    const std::size_t far = listing.begin > 300 ? listing.begin - 300 : 0;
    const std::string plain = withoutTrademarks(text.substr(far, listing.begin - far));
    std::string_view before = trimmed(plain);
    // "Alder, Inc. (the "Company") (NYSE: AL)"
    while (before.ends_with(')')) {
        const std::size_t open = before.rfind('(');
        if (open == std::string_view::npos || before.size() - open > 80) break;
        before = trimmed(before.substr(0, open));
    }
    while (before.ends_with(','))
        before = trimmed(before.substr(0, before.size() - 1));
    const std::string key = companyKey(company);
    if (key.empty()) return false;
    const std::string tail = companyKey(before.substr(
        before.size() > company.size() + 12 ? before.size() - company.size() - 12 : 0));
    if (tail.ends_with(key)) return true;
    // The short form: its first word, alone or with the next ones.
    const std::vector<std::string> words = wordsOf(company);
    const std::vector<std::string> printed =
        wordsOf(before.substr(before.size() > 80 ? before.size() - 80 : 0));
    if (words.empty() || printed.empty()) return false;
    for (std::size_t count = words.size(); count > 0; --count) {
        if (count > printed.size()) continue;
        bool same = true;
        for (std::size_t i = 0; i < count && same; ++i)
            same = printed[printed.size() - count + i] == words[i];
        if (same && !(count == 1 && words[0].size() < 3)) return true;
    }
    return false;
}

} // namespace ql::extraction
