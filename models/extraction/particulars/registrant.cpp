// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/registrant.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <set>
#include <vector>

namespace ql::extraction {

namespace {

constexpr std::size_t mostLines = 150;     ///< printed ones; a cover is a page
constexpr std::size_t longestLine = 400;   ///< what is longer is a sentence
constexpr std::ptrdiff_t captionLines = 3; ///< a caption of three lines, over or under its number

/// Words with digits, hyphens and nothing else: "001-16391", "86-0741227".
std::vector<std::string> numbersIn(std::string_view folded) {
    std::vector<std::string> numbers;
    const auto belongs = [](char c) { return isDigit(c) || c == '-'; };
    for (std::size_t begin = 0; begin < folded.size();) {
        if (!belongs(folded[begin])) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < folded.size() && belongs(folded[end]))
            ++end;
        const bool apart = (begin == 0 || !isLetter(folded[begin - 1])) &&
                           (end == folded.size() || !isLetter(folded[end]));
        if (apart) numbers.emplace_back(folded.substr(begin, end - begin));
        begin = end;
    }
    return numbers;
}

/// Both sides of the one hyphen of a number; empty where it has none or more.
std::pair<std::string, std::string> halves(const std::string& number) {
    const std::size_t hyphen = number.find('-');
    if (hyphen == std::string::npos || number.find('-', hyphen + 1) != std::string::npos) return {};
    return {number.substr(0, hyphen), number.substr(hyphen + 1)};
}

/// An employer's number has two digits and seven; a misprinted one is nearly so.
bool looksLikeIrs(const std::string& number) {
    const auto [area, rest] = halves(number);
    return area.size() == 2 && rest.size() >= 6 && rest.size() <= 8;
}

/// "001-16391" for "1-16391"; empty where it is no file number of the Commission: its first part
/// names the act, and is neither the beginning of a telephone number nor of a postal code.
std::string commissionFile(const std::string& number) {
    auto [act, file] = halves(number);
    if (act.empty() || act.size() > 3 || file.size() < 4 || file.size() > 6) return {};
    act.insert(0, 3 - act.size(), '0');
    if (act != "000" && act != "001" && act != "033" && act != "333" && act != "811" &&
        act != "814")
        return {};
    if (act[0] != '0' && file.size() < 5) return {};
    file.erase(0, std::min(file.find_first_not_of('0'), file.size()));
    if (file.size() < 5) file.insert(0, 5 - file.size(), '0');
    return act + "-" + file;
}

class Cover {
  public:
    Cover(const documents::Document& document, std::size_t end) {
        for (std::size_t i = 0; i < std::min(end, document.lines.size()); ++i) {
            const std::string_view line = trimmed(document.textOf(document.lines[i]));
            if (line.empty() || line.size() > longestLine) continue;
            m_lines.push_back(folded(line));
            // Below its boxes a cover names no more numbers of its own, and sentences follow.
            if (m_lines.back().starts_with("check the appropriate box") ||
                m_lines.size() >= mostLines)
                break;
        }
    }

    /// A number that only looks like one still speaks against a single registrant.
    Registrant read() const {
        std::set<std::string> irs;
        std::set<std::string> files;
        std::set<std::string> ciks;
        Registrant registrant;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            for (const std::string& number : numbersIn(m_lines[i])) {
                if (looksLikeIrs(number)) {
                    irs.insert(number);
                    if (number.size() == 10 && saysIrs(i)) registrant.irsNumber = number;
                }
                if (const std::string file = commissionFile(number); !file.empty()) {
                    files.insert(file);
                    if (saysFile(i)) registrant.commissionFile = file;
                }
                if (isCik(number) && hasAnyPhrase(m_lines[i], {"cik", "central index key"})) {
                    ciks.insert(number);
                    registrant.cik = number;
                }
            }
        }
        if (irs.size() > 1 || files.size() > 1 || ciks.size() > 1) return {};
        return registrant;
    }

  private:
    static bool isCik(const std::string& number) {
        return number.size() >= 5 && number.size() <= 10 && number.find('-') == std::string::npos;
    }

    /// A caption stands beside its number, over or under it, in up to three lines.
    bool around(std::size_t line, std::initializer_list<KeyedPhrase> phrases) const {
        const auto at = static_cast<std::ptrdiff_t>(line);
        const auto count = static_cast<std::ptrdiff_t>(m_lines.size());
        for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(0, at - captionLines);
             i <= std::min(at + captionLines, count - 1); ++i)
            if (hasAnyPhrase(m_lines[static_cast<std::size_t>(i)], phrases)) return true;
        return false;
    }
    bool saysIrs(std::size_t line) const {
        return around(line, {"i.r.s", "irs", "employer", "tax identification",
                             "taxpayer identification"}) &&
               around(line, {"identification", "identification no", "employer no", "id no"});
    }
    bool saysFile(std::size_t line) const {
        return around(line, {"commission", "entity file number", "sec file number"}) &&
               around(line, {"file", "file no", "file number"});
    }

    std::vector<std::string> m_lines; ///< printed ones, folded
};

} // namespace

Registrant readRegistrant(const documents::Document& document, std::size_t end) {
    return Cover(document, end).read();
}

} // namespace ql::extraction
