// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/period_openings.h"

#include "extraction/text/words.h"

#include <optional>

namespace ql::extraction {

namespace {

constexpr std::size_t longest = 80;

struct Word {
    std::string_view text;
    std::size_t begin = 0;
};

std::vector<Word> wordsIn(std::string_view plain) {
    std::vector<Word> words;
    for (std::size_t at = plain.find_first_not_of(' '); at < plain.size();) {
        const std::size_t end = std::min(plain.find(' ', at), plain.size());
        std::string_view word = plain.substr(at, end - at);
        while (!word.empty() && (word.back() == ',' || word.back() == ':' || word.back() == '.'))
            word.remove_suffix(1);
        words.push_back({word, at});
        at = plain.find_first_not_of(' ', end);
    }
    return words;
}

enum class Kind {
    Length,  ///< "Six Months Ended"
    Ordinal, ///< "Second Quarter", "First Half": which of a year
    Ended,   ///< "Quarter Ended", "Year Ended"
    Bare,    ///< "Quarter", "Half Year"
    Year,    ///< "Year", "Fiscal Year"
    ToDate,  ///< "Year to Date"
    Begun    ///< "For the Six", whose months are on the next line
};

struct Opening {
    Kind kind = Kind::Bare;
    std::size_t begin = 0;
    bool forThe = false;
};

/// Reads one period after the other.
class Reader {
  public:
    explicit Reader(std::string_view plain)
      : m_words(wordsIn(plain)) {}

    [[nodiscard]] bool done() const { return m_at == m_words.size(); }

    std::optional<Opening> next() {
        Opening opening;
        opening.begin = m_words[m_at].begin;
        opening.forThe = take("for");
        take("the");
        while (take("current") || take("fiscal") || take("full") || take("total"))
            ;
        if (take("year-to-date") || take("ytd")) return as(opening, Kind::ToDate);
        if (takeNumber()) {
            if (takeAny("months", "month", "weeks", "week")) {
                takeAny("ended", "ending");
                return as(opening, Kind::Length);
            }
            if (done() && opening.forThe) return as(opening, Kind::Begun);
            return std::nullopt;
        }
        const std::string_view word = wordAt(m_at);
        if (word.size() == 2 && word[0] == 'q' && word[1] >= '1' && word[1] <= '4') {
            ++m_at;
            return as(opening, Kind::Ordinal);
        }
        const bool ordinal =
            takeAny("first", "second", "third", "fourth") || takeAny("1st", "2nd", "3rd", "4th");
        if (take("year") || take("years")) {
            if (ordinal) return std::nullopt;
            if (take("to")) return take("date") ? as(opening, Kind::ToDate) : std::nullopt;
            return as(opening, takeAny("ended", "ending") ? Kind::Ended : Kind::Year);
        }
        if (take("half")) {
            take("year");
        } else if (!takeAny("quarter", "quarters", "qtr", "half-year")) {
            return std::nullopt;
        }
        const bool ended = takeAny("ended", "ending");
        return as(opening, ordinal ? Kind::Ordinal : ended ? Kind::Ended : Kind::Bare);
    }

  private:
    [[nodiscard]] std::string_view wordAt(std::size_t i) const {
        return i < m_words.size() ? m_words[i].text : std::string_view();
    }
    template <class... Words>
    bool takeAny(const Words&... words) {
        if (!isOneOf(wordAt(m_at), words...)) return false;
        ++m_at;
        return true;
    }
    bool take(std::string_view word) {
        if (wordAt(m_at) != word) return false;
        ++m_at;
        return true;
    }
    bool takeNumber() {
        std::string_view word = wordAt(m_at);
        if (!word.empty() && word.size() <= 2 && isDigit(word.front()) && isDigit(word.back())) {
            ++m_at;
            return true;
        }
        if (takeAny("twenty", "thirty", "forty", "fifty")) {
            takeAny("two", "three", "four", "five", "six", "seven", "eight", "nine");
            return true;
        }
        return takeAny("three", "six", "nine", "twelve", "thirteen", "fourteen", "sixteen",
                       "seventeen", "twenty-four", "twenty-six", "twenty-seven", "twenty-eight",
                       "thirty-six", "thirty-nine", "forty", "fifty-two", "fifty-three");
    }
    static std::optional<Opening> as(Opening opening, Kind kind) {
        opening.kind = kind;
        return opening;
    }

    std::vector<Word> m_words;
    std::size_t m_at = 0;
};

/// "Second Quarter" and "Fiscal Year" may be the quarter of that year.
bool mayBeOne(const Opening& first, const Opening& second) {
    const bool ofYear = second.kind == Kind::Year || second.kind == Kind::ToDate;
    if (second.kind == Kind::Begun) return !first.forThe;
    if (second.kind == Kind::Bare) return first.kind == Kind::Ordinal || first.kind == Kind::Bare;
    return ofYear && (first.kind == Kind::Ordinal || first.kind == Kind::Length);
}

} // namespace

PeriodOpenings periodOpenings(std::string_view foldedText) {
    PeriodOpenings openings;
    if (foldedText.size() > longest) return openings;
    Reader reader(foldedText);
    std::optional<Opening> before;
    bool sure = true;
    while (!reader.done()) {
        const auto next = reader.next();
        if (!next) return {};
        if (before) {
            openings.cuts.push_back(next->begin);
            sure = sure && !mayBeOne(*before, *next);
        }
        before = next;
    }
    openings.sure = sure && !openings.cuts.empty();
    return openings;
}

} // namespace ql::extraction
