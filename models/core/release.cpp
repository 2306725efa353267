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

bool isLegalForm(std::string_view word) {
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
    std::string everything; // a company may be called nothing but "The Limited Company"
    std::string key;
    everything.reserve(company.size());
    key.reserve(company.size());
    std::size_t begin = 0; // of the last word in `everything`
    const auto endWord = [&] {
        const std::string_view word = std::string_view(everything).substr(begin);
        if (word.empty() || isLegalForm(word)) return;
        if (!key.empty()) key += ' ';
        key += word;
    };
    for (const char c : company) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 'A' && byte <= 'Z') {
            everything += static_cast<char>(byte - 'A' + 'a');
        } else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80) {
            everything += c;
        } else if (byte != '\'' && byte != '.' && begin < everything.size()) {
            endWord();
            everything += ' ';
            begin = everything.size();
        }
    }
    endWord();
    if (!key.empty()) return key;
    if (everything.ends_with(' ')) everything.pop_back();
    return everything;
}

std::string quarterName(const Release& release) {
    if (release.fiscalYear == 0) return monthName(release.quarter.end);
    const std::string year = std::to_string(release.fiscalYear);
    if (release.fiscalQuarter == 0) return "FY " + year;
    return "Q" + std::to_string(release.fiscalQuarter) + " " + year;
}

} // namespace ql
