// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/period_words.h"

#include "extraction/text/date_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

int ordinalOf(std::string_view word) {
    static constexpr std::array<std::array<std::string_view, 4>, 4> names = {
        {{"first", "q1", "1st", "1q"},
         {"second", "q2", "2nd", "2q"},
         {"third", "q3", "3rd", "3q"},
         {"fourth", "q4", "4th", "4q"}}};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (std::ranges::find(names[i], word) != names[i].end()) return static_cast<int>(i) + 1;
    return 0;
}

bool isShortQuarter(std::string_view word) {
    return word.size() == 2 && (word[0] == 'q' || word[1] == 'q');
}

int yearOf(std::string_view word) {
    if (word.starts_with("fy")) word.remove_prefix(2);
    if (word.size() != 4 || !std::ranges::all_of(word, isDigit)) return 0;
    const int year =
        (word[0] - '0') * 1000 + (word[1] - '0') * 100 + (word[2] - '0') * 10 + (word[3] - '0');
    return year >= 1970 && year <= 2069 ? year : 0;
}

namespace {

constexpr KeyedPhrase openers[] = {
    "calendar",  "comparable", "corresponding", "equivalent", "first",  "fiscal",   "fourteen",
    "fourth",    "full",       "last",          "like",       "linked", "nine",     "one",
    "preceding", "previous",   "prior",         "q1",         "q2",     "q3",       "q4",
    "quarter",   "same",       "second",        "sequential", "six",    "thirteen", "third",
    "three",     "twelve",     "twenty",        "year"};
constexpr KeyedWords ofPeriods(openers);

/// Keys of the first two letters of all that opens a period and has two letters or more.
constexpr auto openingKeys = [] {
    std::array<bool, KeyedPhrase::any> table = {};
    for (const KeyedPhrase& opener : openers)
        table.at(opener.key()) = true;
    for (const std::string_view start :
         {"fy", "ja", "fe", "ma", "ap", "ju", "au", "se", "oc", "no", "de"}) // and of the months
        table[KeyedPhrase::keyOf(start[0], start[1])] = true;
    return table;
}();

} // namespace

bool opensPeriod(std::string_view word) {
    if (word.empty()) return false;
    if (isDigit(word.front()) || word == "a") return true;
    if (word.size() < 2 || !openingKeys[KeyedPhrase::keyOf(word[0], word[1])]) return false;
    if (word.starts_with("fy") || ofPeriods.has(word)) return true;
    if (!isLetter(word.front())) return false;
    const auto letters = std::ranges::find_if_not(word, isLetter) - word.begin();
    return monthOf(word.substr(0, static_cast<std::size_t>(letters))) != 0;
}

} // namespace ql::extraction
