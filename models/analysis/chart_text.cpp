// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace ql::analysis {

namespace {

constexpr std::string_view minusSign = "\u2212";

struct ScaleWord {
    int power;
    std::string_view one;
    std::string_view many;
};
constexpr std::array scaleWords{ScaleWord{9, "billion", "billions"},
                                ScaleWord{6, "million", "millions"},
                                ScaleWord{3, "thousand", "thousands"}};

/// The coarsest unit that needs no more than two decimals to keep every printed digit.
int wordPowerFor(int exponent) {
    if (exponent < 1) return 0;
    return std::min(9, (exponent + 2) / 3 * 3);
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

} // namespace

std::string groupedText(const Decimal& value) {
    std::string digits = value.magnitude().toString();
    const std::size_t point = std::min(digits.find('.'), digits.size());
    for (std::size_t at = point; at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return value.isNegative() ? std::string(minusSign) + digits : digits;
}

std::string percentText(const Decimal& percent) {
    return groupedText(percent) + "%";
}

std::string changeText(const Decimal& percent) {
    const bool rises = !percent.isNegative() && !percent.isZero();
    return (rises ? "+" : "") + percentText(percent);
}

std::string amountText(const Decimal& amount) {
    const int power = wordPowerFor(amount.exponent());
    std::string text = groupedText(amount.scaledBy(-power));
    for (const auto& word : scaleWords)
        if (word.power == power) text += " " + std::string(word.one);
    return text;
}

double DisplayUnit::position(const Decimal& amount) const {
    return amount.scaledBy(-scale).toDouble();
}

std::string DisplayUnit::label(const Decimal& amount) const {
    return groupedText(amount.scaledBy(-scale).roundedTo(-decimals));
}

std::string DisplayUnit::name(std::string_view currency) const {
    for (const auto& word : scaleWords)
        if (word.power == scale) return std::string(word.many) + " of " + currencyName(currency);
    return currencyName(currency);
}

DisplayUnit displayUnitFor(const Decimal& largest) {
    const Decimal size = largest.magnitude();
    DisplayUnit unit;
    for (const int scale : {9, 6, 3}) {
        if (size >= Decimal(1, scale + 1)) {
            unit.scale = scale;
            break;
        }
    }
    // A figure of two digits keeps a decimal, so that neighbours differ where their bars do.
    if (unit.scale > 0 && size < Decimal(1, unit.scale + 2)) unit.decimals = 1;
    return unit;
}

std::string currencyName(std::string_view code) {
    struct Currency {
        std::string_view code, name;
    };
    constexpr std::array currencies{
        Currency{"USD", "US dollars"},       Currency{"EUR", "euros"},
        Currency{"GBP", "pounds sterling"},  Currency{"JPY", "yen"},
        Currency{"CAD", "Canadian dollars"}, Currency{"AUD", "Australian dollars"},
        Currency{"CHF", "Swiss francs"},     Currency{"CNY", "renminbi"},
        Currency{"SEK", "Swedish kronor"},   Currency{"NOK", "Norwegian kroner"},
        Currency{"DKK", "Danish kroner"},    Currency{"INR", "rupees"}};
    for (const auto& currency : currencies)
        if (currency.code == code) return std::string(currency.name);
    return std::string(code);
}

std::string longPeriodName(const Period& period) {
    constexpr std::array months{"January",   "February", "March",    "April",
                                "May",       "June",     "July",     "August",
                                "September", "October",  "November", "December"};
    const int month = std::clamp(period.end.month, 1, 12);
    const std::string day = std::string(months[static_cast<std::size_t>(month - 1)]) + " " +
                            std::to_string(period.end.day) + ", " + std::to_string(period.end.year);
    switch (period.months) {
    case 0:
        return day;
    case 3:
        return "Quarter ended " + day;
    case 6:
        return "Six months ended " + day;
    case 9:
        return "Nine months ended " + day;
    case 12:
        return "Year ended " + day;
    default:
        return std::to_string(period.months) + " months ended " + day;
    }
}

std::string shortCompanyName(std::string_view company) {
    constexpr std::array forms{"inc", "incorporated", "corp", "corporation", "ltd", "limited",
                               "llc", "plc",          "lp",   "nv",          "sa",  "ag"};
    std::string name(company);
    for (;;) {
        const std::size_t space = name.find_last_of(' ');
        if (space == std::string::npos || space == 0) return name;
        std::string last = lowered(std::string_view(name).substr(space + 1));
        std::erase(last, '.');
        if (std::ranges::find(forms, last) == forms.end()) return name;
        name.resize(space);
        while (!name.empty() && (name.back() == ',' || name.back() == ' '))
            name.pop_back();
    }
}

} // namespace ql::analysis
