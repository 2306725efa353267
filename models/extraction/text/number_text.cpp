// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/number_text.h"

#include "extraction/text/currency_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ql::extraction {

namespace {

/// White space out, typographic dashes to ASCII, lower case.
std::string compact(std::string_view text) {
    std::string out = folded(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '\t'; });
    return out;
}

/// What a figure may end in, with its mark or without; behind a letter only where it has digits.
enum class Ending : std::uint8_t { Never, WithDigits, Always };
constexpr auto endings = [] {
    std::array<Ending, 256> table = {};
    for (const unsigned char c : {')', '%', '*', '-', ' ', '\t'})
        table[c] = Ending::Always;
    for (const unsigned char c : {'c', 'd', 'n', 'p'})
        table[c] = table[c - 'a' + 'A'] = Ending::WithDigits;
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = Ending::Always;
    for (std::size_t c = 0x80; c < table.size(); ++c)
        table[c] = Ending::Always;
    return table;
}();

/// A cheap look before the close one.
bool mayBeNumber(std::string_view text) {
    if (text.empty()) return false;
    const Ending ending = endings[static_cast<unsigned char>(text.back())];
    return ending == Ending::Always ||
           (ending == Ending::WithDigits && std::ranges::any_of(text, isDigit));
}

bool takeCurrency(std::string_view& text, ShortText<3>& currency) {
    const CurrencySign* const sign = signAtStart(text);
    if (sign == nullptr || text.front() == '(') return false;
    text.remove_prefix(sign->text.size());
    currency = sign->code;
    return true;
}

bool isDashes(std::string_view text) {
    return !text.empty() && text.size() <= 4 &&
           text.find_first_not_of('-') == std::string_view::npos;
}

bool isDigitOrSeparator(char c) {
    return isDigit(c) || c == '.' || c == ',';
}

/// Digits with their separators, nothing else.
struct Digits {
    Decimal value;
    bool grouped = false;
    bool doubtful = false;
};

/// Digits in groups: the first of one to three, each further of exactly three.
bool groupsOfThree(std::string_view text, char separator) {
    std::size_t run = 0;
    bool first = true;
    for (const char c : text) {
        if (c == separator) {
            if (first ? run < 1 || run > 3 : run != 3) return false;
            first = false;
            run = 0;
        } else {
            ++run;
        }
    }
    return !first && run == 3;
}

std::optional<Digits> parseDigits(std::string_view text, DecimalStyle style) {
    const char point = style == DecimalStyle::Point ? '.' : ',';
    const char group = style == DecimalStyle::Point ? ',' : '.';
    if (text.empty() || !isDigit(text.back()) || !std::ranges::all_of(text, isDigitOrSeparator))
        return std::nullopt;
    Digits digits;
    const std::size_t lastPoint = text.rfind(point);
    std::string_view whole = text.substr(0, lastPoint);
    std::string_view decimals =
        lastPoint == std::string_view::npos ? std::string_view() : text.substr(lastPoint + 1);
    if (decimals.find(group) != std::string_view::npos) {
        // "2.325,385": a slip of the pen; both marks in place of one. Kept, with the doubt.
        std::string same(text);
        for (char& c : same)
            if (c == point) c = group;
        if (!groupsOfThree(same, group)) return std::nullopt;
        digits.doubtful = true;
        digits.grouped = true;
        whole = text;
        decimals = {};
    } else if (whole.find(group) != std::string_view::npos) {
        if (!groupsOfThree(whole, group)) return std::nullopt;
        digits.grouped = true;
    } else if (whole.find(point) != std::string_view::npos) {
        return std::nullopt; // "1.2.3" is a version or a chapter
    }
    std::string plain;
    for (const char c : whole)
        if (isDigit(c)) plain += c;
    if (plain.empty()) plain = "0";
    if (!decimals.empty()) plain.append(".").append(decimals);
    const auto value = Decimal::parse(plain);
    if (!value) return std::nullopt;
    digits.value = *value;
    return digits;
}

/// "54 1": two figures, or one and a raised mark; never the figure 541.
bool splitDigits(std::string_view text) {
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != ' ' || !isDigit(text[i - 1])) continue;
        const std::size_t next = text.find_first_not_of(' ', i);
        if (next != std::string_view::npos && (isDigit(text[next]) || text[next] == '.'))
            return true;
    }
    return false;
}

