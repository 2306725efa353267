// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/clock.h"

#include "core/eight_bytes.h"
#include "extraction/periods/week_calendar.h"
#include "extraction/text/date_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace ql::extraction {

namespace {

constexpr std::array<std::string_view, 4> ordinals = {"first", "second", "third", "fourth"};
constexpr std::size_t mostEnds = 400; ///< of periods; a release names few
constexpr long nearDays = 13; ///< a 52/53-week quarter ends within a week of the month's end

int monthBehind(int month, int months) {
    return (month - 1 + months + 120) % 12 + 1;
}

/// "second quarter", "second fiscal quarter", "q2": the number, or 0.
int ordinalBefore(std::string_view text, std::size_t quarterAt) {
    const std::size_t begin = quarterAt > 24 ? quarterAt - 24 : 0;
    const std::string_view before = text.substr(begin, quarterAt - begin);
    int found = 0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < ordinals.size(); ++i) {
        const std::size_t at = before.rfind(ordinals[i]);
        if (at == std::string_view::npos || (found != 0 && at < best)) continue;
        found = static_cast<int>(i) + 1;
        best = at;
    }
    // Only "fiscal" and a year may stand between.
    if (found != 0) {
        const std::string_view between =
            before.substr(best + ordinals[static_cast<std::size_t>(found - 1)].size());
        if (between.find('.') != std::string_view::npos || between.size() > 16) return 0;
    }
    return found;
}

/// `collapsed(document.text)`. Where all that stands between the words of a plain text is white
/// space, they need not be looked for once more.
std::string flowOf(const Scan& scan) {
    const documents::Document& document = *scan.document;
    const std::string_view text = document.text;
    if (document.format != documents::Format::PlainText || !scan.ascii ||
        text.find('<') != std::string_view::npos || text.find('\v') != std::string_view::npos)
        return collapsed(text);
    std::string flow(text.size() + sizeof(Eight), '\0'); // room for eight bytes at every place
    std::size_t at = 0;
    std::size_t reached = 0; // of the text
    for (const documents::Line& line : document.lines) {
        for (std::size_t i = 0; i < line.runs.size();) {
            // Words that touch or stand one space apart go over together.
            const std::size_t begin = line.runs[i].range.begin;
            std::size_t end = line.runs[i].range.end;
            for (++i; i < line.runs.size(); ++i) {
                const std::size_t next = line.runs[i].range.begin;
                if (next != end && (next != end + 1 || text[end] != ' ')) break;
                end = line.runs[i].range.end;
            }
            if (at > 0 && begin != reached) flow[at++] = ' ';
            reached = end;
            const std::string_view words = text.substr(begin, end - begin);
            if (text.size() - begin < words.size() + sizeof(Eight))
                std::ranges::copy(words, flow.begin() + static_cast<long>(at));
            else
                for (std::size_t byte = 0; byte < words.size(); byte += sizeof(Eight))
                    std::memcpy(&flow[at + byte], words.data() + byte, sizeof(Eight));
            at += words.size();
        }
    }
    flow.resize(at);
    return flow;
}

/// `folded` of what is all ASCII, in its place.
std::string lowered(std::string text) {
    for (char& c : text)
        c = static_cast<char>(c + (isUpper(c) ? 'a' - 'A' : 0));
    return text;
}

/// Where "ended" and "ending" stand in folded text.
std::vector<std::size_t> endingsOf(std::string_view text) {
    std::vector<std::size_t> endings;
    const auto take = [&](std::size_t at) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("ended") || rest.starts_with("ending")) endings.push_back(at);
    };
    // Eight places at once; none is where no byte is nought. Three bytes are looked at from each.
    std::size_t at = 0;
    for (; at + sizeof(Eight) + 2 <= text.size(); at += sizeof(Eight)) {
        const Eight differs = (eightInOrder(text, at) ^ everyByte('e')) |
                              (eightInOrder(text, at + 1) ^ everyByte('n')) |
                              (eightInOrder(text, at + 2) ^ everyByte('d'));
        const Eight places = (differs - everyByte(1)) & ~differs & marksOfAll;
        for (Eight left = places; left != 0; left &= left - 1)
            take(at + firstOf(left));
    }
    for (; at < text.size(); ++at)
        take(at);
    return endings;
}

} // namespace

Clock::Clock(const Scan& scan) {
    const documents::Document& document = *scan.document;
    std::string text = flowOf(scan);
    for (auto date = nextDate(text, 0); date; date = nextDate(text, date->end))
        if (date->isComplete() && date->date().isValid()) addDate(date->date());
    std::ranges::sort(m_dates);
    const auto [repeats, last] = std::ranges::unique(m_dates);
    m_dates.erase(repeats, last);
    readProse(scan.ascii ? lowered(std::move(text)) : folded(text));
    if (document.filing.fiscalYearEndMonth != 0)
        m_yearEndMonth = nearestMonthEnd({2001, document.filing.fiscalYearEndMonth,
                                          std::max(1, document.filing.fiscalYearEndDay)})
                             .month;
    if (m_reported && m_yearEndMonth != 0) {
        const Date close = nearestMonthEnd(m_reported->end);
        if (m_reported->quarter == 0 && m_reported->months == 3) {
            const int distance = (m_yearEndMonth - close.month + 12) % 12;
            if (distance % 3 == 0) m_reported->quarter = 4 - distance / 3;
        }
        if (m_reported->fiscalYear == 0)
            m_reported->fiscalYear = close.month > m_yearEndMonth ? close.year + 1 : close.year;
    }
}

