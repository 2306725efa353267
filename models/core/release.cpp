// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release.h"

#include <algorithm>
#include <array>

namespace ql {

namespace {

/// Words that say what legal form a company has, not which company it is.
constexpr std::array<std::string_view, 19> legalForms = {
    "inc",     "incorporated", "corp",         "corporation", "co",          "company", "ltd",
    "limited", "llc",          "lp",           "plc",         "ag",          "sa",      "nv",
    "and",     "the",          "subsidiaries", "subsidiary",  "consolidated"};

bool isLegalForm(const std::string& word) {
    return std::ranges::find(legalForms, word) != legalForms.end();
}

/// "Jun 2006"; empty for no date.
std::string monthName(const Date& date) {
    constexpr std::array<const char*, 12> names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (date.month < 1 || date.month > 12) return {};
    return std::string(names[std::size_t(date.month - 1)]) + " " + std::to_string(date.year);
}

} // namespace

std::string companyKey(std::string_view company) {
    std::vector<std::string> words(1);
    for (const char c : company) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 'A' && byte <= 'Z') {
            words.back() += static_cast<char>(byte - 'A' + 'a');
        } else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80) {
            words.back() += c;
        } else if (byte != '\'' && byte != '.' && !words.back().empty()) {
            words.emplace_back();
        }
    }
    std::string key;
    std::string everything; // a company may be called nothing but "The Limited Company"
    for (const std::string& word : words) {
        if (word.empty()) continue;
        everything += everything.empty() ? word : " " + word;
        if (isLegalForm(word)) continue;
        key += key.empty() ? word : " " + word;
    }
    return key.empty() ? everything : key;
}

std::string quarterName(const Release& release) {
    if (release.fiscalYear == 0) return monthName(release.quarter.end);
    const std::string year = std::to_string(release.fiscalYear);
    if (release.fiscalQuarter == 0) return "FY " + year;
    return "Q" + std::to_string(release.fiscalQuarter) + " " + year;
}

} // namespace ql