/// "1 204.5", "-1 089.3": groups set apart by spaces, which only the decimals make sure of.
bool groupedBySpaces(std::string_view text) {
    const std::size_t point = text.rfind('.');
    if (point == std::string_view::npos || point < 5) return false;
    std::string groups;
    for (const char c : folded(text.substr(0, point)))
        if (c != '-' && c != '(' && c != '+') groups += c == ' ' ? ',' : c;
    return groups.find_first_not_of("0123456789,") == std::string::npos &&
           groupsOfThree(groups, ',');
}

/// "(1)", "(a)", "*" behind a figure. In "(12,999)(1)" only the last bracket is the mark.
std::string takeMark(std::string_view& text) {
    std::string mark;
    while (text.size() > 1 && text.back() == '*') {
        mark += '*';
        text.remove_suffix(1);
    }
    if (!mark.empty()) return mark;
    // "12,3451": a raised mark that was run into its figure, or a comma out of its place.
    const std::size_t comma = text.rfind(',');
    if (comma != std::string_view::npos && comma > 0 && text.size() - comma == 5 &&
        text.find_first_not_of("0123456789,$") == std::string_view::npos && text.back() != '0') {
        mark = text.back();
        text.remove_suffix(1);
        return mark;
    }
    if (text.size() < 4 || text.back() != ')') return mark;
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || open == 0) return mark;
    const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
    const char before = text[open - 1];
    const std::size_t longest = inside.find(',') == std::string_view::npos ? 2 : 5;
    if (inside.empty() || inside.size() > longest ||
        (!isDigit(before) && before != ')' && before != '%'))
        return mark;
    for (const char c : inside)
        if (!isDigit(c) && !isLetter(c) && c != ',') return mark;
    mark = inside;
    text = text.substr(0, open);
    return mark;
}

} // namespace

bool NumberText::looksLikeYear() const {
    return kind == ValueKind::Number && !grouped && !percent && currency.empty() &&
           value.exponent() == 0 && value.coefficient() >= 1980 && value.coefficient() <= 2059;
}

std::optional<NumberText> parsePlainNumber(std::string_view text, DecimalStyle style) {
    constexpr std::size_t longest = 18; // digits are kept to the last
    if (style != DecimalStyle::Point || text.size() > longest || isIdentifier(text))
        return std::nullopt;
    NumberText number;
    if (text.starts_with('$')) {
        number.currency = std::string_view("USD");
        text.remove_prefix(1);
    }
    const bool negative = text.starts_with('(') && text.ends_with(')');
    if (negative) text = text.substr(1, text.size() - 2);
    if (text.empty() || (negative && text == "000")) return std::nullopt;
    std::int64_t coefficient = 0;
    std::size_t run = 0; // of digits
    bool point = false;
    for (const char c : text) {
        if (isDigit(c)) {
            coefficient = coefficient * 10 + (c - '0');
            ++run;
            continue;
        }
        const bool wholeGroup = number.grouped ? run == 3 : run >= 1 && run <= 3;
        if (point || (c != ',' && c != '.') || (c == ',' && !wholeGroup) ||
            (c == '.' && number.grouped && !wholeGroup) || run == 0)
            return std::nullopt;
        point = c == '.';
        number.grouped = number.grouped || c == ',';
        run = 0;
    }
    if (run == 0 || (number.grouped && !point && run != 3)) return std::nullopt;
    number.value =
        Decimal(negative ? -coefficient : coefficient, point ? -static_cast<int>(run) : 0);
    return number;
}

