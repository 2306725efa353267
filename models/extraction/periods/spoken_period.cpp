// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/spoken_period.h"

#include "extraction/text/date_text.h"
#include "extraction/text/period_words.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ql::extraction {

namespace {

constexpr std::array<std::pair<std::string_view, int>, 14> counts = {{
    {"three", 3},
    {"six", 6},
    {"nine", 9},
    {"twelve", 12},
    {"3", 3},
    {"6", 6},
    {"9", 9},
    {"12", 12},
    {"thirteen", 3},
    {"fourteen", 3},
    {"twenty", 0},
    {"13", 3},
    {"26", 6},
    {"39", 9},
}};

/// Words before a period that are none of it.
bool isBefore(std::string_view word) {
    return isOneOf(word, "the", "its", "our", "their");
}

/// Reads a period token by token.
class Reader {
  public:
    Reader(std::string_view text, std::span<const Token> tokens, std::size_t at)
      : m_text(text)
      , m_tokens(tokens)
      , m_at(at) {}

    std::optional<SpokenPeriod> read() {
        while (isBefore(word()))
            ++m_at;
        if (!opensPeriod(word())) return std::nullopt;
        struct Way {
            bool (Reader::*reads)();
            Letters openers; ///< of what it can begin with
        };
        static constexpr Letters numbers = lettersOf("tsnf0123456789");
        static constexpr Way ways[] = {
            {&Reader::yearAgo, lettersOf("aoply")},
            {&Reader::comparable, lettersOf("scle")},
            {&Reader::quarterBefore, lettersOf("pls")},
            {&Reader::ordinalQuarter, numbers | lettersOf("q")},
            {&Reader::firstMonths, lettersOf("f")},
            {&Reader::monthsEnded, numbers | lettersOf("qy")},
            {&Reader::toDate, numbers | lettersOf("y")},
            {&Reader::plainQuarter, lettersOf("fq")},
            {&Reader::year, numbers | lettersOf("cy")},
            {&Reader::day, numbers | lettersOf("jmaod")},
        };
        const Letters opener = lettersOf(word().substr(0, 1));
        for (const Way& way : ways) {
            if ((way.openers & opener) == 0) continue;
            const std::size_t before = m_at;
            m_found = {};
            if ((this->*way.reads)()) {
                m_found.next = m_at;
                return m_found;
            }
            m_at = before;
        }
        return std::nullopt;
    }

  private:
    [[nodiscard]] std::string_view word(std::size_t ahead = 0) const {
        return m_at + ahead < m_tokens.size() ? std::string_view(m_tokens[m_at + ahead].text)
                                              : std::string_view();
    }
    bool take(std::string_view expected) {
        if (word() != expected) return false;
        ++m_at;
        return true;
    }
    template <std::size_t... Sizes>
    bool takeAny(const char (&... expected)[Sizes]) {
        if (m_at >= m_tokens.size() || !isOneOf(word(), expected...)) return false;
        ++m_at;
        return true;
    }
    bool takePhrase(std::initializer_list<std::string_view> words) {
        if (!reads(m_tokens, m_at, words)) return false;
        m_at += words.size();
        return true;
    }

    std::optional<DateText> dateHere() const {
        if (m_at >= m_tokens.size()) return std::nullopt;
        return dateAtStart(m_text.substr(m_tokens[m_at].begin, 40));
    }
    /// A complete date at this token; moves behind it.
    bool takeDate(Date& date) {
        const auto found = dateHere();
        if (!found || !found->isComplete() || !found->date().isValid()) return false;
        const std::size_t end = m_tokens[m_at].begin + found->end;
        while (m_at < m_tokens.size() && m_tokens[m_at].begin < end)
            ++m_at;
        date = found->date();
        return true;
    }
    /// "of 2006", "of fiscal year 2006", ", 2006", "fy2006" or the bare year.
    bool takeYear(int& year) {
        const std::size_t before = m_at;
        if (word() == "," && yearOf(word(1)) != 0) ++m_at;
        takeAny("of", "in", "for");
        take("the");
        takeAny("fiscal", "calendar", "fy");
        take("year");
        year = yearOf(word());
        if (year == 0) {
            m_at = before;
            return false;
        }
        ++m_at;
        return true;
    }
    /// "last year", "of the prior year", "a year ago", "in the previous fiscal year".
    bool takeYearBefore() {
        const std::size_t before = m_at;
        takeAny("of", "in", "for", "from");
        take("the");
        const bool a = takeAny("a", "one");
        if (a && take("year") && takeAny("ago", "earlier", "before", "prior")) return true;
        if (!a && takeAny("last", "prior", "previous", "preceding")) {
            take("fiscal");
            if (takeAny("year", "year's")) return true;
        }
        m_at = before;
        return false;
    }

