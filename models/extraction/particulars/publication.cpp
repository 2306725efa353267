// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/publication.h"

#include "extraction/particulars/headline.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ql::extraction {

namespace {

constexpr long longestWait = 200; ///< days from a quarter's end to its release, at most

/// A day without its year: the one next to the filing, else the first behind the quarter's end.
Date withYear(const DateText& said, const Date& filed, const Clock& clock) {
    if (said.year != 0) return said.date();
    Date best;
    if (filed.isValid()) {
        for (const int year : {filed.year - 1, filed.year, filed.year + 1}) {
            const Date day{year, said.month, said.day};
            if (!day.isValid()) continue;
            if (!best.isValid() || std::labs(day.serial() - filed.serial()) <
                                       std::labs(best.serial() - filed.serial()))
                best = day;
        }
        return best;
    }
    if (!clock.reported()) return {};
    const Date end = clock.reported()->end;
    for (const int year : {end.year, end.year + 1}) {
        const Date day{year, said.month, said.day};
        const long wait = day.isValid() ? day.serial() - end.serial() : -1;
        if (wait >= 0 && wait <= longestWait) return day;
    }
    return {};
}

/// "April 29, 2020", "FOR RELEASE ON July 20, 2005 at 7:30 a.m.", "Date: April 29, 2020", also at
/// the side of a line that holds something else.
Date dateOnLine(std::string_view line) {
    const std::string plain = collapsed(line);
    if (!isNotice(plain)) return {};
    for (const DateText& date : findDates(plain))
        if (date.isComplete() && date.date().isValid()) return date.date();
    return {};
}

/// What a filing's cover says: "Date of Report ... October 26, 2005", "Dated: April 20, 2004".
Date dateOnCover(const documents::Document& document) {
    bool near = false;
    std::size_t since = 0;
    for (std::size_t i = 0; i < document.lines.size() && i < 120; ++i) {
        const std::string plain = folded(collapsed(document.textOf(document.lines[i])));
        if (plain.empty()) continue;
        if (plain.find("date of report") != std::string::npos || plain.starts_with("filed ")) {
            near = true;
            since = 0;
        }
        if (near && ++since <= 3)
            for (const DateText& date : findDates(plain))
                if (date.isComplete() && date.date().isValid()) return date.date();
    }
    return {};
}

} // namespace

Date publicationDate(const Scan& scan, const Clock& clock, const Opening& opening) {
    const documents::Document& document = *scan.document;
    const Date filed = document.filing.filed;
    if (opening.dateline && opening.dateline->date.month != 0) {
        const Date day = withYear(opening.dateline->date, filed, clock);
        if (day.isValid()) return day;
    }
    // Above the lead, nearest first; then a little below it.
    const std::size_t lead = opening.lead ? opening.paragraphs[*opening.lead].firstLine
                                          : std::min(opening.first + 40, opening.last);
    for (std::size_t i = lead; i-- > opening.first;)
        if (const Date day = dateOnLine(document.textOf(document.lines[i])); day.isValid())
            return day;
    for (std::size_t i = lead; i < std::min(lead + 3, opening.last); ++i)
        if (const Date day = dateOnLine(document.textOf(document.lines[i])); day.isValid())
            return day;
    // "conference call today, July 20, 2006" says it in passing.
    for (const Paragraph& paragraph : opening.paragraphs) {
        const std::string plain = folded(paragraph.text);
        const std::size_t today = plain.find("today, ");
        if (today == std::string::npos) continue;
        for (const DateText& date : findDates(std::string_view(plain).substr(today + 7, 40)))
            if (date.isComplete() && date.date().isValid()) return date.date();
    }
    if (filed.isValid()) return filed;
    return dateOnCover(document);
}

} // namespace ql::extraction
