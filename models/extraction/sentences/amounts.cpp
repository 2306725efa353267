// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/amounts.h"

#include "core/eight_bytes.h"
#include "extraction/text/currency_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace ql::extraction {

namespace {

constexpr std::array<std::pair<std::string_view, int>, 8> scales = {{{"thousand", 3},
                                                                     {"million", 6},
                                                                     {"billion", 9},
                                                                     {"trillion", 12},
                                                                     {"mm", 6},
                                                                     {"mln", 6},
                                                                     {"bn", 9},
                                                                     {"m", 6}}};

/// The words from `at` on, whole ones only; moves behind them.
bool takeWord(std::string_view lower, std::size_t& at, std::string_view word) {
    std::size_t from = at;
    while (from < lower.size() && (lower[from] == ' ' || lower[from] == '-'))
        ++from;
    if (from == lower.size() || lower[from] != word.front() ||
        !lower.substr(from).starts_with(word))
        return false;
    const std::size_t end = from + word.size();
    if (end < lower.size() && (isLetter(lower[end]) || isDigit(lower[end]))) return false;
    at = end;
    return true;
}

/// Most bytes of a sentence: small letters, spaces and commas.
bool opensNone(char c) {
    return isLower(c) || c == ' ' || c == ',';
}

/// Marks what `opensNone` does not tell.
Eight openingMarks(Eight bytes) {
    const Eight seven = lowerSeven(bytes);
    const Eight lower = atLeast(seven, 'a') & ~atLeast(seven, 'z' + 1);
    return (bytes | ~(lower | equalTo(seven, ' ') | equalTo(seven, ','))) & marksOfAll;
}

/// Lower case for ASCII; every byte keeps its place.
std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = static_cast<char>(c + (isUpper(c) ? 'a' - 'A' : 0)); // many at once
    return out;
}

class Finder {
  public:
    explicit Finder(std::string_view text)
      : m_text(text)
      , m_lower(lowered(text)) {}

    std::vector<Amount> find() {
        std::vector<Amount> amounts;
        std::size_t dollar = 0; // the next one
        for (std::size_t at = 0; at < m_text.size();) {
            // Small letters open an amount only right before a dollar sign.
            if (dollar < at || at == 0) dollar = std::min(m_text.find('$', at), m_text.size());
            if (at + 2 < dollar)
                at = std::min(
                    nextMarked(m_text, at, openingMarks, [](char c) { return !opensNone(c); }),
                    dollar == m_text.size() ? dollar : dollar - 2);
            if (at == m_text.size()) break;
            if (!mayOpen(at)) {
                ++at;
                continue;
            }
            auto amount = amountAt(at);
            if (!amount) {
                ++at;
                continue;
            }
            amount->rough = isRough(*amount, amounts) || amount->rough;
            at = amount->phraseEnd;
            amounts.push_back(*amount);
        }
        return amounts;
    }

  private:
    /// A cheap look before the close one.
    [[nodiscard]] bool mayOpen(std::size_t at) const {
        const char c = m_text[at];
        if (isLetter(c))
            return is(at + 1, '$') || is(at + 2, '$') ||
                   (isUpper(c) && opensWithCode(m_text.substr(at, 3)));
        return c != ' ' && c != ',';
    }

    [[nodiscard]] bool is(std::size_t at, char c) const {
        return at < m_text.size() && m_text[at] == c;
    }

    /// "RMB344.8 million", "EUR 1.2 billion".
    [[nodiscard]] static bool opensWithCode(std::string_view three) {
        static constexpr std::array<std::string_view, 9> codes = {"RMB", "EUR", "CHF", "GBP", "USD",
                                                                  "INR", "Rs.", "SEK", "NOK"};
        // A word's second letter is small, but for "Rs.".
        return three.size() == 3 && (isUpper(three[1]) || three[1] == 's') &&
               std::ranges::find(codes, three) != codes.end();
    }