    bool yearAgo() {
        m_found.kind = SpokenPeriod::Kind::YearBefore;
        if (takeAny("a", "one")) return take("year") && takeAny("ago", "earlier");
        if (takeAny("prior", "previous", "last", "preceding")) {
            take("fiscal");
            if (takePhrase({"year", "to", "date"})) return false;
            if (!takeAny("year", "year's")) return false;
            takeAny("comparable", "same", "corresponding", "fiscal");
            if (const int quarter = ordinalOf(word());
                quarter != 0) { // "last year's second quarter"
                const bool brief = isShortQuarter(word());
                ++m_at;
                take("fiscal");
                if (!brief && !take("quarter")) return false;
                m_found.quarter = quarter;
                return true;
            }
            if (isOneOf(word(), "three", "six", "nine", "twelve")) {
                ++m_at;
                if (!takeAny("month", "months")) return false;
            }
            takeAny("quarter", "period", "quarter's");
            return true;
        }
        if (takePhrase({"year", "ago"}) || takePhrase({"year", "earlier"})) {
            takeAny("quarter", "period");
            return true;
        }
        return false;
    }

    bool comparable() {
        if (!takeAny("same", "comparable", "corresponding", "like", "equivalent")) return false;
        int year = yearOf(word()); // "in the comparable 2005 period"
        if (year != 0) ++m_at;
        const bool yearSaid = takeYearBefore() || takePhrase({"year", "ago"});
        const bool prior = takeAny("prior", "previous");
        if (takeAny("three", "six", "nine", "twelve")) {
            if (!takeAny("month", "months")) return false;
            take("period");
        } else {
            take("fiscal");
            if (const int quarter = ordinalOf(word()); quarter != 0 && word(1) == "quarter") ++m_at;
            if (!takeAny("quarter", "period", "periods")) return false;
        }
        m_found.kind = SpokenPeriod::Kind::YearBefore;
        if (takeYearBefore() || yearSaid || prior) return true;
        if (year != 0 || takeYear(year)) {
            m_found.kind = SpokenPeriod::Kind::SameInYear;
            m_found.year = year;
            return true;
        }
        return false;
    }

    bool quarterBefore() {
        if (!takeAny("preceding", "previous", "prior", "linked", "last", "sequential"))
            return false;
        take("fiscal");
        m_found.kind = SpokenPeriod::Kind::QuarterBefore;
        return takeAny("quarter", "quarter's");
    }

    /// What may stand behind "the second quarter".
    bool finishQuarter(int quarter) {
        m_found.kind = SpokenPeriod::Kind::Quarter;
        m_found.quarter = quarter;
        // "the fourth quarter and full year" are two.
        if (word() == "and" &&
            isOneOf(word(1), "full", "year", "fiscal", "twelve", "nine", "six", "first"))
            return false;
        if (takeYearBefore()) {
            m_found.kind = SpokenPeriod::Kind::YearBefore;
            return true;
        }
        const std::size_t before = m_at;
        take(",");
        if (takeAny("ended", "ending")) {
            Date end;
            take("on");
            if (takeDate(end)) {
                m_found.kind = SpokenPeriod::Kind::Ended;
                m_found.end = end;
                m_found.months = 3;
                return true;
            }
        }
        m_at = before;
        int year = 0;
        if (takeYear(year)) m_found.year = year;
        // "the second quarter of 2006 ended June 30, 2006"
        const std::size_t behindYear = m_at;
        take(",");
        Date end;
        if (takeAny("ended", "ending") && takeDate(end)) {
            m_found.kind = SpokenPeriod::Kind::Ended;
            m_found.end = end;
            m_found.months = 3;
        } else {
            m_at = behindYear;
        }
        return true;
    }

