// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/heading_cuts.h"

#include "extraction/text/date_text.h"
#include "extraction/text/period_openings.h"
#include "extraction/text/period_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ql::extraction {

namespace {

/// Where the same words begin again, if nothing else stands in the phrase.
std::vector<std::size_t> repeatsOf(std::string_view text) {
    std::vector<std::size_t> cuts;
    for (std::size_t times = 8; times >= 2; --times) {
        if (text.size() < times * 4) continue;
        // With a space between, or none.
        for (const std::size_t space : {std::size_t(1), std::size_t(0)}) {
            const std::size_t all = text.size() - (times - 1) * space;
            if (all % times != 0) continue;
            const std::size_t length = all / times;
            bool same = true;
            for (std::size_t i = 1; i < times && same; ++i) {
                const std::size_t at = i * (length + space);
                // Nearly all differ in the first byte.
                same = text[at] == text.front() && (space == 0 || text[at - 1] == ' ') &&
                       text.substr(at, length) == text.substr(0, length);
            }
            if (!same) continue;
            for (std::size_t i = 1; i < times; ++i)
                cuts.push_back(i * (length + space));
            return cuts;
        }
    }
    return cuts;
}

/// "2004(1)2003(2)": years that touch behind their marks.
std::vector<std::size_t> touchingYears(std::string_view plain) {
    std::vector<std::size_t> cuts;
    for (std::size_t i = plain.find(')'); i != std::string_view::npos; i = plain.find(')', i + 1)) {
        const std::string_view rest = plain.substr(i + 1);
        if (rest.size() < 4 || (!rest.starts_with("19") && !rest.starts_with("20"))) continue;
        if (!isDigit(rest[2]) || !isDigit(rest[3]) || (rest.size() > 4 && isDigit(rest[4])))
            continue;
        cuts.push_back(i + 1);
    }
    return cuts;
}

/// "Q2", "Q2/03", "2Q03": a word that names a quarter in short.
bool isQuarterCode(std::string_view word) {
    if (word.size() < 2 || word.size() > 7) return false;
    const bool front = word[0] == 'q' && word[1] >= '1' && word[1] <= '4';
    const bool behind = word[1] == 'q' && word[0] >= '1' && word[0] <= '4';
    return (front || behind) &&
           word.substr(2).find_first_not_of("0123456789'/-fy") == std::string_view::npos;
}

/// "Q2 2003 Q3 2003 Change": one quarter a column, a space apart.
std::vector<std::size_t> quartersInARow(std::string_view plain) {
    std::vector<std::size_t> cuts;
    bool first = true;
    for (std::size_t at = 0; at < plain.size();) {
        const std::size_t end = std::min(plain.find(' ', at), plain.size());
        if (isQuarterCode(plain.substr(at, end - at))) {
            if (at > 0) cuts.push_back(at);
        } else if (first) {
            return {};
        }
        first = false;
        at = plain.find_first_not_of(' ', end);
    }
    return cuts;
}

/// Where a word of change stands behind all of these.
void addChange(std::string_view plain, std::vector<std::size_t>& cuts) {
    const std::size_t last = cuts.back();
    std::size_t change = std::min(plain.find(" change", last), plain.find(" % ", last));
    change = std::min(change, plain.find(" y/y", last));
    if (change != std::string_view::npos) cuts.push_back(change + 1);
}

} // namespace