    std::optional<Amount> amountAt(std::size_t begin) const {
        std::size_t at = begin;
        bool negative = false;
        bool bracket = false;
        const char before = begin == 0 ? ' ' : m_text[begin - 1];
        if (isLetter(before) || isDigit(before) || before == '.' || before == '$') return {};
        const auto open = [&] {
            if (at < m_text.size() && m_text[at] == '(' && !bracket) {
                bracket = true;
                ++at;
            }
            if (at < m_text.size() && m_text[at] == '-' && !negative) {
                negative = true;
                ++at;
            }
        };
        open();
        Amount amount;
        amount.unit = {Measure::Count, {}};
        const std::string_view lower = m_lower;
        if (const CurrencySign* const sign = signAtStart(lower.substr(at))) {
            amount.unit = {Measure::Currency, std::string(sign->code)};
            at += sign->text.size();
            while (at < m_text.size() && m_text[at] == ' ')
                ++at;
        }
        const bool money = amount.unit.measure == Measure::Currency;
        if (money) open();
        std::size_t end = at;
        auto value = digitsAt(at, end);
        if (!value) return {};
        if (!money && bracket) {
            // "(3.58%)" is a figure, "(2006)" and "(9 stores)" are words.
            std::size_t probe = end;
            if (probe >= m_text.size() || m_text[probe] != '%') return {};
        }
        amount.begin = begin;
        std::size_t close = end;
        while (close < m_text.size() && m_text[close] == ' ')
            ++close;
        if (bracket) {
            if (close < m_text.size() && m_text[close] == ')') {
                end = close + 1;
                negative = true;
            } else if (close + 1 < m_text.size() && m_text.substr(close, 2) == "%)") {
                negative = true;
            } else {
                // "($0.27 in 2003)": the bracket is the sentence's own.
                if (m_text[begin] == '(') ++amount.begin;
            }
        }
        if (money) {
            for (const auto& [word, power] : scales) {
                std::size_t behind = end;
                if (word.size() <= 2 && behind < m_text.size() && m_text[behind] == ' ') continue;
                if (!takeWord(lower, behind, word)) continue;
                *value = value->scaledBy(power);
                end = behind;
                break;
            }
            // "$2.7milllion", "$1, 465,000": a slip of the pen leaves the size open, so does
            // "$25+".
            if (end < m_text.size() && (isLetter(m_text[end]) || m_text[end] == '+')) return {};
            amount.rough = end + 6 < m_text.size() && m_text.substr(end, 2) == ", " &&
                           isDigit(m_text[end + 2]) && isDigit(m_text[end + 3]) &&
                           isDigit(m_text[end + 4]) && m_text[end + 5] == ',';
        } else {
            std::size_t behind = end;
            if (behind < m_text.size() && m_text[behind] == '%') {
                ++behind;
                if (negative && behind < m_text.size() && m_text[behind] == ')') ++behind;
                amount.unit = {Measure::Percent, {}};
            } else if (takeWord(lower, behind, "percentage") || takeWord(lower, behind, "basis")) {
                return {};
            } else if (takeWord(lower, behind, "percent") || takeWord(lower, behind, "per cent")) {
                amount.unit = {Measure::Percent, {}};
            } else if (takeWord(lower, behind, "cents") || takeWord(lower, behind, "cent")) {
                amount.unit = {Measure::Currency, "USD"};
                *value = value->scaledBy(-2);
            } else {
                return {}; // a count, a year, a telephone number
            }
            if (takeWord(lower, behind, "points") || takeWord(lower, behind, "point")) return {};
            end = behind;
        }
        amount.end = end;
        amount.value = negative ? value->negated() : *value;
        amount.phraseEnd = end;
        if (amount.unit.measure == Measure::Currency) takePerShare(amount);
        return amount;
    }

    std::optional<Decimal> digitsAt(std::size_t at, std::size_t& end) const {
        std::string plain;
        std::size_t i = at;
        bool point = false;
        for (; i < m_text.size(); ++i) {
            const char c = m_text[i];
            const bool more = i + 1 < m_text.size() && isDigit(m_text[i + 1]);
            if (isDigit(c)) {
                plain += c;
            } else if (c == ',' && more && !point) {
                // A group has three digits: "$1,234", but "$5, 2006".
                std::size_t group = 0;
                while (i + 1 + group < m_text.size() && isDigit(m_text[i + 1 + group]))
                    ++group;
                if (group != 3) break;
            } else if (c == '.' && more && !point) {
                point = true;
                if (plain.empty()) plain = "0";
                plain += '.';
            } else {
                break;
            }
        }
        if (plain.empty() || plain.size() > 18) return std::nullopt;
        if (i < m_text.size() && isLetter(m_text[i]) && m_lower[i] != 'm' && m_lower[i] != 'b')
            return std::nullopt;
        end = i;
        return Decimal::parse(plain);
    }