    bool ordinalQuarter() {
        take("fiscal");
        int leadYear = yearOf(word());
        if (leadYear != 0 && word(1) != "fiscal" && ordinalOf(word(1)) == 0) leadYear = 0;
        if (leadYear != 0) ++m_at;
        take("fiscal");
        const int quarter = ordinalOf(word());
        if (quarter == 0) return false;
        const bool brief = isShortQuarter(word());
        ++m_at;
        if (!brief) {
            take("fiscal");
            if (!takeAny("quarter", "quarter's")) return false;
        }
        if (!finishQuarter(quarter)) return false;
        if (leadYear != 0 && m_found.year == 0) m_found.year = leadYear;
        return true;
    }

    /// "the nine month period", "year to date": as far as the reported quarter.
    bool toDate() {
        m_found.kind = SpokenPeriod::Kind::ToDate;
        if (takePhrase({"year", "to", "date"})) return true;
        m_found.months = count();
        if (m_found.months == 0 || !takeAny("month", "months")) return false;
        take("period");
        return !isOneOf(word(), "ended", "ending", "of", "to", "and");
    }

    bool firstMonths() {
        if (!take("first")) return false;
        if (take("half")) {
            m_found.months = 6;
        } else {
            m_found.months = count();
            if (m_found.months == 0 || !takeAny("months", "month")) return false;
        }
        m_found.kind = SpokenPeriod::Kind::FirstMonths;
        if (takeYearBefore()) {
            m_found.kind = SpokenPeriod::Kind::YearBefore;
            return true;
        }
        int year = 0;
        if (takeYear(year)) m_found.year = year;
        return true;
    }

    int count() {
        for (const auto& [name, value] : counts)
            if (word() == name) {
                ++m_at;
                if (name == "twenty") return take("six") ? 6 : 0;
                return value;
            }
        return 0;
    }

    bool monthsEnded() {
        int months = count();
        if (months != 0) {
            if (!takeAny("month", "months", "week", "weeks")) return false;
            takeAny("period", "periods");
        } else {
            take("fiscal");
            take("full");
            take("fiscal");
            if (take("quarter"))
                months = 3;
            else if (take("year"))
                months = 12;
            else
                return false;
        }
        take(",");
        if (!takeAny("ended", "ending")) return false;
        m_found.kind = SpokenPeriod::Kind::Ended;
        m_found.months = months;
        return takeDate(m_found.end);
    }

    bool plainQuarter() {
        take("fiscal");
        if (!take("quarter")) return false;
        if (isOneOf(word(), "ended", "ending", "over", "end", "of", "results")) return false;
        // "in the quarter to $5 million", but not "the quarter to come".
        const bool figure = m_at + 1 < m_tokens.size() && !m_tokens[m_at + 1].word;
        if (word() == "to" && !figure) return false;
        m_found.kind = SpokenPeriod::Kind::ThisQuarter;
        return true;
    }

    bool year() {
        m_found.kind = SpokenPeriod::Kind::Year;
        if (takePhrase({"full", "year"}) || takePhrase({"full", "fiscal", "year"})) {
            int named = 0;
            if (takeYear(named)) m_found.year = named;
            return true;
        }
        if (takeAny("fiscal", "calendar")) {
            const bool whole = take("year");
            m_found.year = yearOf(word());
            if (m_found.year != 0) ++m_at;
            return m_found.year != 0 ||
                   (whole && !isOneOf(word(), "ended", "ending", "end", "over", "to"));
        }
        if (take("year")) {
            m_found.year = yearOf(word());
            if (m_found.year == 0) return false;
            ++m_at;
            return true;
        }
        m_found.year = yearOf(word());
        if (m_found.year == 0) return false;
        ++m_at;
        return true;
    }

    bool day() {
        m_found.kind = SpokenPeriod::Kind::Day;
        return takeDate(m_found.end);
    }

    std::string_view m_text;
    std::span<const Token> m_tokens;
    std::size_t m_at;
    SpokenPeriod m_found;
};

} // namespace

std::optional<SpokenPeriod> spokenPeriodAt(std::string_view text, std::span<const Token> tokens,
                                           std::size_t at) {
    if (at >= tokens.size()) return std::nullopt;
    // Most words open none.
    const std::string_view opener = tokens[at].text;
    if (!opensPeriod(opener) && !isBefore(opener)) return std::nullopt;
    return Reader(text, tokens, at).read();
}

} // namespace ql::extraction