std::vector<std::size_t> cutsOf(std::string_view text) {
    std::vector<std::size_t> cuts;
    if (text.size() < 7 || dateAlone(text)) return cuts; // "May Jun" is the least that is two
    const std::string plain = folded(text);
    if (plain.size() != text.size()) return cuts;
    // "Notes 2025": the column of notes stands close to the first of figures.
    const std::size_t space = plain.find(' ');
    if (space < 10 && isNoteHeading(plain.substr(0, space))) {
        const auto date = dateAtStart(std::string_view(text).substr(space + 1));
        if (date && date->year != 0) {
            cuts.push_back(space + 1);
            for (const std::size_t cut : cutsOf(text.substr(space + 1)))
                cuts.push_back(space + 1 + cut);
            return cuts;
        }
    }
    // "(Unaudited) % Change": a space between two columns' words.
    // "March 31, 2020March 31, 2019", "(Unaudited) (Unaudited)", "Domestic Domestic": one a column.
    for (std::size_t i = 4; i < text.size(); ++i)
        if (isDigit(text[i - 1]) && isDigit(text[i - 2]) && isUpper(text[i]) &&
            monthOf(text.substr(i, text.find_first_of(" .,", i) - i)) != 0)
            cuts.push_back(i);
    if (!cuts.empty()) return cuts;
    cuts = repeatsOf(plain);
    if (!cuts.empty()) return cuts;
    // "Three Months EndedNine Months Ended": a capital right behind a small letter.
    for (std::size_t i = 6; i + 6 < text.size(); ++i) {
        if (!isLower(text[i - 1]) || !isUpper(text[i])) continue;
        const auto next = findDuration(std::string_view(plain).substr(i));
        if (next && next->begin <= 8) cuts.push_back(i);
    }
    if (!cuts.empty() && findDuration(std::string_view(plain).substr(0, cuts.front()))) return cuts;
    cuts.clear();
    // "Ended June Ended Mar.": the same word opens both.
    if (plain.starts_with("ended ")) {
        for (std::size_t at = plain.find(" ended ", 6); at != std::string::npos;
             at = plain.find(" ended ", at + 7))
            cuts.push_back(at + 1);
        if (!cuts.empty()) return cuts;
    }
    cuts = touchingYears(plain);
    if (cuts.empty() && plain.find('q') != std::string::npos &&
        !hasAnyPhrase(plain, {"and", "to", "through", "or", "from", "vs"}))
        cuts = quartersInARow(plain);
    if (!cuts.empty()) {
        addChange(plain, cuts);
        return cuts;
    }
    const std::size_t bracket = plain.find(") ");
    if (bracket != std::string::npos) {
        const std::size_t next = std::min(plain.find_first_not_of(' ', bracket + 1), plain.size());
        const std::string_view rest = std::string_view(plain).substr(next);
        if (rest.starts_with("change") || rest.starts_with("% ")) return {next};
    }
    // "Quarter Ended Six Months Ended", "Second Quarter First Half".
    if (plain.find("quarter") != std::string::npos)
        if (PeriodOpenings periods = periodOpenings(plain); periods.sure)
            return std::move(periods.cuts);
    // "Three Months Ended Six Months Ended", "For the Quarter For the Year": one a column.
    std::size_t behind = 0;
    std::vector<std::size_t> lengths;
    for (auto next = findDuration(plain); next;
         next = findDuration(std::string_view(plain).substr(behind))) {
        std::size_t at = behind + next->begin;
        for (const std::string_view before : {"for the ", "the "})
            if (at >= before.size() &&
                std::string_view(plain).substr(at - before.size(), before.size()) == before) {
                at -= before.size();
                break;
            }
        lengths.push_back(at);
        behind += next->end;
    }
    if (lengths.size() > 1 && lengths.front() == 0 &&
        !hasAnyPhrase(plain, {"and", "to", "or", "vs", "compared"}))
        return {lengths.begin() + 1, lengths.end()};
    const auto dates = findDates(text);
    if (dates.empty() || dates.front().begin > 2 ||
        hasAnyPhrase(plain, {"and", "to", "through", "or", "from", "vs"}))
        return cuts;
    for (std::size_t i = 1; i < dates.size(); ++i)
        cuts.push_back(dates[i].begin);
    const std::size_t change =
        std::min(plain.find("change", dates.back().end), plain.find("% ", dates.back().end));
    if (change != std::string::npos) cuts.push_back(change);
    return cuts;
}

} // namespace ql::extraction