    /// "per share", "a share", "per diluted share", "per basic and diluted share", "per share
    /// (diluted)", "diluted" alone in brackets.
    void takePerShare(Amount& amount) const {
        const std::string_view lower = m_lower;
        std::size_t at = amount.end;
        if (!takeWord(lower, at, "per") && !takeWord(lower, at, "a")) return;
        bool basic = false;
        bool diluted = false;
        for (bool again = true; again;) {
            again = false;
            static constexpr std::array<std::string_view, 10> words = {
                "fully",    "common",   "basic",   "diluted",   "and",
                "ordinary", "weighted", "average", "pre-split", "outstanding"};
            for (const std::string_view word : words)
                if (takeWord(lower, at, word)) {
                    basic = basic || word == "basic";
                    diluted = diluted || word == "diluted";
                    again = true;
                }
        }
        if (!takeWord(lower, at, "share") && !takeWord(lower, at, "shares")) return;
        amount.perShareSaid = true;
        amount.unit.measure = Measure::PerShare;
        amount.phraseEnd = at;
        for (const std::string_view behind :
             {" (diluted)", ", diluted", " on a diluted basis", " on a fully diluted basis",
              ", on a diluted basis", " diluted"})
            if (lower.substr(at).starts_with(behind)) {
                diluted = true;
                amount.phraseEnd = at + behind.size();
                break;
            }
        for (const std::string_view behind : {" (basic)", ", basic"})
            if (lower.substr(at).starts_with(behind)) {
                basic = true;
                amount.phraseEnd = at + behind.size();
            }
        for (const std::string_view behind :
             {" (basic and diluted)", ", basic and diluted", " on a basic and diluted basis"})
            if (lower.substr(at).starts_with(behind)) {
                basic = diluted = true;
                amount.phraseEnd = at + behind.size();
            }
        amount.dilution = basic && diluted ? Dilution::Both
                          : diluted        ? Dilution::Diluted
                          : basic          ? Dilution::Basic
                                           : Dilution::Unsaid;
    }

    bool isRough(const Amount& amount, std::vector<Amount>& before) const {
        // "an increase of 286% over $2.7 million" compares.
        static constexpr std::array<std::string_view, 16> words = {
            "approximately", "about",    "nearly",  "almost",    "more than", "less than",
            "up to",         "at least", "roughly", "around",    "between",   "under",
            "exceeding",     "above",    "below",   "fewer than"};
        const std::string_view head = trimmed(std::string_view(m_lower).substr(0, amount.begin));
        for (const std::string_view word : words)
            if (!head.empty() && head.back() == word.back() && head.ends_with(word)) return true;
        // "$2.65 to $3.15", "$5.3 - $5.6 billion"
        if (!before.empty()) {
            const std::string between = folded(trimmed(
                m_text.substr(before.back().phraseEnd, amount.begin - before.back().phraseEnd)));
            if (between == "-" || (between == "to" && amount.unit == before.back().unit &&
                                   !followsChange(before.back().begin))) {
                before.back().rough = true;
                return true;
            }
        }
        return false;
    }

    /// "from $23.2 million to", "decreased $2.0 million to": no range begins there.
    [[nodiscard]] bool followsChange(std::size_t amountAt) const {
        const std::string_view head = trimmed(std::string_view(m_lower).substr(0, amountAt));
        return std::ranges::any_of(
            std::array<std::string_view, 11>{"from", "by", "increased", "decreased", "declined",
                                             "grew", "rose", "fell", "up", "down", "improved"},
            [&](std::string_view word) { return head.ends_with(word); });
    }

    std::string_view m_text;
    std::string m_lower;
};

} // namespace

bool holdsDigit(std::string_view text) {
    const auto digits = [](Eight bytes) {
        const Eight seven = lowerSeven(bytes);
        return atLeast(seven, '0') & ~atLeast(seven, '9' + 1) & ~bytes & marksOfAll;
    };
    return nextMarked(text, 0, digits, isDigit) < text.size();
}

std::vector<Amount> amountsOf(std::string_view text) {
    if (!holdsDigit(text)) return {};
    return Finder(text).find();
}

} // namespace ql::extraction