std::optional<NumberText> parseNumber(std::string_view printed, DecimalStyle style) {
    if (auto plain = parsePlainNumber(printed, style)) return plain;
    if (printed.size() > 64 || isIdentifier(printed) || !mayBeNumber(printed) ||
        (style == DecimalStyle::Point && splitDigits(printed) && !groupedBySpaces(printed)))
        return std::nullopt;
    const std::string holder = compact(printed);
    std::string_view text = holder;
    NumberText number;
    number.mark = std::string_view(takeMark(text));

    if (text.size() > 3 && text.ends_with("%%")) text.remove_suffix(1); // a slip of the pen
    const auto nil = [&](std::string_view rest) {
        if (!isDashes(rest)) return false;
        number.kind = ValueKind::Nil;
        number.value = Decimal(0, 0);
        return true;
    };
    takeCurrency(text, number.currency);
    if (text.ends_with('%') && isDashes(text.substr(0, text.size() - 1))) {
        number.percent = true;
        text.remove_suffix(1);
    }
    if (nil(text)) return number;

    // A number word ends in one of two letters, before a bracket that closes.
    const std::size_t ends = text.find_last_not_of(')');
    const bool mayScale =
        ends != std::string_view::npos && (text[ends] == 'n' || text[ends] == 'd');
    for (const auto& [word, power] :
         {std::pair<std::string_view, int>{"million", 6}, {"billion", 9}, {"thousand", 3}}) {
        if (!mayScale) break;
        std::string_view rest = text;
        const bool bracket = rest.ends_with(')') && rest.starts_with('(');
        if (bracket) rest.remove_suffix(1);
        if (!rest.ends_with(word) || rest.size() == word.size()) continue;
        number.scale = static_cast<std::int8_t>(power);
        text = rest.substr(0, rest.size() - word.size());
        break;
    }

    bool negative = false;
    bool open = false;
    if (text.starts_with('(')) {
        open = true;
        text.remove_prefix(1);
        if (number.currency.empty()) takeCurrency(text, number.currency);
    }
    if (open && text.ends_with(')') && nil(text.substr(0, text.size() - 1))) return number;
    if (text.starts_with('-') || text.starts_with('+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
        if (number.currency.empty()) takeCurrency(text, number.currency);
    }
    if (text.ends_with('%')) {
        number.percent = true;
        text.remove_suffix(1);
    }
    if (open) {
        // A bracket that never closes is a cell whose ")" was lost at a border: still a loss.
        if (text.ends_with(')')) text.remove_suffix(1);
        if (text.ends_with('%')) {
            number.percent = true;
            text.remove_suffix(1);
        }
        if (isDashes(text) && nil(text)) return number;
        negative = true;
    }
    if (text.size() > 3 && text.ends_with("\u20ac")) {
        number.currency = std::string_view("EUR");
        text.remove_suffix(3);
    }
    // "14.50\u00a2"
    if (text.size() > 2 && text.ends_with("\u00a2")) {
        number.scale = -2;
        if (number.currency.empty()) number.currency = std::string_view("USD");
        text.remove_suffix(2);
        if (open && text.ends_with(')')) text.remove_suffix(1);
    }
    // "(000)" says thousands.
    if (open && text == "000") return std::nullopt;
    // "9.8p", "9.8c": pence and cents, as amounts per share are printed in some countries.
    if (text.size() > 2 && (text.ends_with('p') || text.ends_with('c')) && text.size() <= 6 &&
        isDigit(text[text.size() - 2])) {
        // A "c" behind anything but a figure such as "9.8" is a mark, or all of its row are cents.
        const std::size_t point = text.find_first_of(".,");
        if (text.ends_with('p') || point == text.size() - 3)
            number.scale = -2;
        else
            number.mark = text.substr(text.size() - 1);
        text.remove_suffix(1);
    }
    // "1'204.3" of the Alps; a raised comma is folded to the same.
    std::string groups;
    if (text.find('\'') != std::string_view::npos) {
        groups = text;
        std::ranges::replace(groups, '\'', style == DecimalStyle::Point ? ',' : '.');
        text = groups;
    }
    const auto digits = parseDigits(text, style);
    if (!digits) return std::nullopt;
    number.value = negative ? digits->value.negated() : digits->value;
    number.grouped = digits->grouped || groupedBySpaces(printed);
    number.doubtful = digits->doubtful;
    return number;
}

std::optional<NumberText> parseFraction(std::string_view whole, std::string_view fraction) {
    const std::size_t slash = fraction.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash > 2 || fraction.size() > 5)
        return std::nullopt;
    const auto above = parseDigits(fraction.substr(0, slash), DecimalStyle::Point);
    const auto below = parseDigits(fraction.substr(slash + 1), DecimalStyle::Point);
    if (!above || !below || above->value.exponent() != 0 || below->value.exponent() != 0)
        return std::nullopt;
    const std::int64_t parts = below->value.coefficient();
    const std::int64_t of = above->value.coefficient();
    if (parts < 2 || parts > 64 || (parts & (parts - 1)) != 0 || of % 2 == 0 || of >= parts)
        return std::nullopt;
    auto number = parseNumber(whole);
    if (!number || number->kind != ValueKind::Number || number->percent ||
        number->value.exponent() != 0 || number->value.magnitude().coefficient() > 9999)
        return std::nullopt;
    // A sixty-fourth has six decimals: 1/64 is 0.015625.
    const std::int64_t units = number->value.magnitude().coefficient() * 1'000'000;
    std::int64_t all = units + of * (1'000'000 / parts);
    int exponent = -6;
    for (; all % 10 == 0; all /= 10)
        ++exponent;
    const Decimal value(all, exponent);
    number->value = number->value.isNegative() ? value.negated() : value;
    return number;
}

} // namespace ql::extraction
