// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/dateline.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ql::extraction {

namespace {

constexpr std::size_t longestPlace = 60;

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> wires = {{
    {"businesswire", "Business Wire"},
    {"prnewswire", "PR Newswire"},
    {"prnewswirefirstcall", "PR Newswire"},
    {"prnewswireasianet", "PR Newswire"},
    {"globenewswire", "GlobeNewswire"},
    {"primenewswire", "PrimeNewswire"},
    {"primezone", "PrimeZone"},
    {"primezonemedianetwork", "PrimeZone"},
    {"marketwire", "Marketwire"},
    {"marketwired", "Marketwired"},
    {"internetwire", "Internet Wire"},
    {"accesswire", "ACCESSWIRE"},
    {"newsfilecorp", "Newsfile"},
    {"cnwgroup", "CNW"},
    {"canadanewswire", "Canada NewsWire"},
    {"ccnmatthews", "CCNMatthews"},
}};

/// The dashes that stand between the parts.
std::size_t dashLength(std::string_view text) {
    std::size_t length = 0;
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view dash :
             {std::string_view("-"), std::string_view("\u2013"), std::string_view("\u2014")})
            if (text.substr(length).starts_with(dash)) {
                length += dash.size();
                again = true;
            }
    }
    return length;
}

class Reader {
  public:
    explicit Reader(std::string_view text)
      : m_text(text) {}

    std::optional<Dateline> read() {
        if (m_text.empty()) return std::nullopt;
        takeDate(); // "April 29, 2020 - FORT WORTH, TX -"
        if (m_line.date.month != 0) skipJoints();
        if (!takePlace() && m_line.date.month == 0) return std::nullopt;
        while (takeDate() || takeWire() || skipJoints()) {
        }
        m_line.bodyBegin = m_at;
        if (m_at >= m_text.size()) {
            // "Northfield Optical, Inc." may stand alone behind it, but never nothing.
            return std::nullopt;
        }
        const bool strong = !m_line.wire.empty() || m_line.date.month != 0;
        if (m_line.place.empty() && m_line.wire.empty()) return std::nullopt;
        if (!m_dash) return m_line.wire.empty() ? std::nullopt : std::optional(m_line);
        if (strong || isBarePlace()) return m_line;
        return std::nullopt;
    }

  private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    bool skipJoints() {
        const std::size_t before = m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == ' ' || c == ',' || c == ':') {
                ++m_at;
                continue;
            }
            const std::size_t dash = dashLength(rest());
            if (dash == 0) break;
            m_at += dash;
            m_dash = true;
        }
        return m_at != before;
    }

    bool takeDate() {
        if (m_line.date.month != 0) return false;
        std::size_t at = m_at;
        const bool open = at < m_text.size() && m_text[at] == '(';
        if (open) ++at;
        // A weekday may stand before the date.
        const std::string ahead = folded(m_text.substr(at, 12));
        for (const std::string_view day : {"monday", "tuesday", "wednesday", "thursday", "friday"})
            if (ahead.starts_with(day)) {
                at += day.size();
                while (at < m_text.size() && (m_text[at] == ',' || m_text[at] == ' '))
                    ++at;
            }
        const auto dates = findDates(m_text.substr(at, 40));
        if (dates.empty() || dates.front().begin != 0 || dates.front().month == 0 ||
            dates.front().day == 0)
            return false;
        m_line.date = dates.front();
        m_at = at + dates.front().end;
        if (open && m_at < m_text.size() && m_text[m_at] == ')') ++m_at;
        return true;
    }

    bool takeWire() {
        if (m_at >= m_text.size() || (m_text[m_at] != '(' && m_text[m_at] != '/')) return false;
        const char close = m_text[m_at] == '(' ? ')' : '/';
        const std::size_t end = m_text.find(close, m_at + 1);
        if (end == std::string_view::npos || end - m_at > 60) return false;
        const std::string_view inside = m_text.substr(m_at + 1, end - m_at - 1);
        const std::string name = wireName(inside);
        const bool market = inside.find(':') != std::string_view::npos; // "(NASDAQ: MDCA) -"
        if (name.empty() && !(market && dashLength(trimmed(m_text.substr(end + 1))) > 0))
            return false;
        if (m_line.wire.empty()) m_line.wire = name;
        m_at = end + 1;
        return true;
    }

    /// Words in capitals or with one, up to a dash, a bracket, a slash or a date.
    bool takePlace() {
        const std::size_t begin = m_at;
        std::size_t at = m_at;
        std::size_t end = at;
        while (at < m_text.size() && at - begin < longestPlace) {
            const char c = m_text[at];
            if (c == '(' || c == '/') break;
            const bool spaced = at > begin && m_text[at - 1] == ' ';
            const std::size_t dash = dashLength(m_text.substr(at));
            if (dash > 1 || (dash == 1 && spaced)) break;
            if (c == ' ' || c == ',') {
                ++at;
                continue;
            }
            if (at == begin || spaced || m_text[at - 1] == ',') {
                const auto dates = findDates(m_text.substr(at, 30));
                if (!dates.empty() && dates.front().begin == 0 && dates.front().month != 0 &&
                    dates.front().day != 0)
                    break;
                const bool joint = m_text.substr(at).starts_with("and ") ||
                                   m_text.substr(at).starts_with("de ") ||
                                   m_text.substr(at).starts_with("of ");
                if (!isUpper(c) && static_cast<unsigned char>(c) < 0x80 && !joint) return false;
            }
            ++at;
            end = at;
        }
        if (at >= m_text.size() || at - begin >= longestPlace || end == begin) return false;
        std::string place(trimmed(m_text.substr(begin, end - begin)));
        while (!place.empty() && (place.back() == ',' || place.back() == ' '))
            place.pop_back();
        if (std::ranges::any_of(place, isDigit) ||
            place.find_first_of(":;%$?!\"") != std::string::npos)
            return false;
        m_line.place = std::move(place);
        m_at = at;
        return true;
    }

    /// "ATLANTA - Southern ...", "GLENDALE, California-PS ...": a place without date or wire must
    /// be set in capitals and be followed by a sentence of news.
    [[nodiscard]] bool isBarePlace() const {
        const std::string_view city =
            std::string_view(m_line.place).substr(0, m_line.place.find(','));
        if (std::ranges::any_of(city, isLower) || city.size() < 3) return false;
        return hasAnyPhrase(folded(rest().substr(0, 400)),
                            {"today", "reported", "announced", "reports", "announces"});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_dash = false;
    Dateline m_line;
};

} // namespace

std::string wireName(std::string_view printed) {
    std::string plain;
    for (const char c : folded(printed))
        if (isLetter(c)) plain += c;
    for (const auto& [key, name] : wires)
        if (plain == key) return std::string(name);
    for (const auto& [key, name] : wires)
        if (plain.starts_with(key) && printed.find(':') == std::string_view::npos)
            return std::string(name);
    const bool wire =
        plain.ends_with("wire") || plain.ends_with("newswire") || plain.ends_with("newsservice");
    if (!wire || plain.size() > 40) return {};
    // An unknown service: capitals calmed down, its own spelling kept otherwise.
    std::string shown = collapsed(printed);
    if (std::ranges::none_of(shown, isLower)) {
        bool begin = true;
        for (char& c : shown) {
            if (!begin && isUpper(c)) c = static_cast<char>(c - 'A' + 'a');
            begin = !isLetter(c);
        }
    }
    return shown;
}

std::optional<Dateline> readDateline(std::string_view paragraph) {
    return Reader(paragraph).read();
}

} // namespace ql::extraction
