// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/heading_cuts.h"

#include "extraction/date_text.h"
#include "extraction/period_text.h"
#include "extraction/words.h"

#include <algorithm>
#include <string>

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
                same = text.substr(at, length) == text.substr(0, length) &&
                       (space == 0 || text[at - 1] == ' ');
            }
            if (!same) continue;
            for (std::size_t i = 1; i < times; ++i)
                cuts.push_back(i * (length + space));
            return cuts;
        }
    }
    return cuts;
}

} // namespace

std::vector<std::size_t> cutsOf(std::string_view text) {
    std::vector<std::size_t> cuts;
    if (text.size() < 7) return cuts; // "May Jun" is the least that is two
    const std::string plain = folded(text);
    if (plain.size() != text.size()) return cuts;
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
    const std::size_t bracket = plain.find(") ");
    if (bracket != std::string::npos) {
        const std::size_t next = std::min(plain.find_first_not_of(' ', bracket + 1), plain.size());
        const std::string_view rest = std::string_view(plain).substr(next);
        if (rest.starts_with("change") || rest.starts_with("% ")) return {next};
    }
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
    if (hasAnyPhrase(plain, {"and", "to", "through", "or", "from", "vs"})) return cuts;
    const auto dates = findDates(text);
    if (dates.empty() || dates.front().begin > 2) return cuts;
    for (std::size_t i = 1; i < dates.size(); ++i)
        cuts.push_back(dates[i].begin);
    const std::size_t change =
        std::min(plain.find("change", dates.back().end), plain.find("% ", dates.back().end));
    if (change != std::string::npos) cuts.push_back(change);
    return cuts;
}

} // namespace ql::extraction
