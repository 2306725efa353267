// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_text.h"

#include "core/say.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace ql::analysis {

namespace {

constexpr std::string_view minusSign = "\u2212";

struct ScaleWord {
    int power;
    const char* amount; ///< "%1 million"
    const char* unit;   ///< "millions of %1"
};
constexpr std::array scaleWords{
    ScaleWord{9, toSay("Charts", "%1 billion"), toSay("Charts", "billions of %1")},
    ScaleWord{6, toSay("Charts", "%1 million"), toSay("Charts", "millions of %1")},
    ScaleWord{3, toSay("Charts", "%1 thousand"), toSay("Charts", "thousands of %1")}};

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
    const std::string text = groupedText(amount.scaledBy(-power));
    for (const auto& word : scaleWords)
        if (word.power == power) return fill(say("Charts", word.amount), {text});
    return text;
}

double DisplayUnit::position(const Decimal& amount) const {
    return amount.scaledBy(-scale).toDouble();
}

std::string DisplayUnit::label(const Decimal& amount) const {
    return groupedText(amount.scaledBy(-scale).roundedTo(-decimals));
}

std::string DisplayUnit::name(std::string_view currency) const {
    return countName(currencyName(currency));
}

std::string DisplayUnit::countName(const std::string& counted) const {
    for (const auto& word : scaleWords)
        if (word.power == scale) return fill(say("Charts", word.unit), {counted});
    return counted;
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
        std::string_view code;
        const char* name;
    };
    constexpr std::array currencies{Currency{"USD", toSay("Charts", "US dollars")},
                                    Currency{"EUR", toSay("Charts", "euros")},
                                    Currency{"GBP", toSay("Charts", "pounds sterling")},
                                    Currency{"JPY", toSay("Charts", "yen")},
                                    Currency{"CAD", toSay("Charts", "Canadian dollars")},
                                    Currency{"AUD", toSay("Charts", "Australian dollars")},
                                    Currency{"CHF", toSay("Charts", "Swiss francs")},
                                    Currency{"CNY", toSay("Charts", "renminbi")},
                                    Currency{"SEK", toSay("Charts", "Swedish kronor")},
                                    Currency{"NOK", toSay("Charts", "Norwegian kroner")},
                                    Currency{"DKK", toSay("Charts", "Danish kroner")},
                                    Currency{"INR", toSay("Charts", "rupees")}};
    for (const auto& currency : currencies)
        if (currency.code == code) return say("Charts", currency.name);
    return std::string(code);
}

std::string perShareName(std::string_view currency) {
    return fill(say("Charts", "%1 a share"), {currencyName(currency)});
}

std::string monthName(int month) {
    constexpr std::array months{
        toSay("Charts", "January"), toSay("Charts", "February"), toSay("Charts", "March"),
        toSay("Charts", "April"),   toSay("Charts", "May"),      toSay("Charts", "June"),
        toSay("Charts", "July"),    toSay("Charts", "August"),   toSay("Charts", "September"),
        toSay("Charts", "October"), toSay("Charts", "November"), toSay("Charts", "December")};
    return say("Charts", months[static_cast<std::size_t>(std::clamp(month, 1, 12) - 1)]);
}

std::string longPeriodName(const Period& period) {
    const std::string day = fill(say("Charts", "%1 %2, %3"),
                                 {monthName(period.end.month), std::to_string(period.end.day),
                                  std::to_string(period.end.year)});
    switch (period.months) {
    case 0:
        return day;
    case 3:
        return fill(say("Charts", "Quarter ended %1"), {day});
    case 6:
        return fill(say("Charts", "Six months ended %1"), {day});
    case 9:
        return fill(say("Charts", "Nine months ended %1"), {day});
    case 12:
        return fill(say("Charts", "Year ended %1"), {day});
    default:
        return fill(say("Charts", "%1 months ended %2"), {std::to_string(period.months), day});
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