void Clock::addDate(const Date& date) {
    // A calendar holds few days: where many are printed, most are known.
    if (m_dates.size() == m_dates.capacity()) {
        std::ranges::sort(m_dates);
        const auto [repeats, last] = std::ranges::unique(m_dates);
        m_dates.erase(repeats, last);
    }
    m_dates.push_back(date);
}

void Clock::readProse(const std::string& text) {
    const std::vector<std::size_t> endings = endingsOf(text);
    constexpr std::size_t farthest = 45; // from the word to "ended"
    struct Pattern {
        std::string_view word;
        int months;
    };
    // The first sentence that says what ended when is what the release is about.
    for (const Pattern pattern :
         {Pattern{"quarter", 3}, Pattern{"months", 3}, Pattern{"weeks", 3}, Pattern{"year", 12}}) {
        std::size_t from = 0; // behind the last ending, for each word's own is the next one
        for (const std::size_t ending : endings) {
            const std::string_view before = std::string_view(text).substr(0, ending);
            from = std::max(from, ending - std::min(ending, farthest));
            for (std::size_t at = before.find(pattern.word, from); at != std::string_view::npos;
                 at = before.find(pattern.word, at + 1))
                takeEnded(text, at, pattern.word, pattern.months, ending);
            from = ending;
        }
    }
    if (m_yearEndMonth == 0) readLengths(text);
}

void Clock::takeEnded(std::string_view text, std::size_t at, std::string_view word, int months,
                      std::size_t ending) {
    const std::string_view behind = text.substr(at, 90);
    const std::size_t ended = ending - at;
    const std::string_view between = behind.substr(word.size(), ended - word.size());
    if (between.find('.') != std::string_view::npos) return;
    const auto dates = findDates(behind.substr(ended));
    if (dates.empty() || !dates.front().isComplete() || dates.front().begin > 14) return;
    const Date end = dates.front().date();
    if (!end.isValid()) return;
    Quarter quarter;
    quarter.end = end;
    quarter.months = months;
    if (word == "quarter") {
        quarter.quarter = ordinalBefore(text, at);
        for (const DateText& year : findDates(between))
            if (year.year != 0 && year.month == 0) quarter.fiscalYear = year.year;
        if (quarter.quarter != 0 && m_yearEndMonth == 0)
            m_yearEndMonth = monthBehind(nearestMonthEnd(end).month, (4 - quarter.quarter) * 3);
    }
    if (word == "year" && m_yearEndMonth == 0) m_yearEndMonth = nearestMonthEnd(end).month;
    if (!m_reported || (word == "quarter" && m_reported->quarter == 0 && quarter.quarter != 0 &&
                        m_reported->end == quarter.end))
        m_reported = quarter;
}

void Clock::readLengths(std::string_view text) {
    int month = 0; // in which the year ends
    for (const auto& [words, months] :
         {std::pair<std::string_view, int>{"six months ended ", 6}, {"nine months ended ", 9}})
        for (std::size_t at = text.find(words); at != std::string_view::npos;
             at = text.find(words, at + 1)) {
            const auto date = nextDate(text.substr(at + words.size(), 24), 0);
            if (!date || date->begin > 1 || date->month == 0 || date->day == 0) continue;
            const Date end{2001, date->month, date->day};
            if (!end.isValid()) continue;
            const int close = monthBehind(nearestMonthEnd(end).month, 12 - months);
            if (month != 0 && close != month) return;
            month = close;
        }
    m_yearEndMonth = month;
}

namespace {

std::optional<Date> nearest(const std::vector<Date>& dates, const Date& day) {
    std::optional<Date> best;
    long distance = nearDays + 1;
    for (const Date& date : dates) {
        const long gap = std::labs(date.serial() - day.serial());
        if (gap >= distance) continue;
        distance = gap;
        best = date;
    }
    return best;
}

} // namespace

std::optional<Date> Clock::endOf(int fiscalYear, int quarter) const {
    if (fiscalYear == 0) return std::nullopt;
    int month = m_yearEndMonth;
    int yearShift = 0;
    if (month == 0) month = 12;
    // A release may name its fiscal year after the year in which it begins: its own sentence tells.
    if (m_reported && m_reported->quarter != 0 && m_reported->fiscalYear != 0) {
        const Date yearEnd =
            nearestMonthEnd(m_reported->end).plusMonths((4 - m_reported->quarter) * 3);
        yearShift = yearEnd.year - m_reported->fiscalYear;
        month = yearEnd.month;
    }
    Date end{fiscalYear + yearShift, month, daysInMonth(fiscalYear + yearShift, month)};
    if (quarter != 0) end = end.plusMonths(-3 * (4 - quarter));
    if (const auto printed = nearest(m_ends, end)) return printed;
    if (const auto weeks = quarterInWeeks(m_ends, end)) return weeks;
    return nearestPrinted(end);
}

void Clock::learn(const Date& periodEnd) {
    if (m_ends.size() >= mostEnds) return;
    if (std::ranges::find(m_ends, periodEnd) == m_ends.end()) m_ends.push_back(periodEnd);
}

Date Clock::nearestPrinted(const Date& day) const {
    if (const auto end = nearest(m_ends, day)) return *end;
    return nearest(m_dates, day).value_or(day);
}

} // namespace ql::extraction
