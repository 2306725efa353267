// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/footing.h"

#include "core/footing_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory_resource>

namespace ql {

namespace {

/// More signs than this are not tried one by one.
constexpr int deepest = 12;
/// Bits of evidence an explanation needs beyond those its choice took.
constexpr double margin = 6;
constexpr double marginForItems = 14;
/// In tables of no more columns the explanation that comes out in more of them is the better one,
/// whatever else it has.
constexpr int mostRanked = 32;

/// Lines that sums may still take up, in order.
using OpenLines = std::pmr::vector<int>;

/// Searches the explanations of one total by the last of the open lines. One serves a whole table:
/// it keeps its room, which stands in that of the open lines.
class Search {
  public:
    Search(const FootingSheet& sheet, const OpenLines& open)
      : m_sheet(sheet)
      , m_open(open)
      , m_comesOut(open.get_allocator().resource())
      , m_plus(open.get_allocator().resource()) {}

    /// The explanation that comes out in most columns; nullptr where chance could have found it.
    /// `natural`: how many of the last open lines a sum stands for by its place, 0 for none. What
    /// is given lasts to the next run.
    const std::vector<FootingTerm>* run(int total, bool item, std::size_t natural = 0,
                                        std::size_t fewest = 1) {
        m_total = total;
        m_natural = natural;
        m_fewest = fewest;
        m_best.clear();
        m_telling = printedColumns();
        m_mayFail = isRanked() ? std::min(mayFail(), m_telling - 1) : m_telling;
        plainSums();
        signedSums(item);
        if (m_best.empty()) return nullptr;
        const int failing = m_telling - m_bestHeld;
        if (m_bestBits < m_bestCost + (item ? marginForItems : margin)) return nullptr;
        if (item && m_best.size() < 2) return nullptr;
        if (failing == 0) return &m_best;
        // One line is a sum of itself only where it is so everywhere; of more, most columns must
        // come out, and with two to go by only a line marked as a sum is believed.
        if (m_best.size() < 2 || failing > mayFail()) return nullptr;
        // Signs solved for over many lines can be made to fit some columns.
        const bool solved = std::ranges::count(m_best, -1, &FootingTerm::sign) > 0;
        if (solved && (item || m_best.size() > 6)) return nullptr;
        if (m_telling == 2 && m_bestBits < m_bestCost + (item ? marginForItems : margin + 1))
            return nullptr;
        return &m_best;
    }

  private:
    [[nodiscard]] std::int64_t value(int line, int column) const {
        return m_sheet.at(line, column);
    }
    [[nodiscard]] bool isPrinted(int column) const { return m_sheet.isPrinted(m_total, column); }
    /// Columns that can tell something.
    [[nodiscard]] int printedColumns() const {
        int count = 0;
        for (int c = 0; c < m_sheet.columns; ++c)
            count += tells(c) ? 1 : 0;
        return count;
    }
    /// In how many columns that can tell something an explanation may fail.
    [[nodiscard]] int mayFail() const { return std::max(1, m_telling / 3); }
    [[nodiscard]] bool isRanked() const { return m_sheet.columns <= mostRanked; }
    /// A nil sum of nil lines tells nothing.
    [[nodiscard]] bool tells(int column) const {
        return isPrinted(column) && value(m_total, column) != 0;
    }
    [[nodiscard]] std::int64_t tolerance(int column, std::size_t terms) const {
        // Each addend and the sum are off by half a unit at most.
        return terms < 2 ? 0
                         : m_sheet.ulp[static_cast<std::size_t>(column)] *
                               static_cast<std::int64_t>(terms + 1) / 2;
    }
    /// The i-th open line counted from the total upwards.
    [[nodiscard]] int openLine(std::size_t i) const { return m_open[m_open.size() - 1 - i]; }

    /// Adding all of the last n lines.
    void plainSums() {
        // Most come out nowhere: column by column that is told by running sums alone.
        m_comesOut.clear();
        for (int c = 0; c < m_sheet.columns; ++c) {
            if (!isPrinted(c)) continue;
            const std::int64_t* const values = m_sheet.column(c);
            const std::int64_t ulp = m_sheet.ulp[static_cast<std::size_t>(c)];
            std::int64_t rest = -values[m_total];
            std::int64_t twice = ulp; // what it may be off, see tolerance
            std::size_t n = 0;
            for (auto line = m_open.rbegin(); line != m_open.rend(); ++line, ++n) {
                rest += values[*line];
                twice += ulp;
                if (n == 0 ? rest == 0 : magnitude(rest) <= twice >> 1) m_comesOut.push_back(n);
            }
        }
        std::ranges::sort(m_comesOut);
        const auto again = std::ranges::unique(m_comesOut);
        m_comesOut.erase(again.begin(), again.end());
        for (const std::size_t n : m_comesOut) {
            m_plus.resize(n + 1, 1);
            // Adding up just the lines that stand before a sum is no choice among many.
            consider(m_plus, n + 1 == m_natural ? 0 : std::log2(static_cast<double>(n) + 2));
        }
    }

    /// What the search for signs asks of one column again and again, by depth, counted in lines
    /// from the total upwards.
    struct Way {
        std::array<std::int64_t, deepest> next;          ///< the line's value
        std::array<std::int64_t, deepest + 1> reach;     ///< how far the rest can move a sum
        std::array<std::int64_t, deepest + 1> tolerance; ///< of so many terms
    };
    /// False where the lines cannot come out at the total however they are added.
    [[nodiscard]] bool prepare(Way& way, int column) const {
        way.reach[m_depth] = tolerance(column, deepest);
        const std::int64_t* const values = m_sheet.column(column);
        for (std::size_t i = m_depth; i-- > 0;) {
            way.next[i] = values[openLine(i)];
            way.reach[i] = way.reach[i + 1] + magnitude(way.next[i]);
        }
        return magnitude(values[m_total]) <= way.reach[0];
    }

    /// Adds or takes away each of the last lines.
    void signedSums(bool item) {
        m_depth = std::min<std::size_t>(m_open.size(), deepest);
        if (m_depth == 0 || m_telling == 0) return;
        // What fails in more columns than the best so far is no better than it, and a line not
        // marked as a sum is believed to be one with a sign solved for only where none fails.
        if (isRanked() && !m_best.empty())
            m_mayFail = m_telling - m_bestHeld;
        else if (isRanked() && item)
            m_mayFail = 0;
        int failed = 0; // columns that tell and have been gone through
        for (int anchor = 0; anchor < std::min(m_sheet.columns, 3); ++anchor) {
            if (!isPrinted(anchor)) continue;
            // What came out in none of the columns before has to in all that are left.
            int check = m_sheet.columns;
            if (failed == m_mayFail)
                for (check = anchor + 1; check < m_sheet.columns && !tells(check);)
                    ++check;
            trySigns(anchor, check);
            if (tells(anchor) && ++failed > m_mayFail) break;
        }
    }

    /// Goes through all signs that come out in the column `anchor` and may come out in `check`,
    /// where that is a column.
    void trySigns(int anchor, int check) {
        const bool checks = check < m_sheet.columns;
        if (!prepare(m_way, anchor) || (checks && !prepare(m_check, check))) return;
        for (std::size_t i = 0; i <= m_depth; ++i)
            m_way.tolerance[i] = tolerance(anchor, i);
        if (checks)
            goOn<true>(0, -value(m_total, anchor), -value(m_total, check));
        else
            goOn<false>(0, -value(m_total, anchor), 0);
    }

    /// Adds the next line and all behind it, then takes it away. `rest` is what the sum of the
    /// lines before it is past the wanted one, `other` the same in the column that checks.
    template <bool checks>
    void goOn(std::size_t depth, std::int64_t rest, std::int64_t other) {
        const std::size_t terms = depth + 1;
        for (const int sign : {1, -1}) {
            // Past the reach it comes out nowhere: no tolerance is wider. Most of them end here.
            const std::int64_t sum = rest + sign * m_way.next[depth];
            if (magnitude(sum) > m_way.reach[terms]) continue;
            const std::int64_t checked = checks ? other + sign * m_check.next[depth] : 0;
            if (checks && magnitude(checked) > m_check.reach[terms]) continue;
            m_signs[depth] = sign;
            if (magnitude(sum) <= m_way.tolerance[terms])
                consider(std::span(m_signs).first(terms), 1.2 * static_cast<double>(terms));
            if (terms < m_depth) goOn<checks>(terms, sum, checked);
        }
    }

    void consider(std::span<const int> signs, double cost) {
        if (signs.size() < m_fewest) return;
        int failing = 0;
        int held = 0;
        int exact = 0;
        double bits = 0;
        bool weighs = false;
        for (int c = 0; c < m_sheet.columns; ++c) {
            if (!tells(c)) continue;
            std::int64_t sum = 0;
            std::int64_t reach = magnitude(value(m_total, c));
            for (std::size_t i = 0; i < signs.size(); ++i) {
                sum += signs[i] * value(openLine(i), c);
                reach = std::max(reach, magnitude(value(openLine(i), c)));
            }
            const std::int64_t off = magnitude(sum - value(m_total, c));
            const std::int64_t allowed = tolerance(c, signs.size());
            if (off > allowed) {
                if (++failing > m_mayFail) return;
                continue;
            }
            ++held;
            exact += off == 0 ? 1 : 0;
            weighs = weighs || reach != 0;
            const double ulps = static_cast<double>(reach) /
                                static_cast<double>(m_sheet.ulp[static_cast<std::size_t>(c)]);
            // To come out to the last digit proves more than to come near.
            const double near = static_cast<double>(2 * allowed) /
                                    static_cast<double>(m_sheet.ulp[static_cast<std::size_t>(c)]) +
                                1;
            const double window = off == 0 ? 1 : near;
            bits += std::max(0.0, std::log2((ulps + 1) / window));
        }
        if (held == 0 || !weighs) return;
        const auto minus = std::ranges::count(signs, -1);
        const double rank = held * 1000 + exact * 10 - static_cast<double>(minus) -
                            0.1 * static_cast<double>(signs.size()) +
                            std::min(bits - cost, 20.0) * 0.5;
        if (!m_best.empty() && rank <= m_bestRank) return;
        m_bestRank = rank;
        m_bestHeld = held;
        m_bestBits = bits;
        m_bestCost = cost;
        m_best.clear();
        for (std::size_t i = signs.size(); i-- > 0;)
            m_best.push_back({openLine(i), signs[i]});
    }

    const FootingSheet& m_sheet;
    const OpenLines& m_open;
    int m_total = 0;
    std::size_t m_natural = 0;
    std::size_t m_fewest = 1; ///< terms
    int m_telling = 0;        ///< columns that can tell something
    int m_mayFail = 0;        ///< of them, for what is still looked for
    Way m_way;
    Way m_check;
    std::array<int, deepest> m_signs = {};
    std::pmr::vector<std::size_t> m_comesOut; ///< in some column: sums of so many lines and one
    std::pmr::vector<int> m_plus;             ///< signs of a plain sum
    std::size_t m_depth = 0;
    std::vector<FootingTerm> m_best;
    double m_bestRank = 0;
    double m_bestBits = 0;
    double m_bestCost = 0;
    int m_bestHeld = 0;
};

int sectionOf(std::span<const FootingLine> lines, int line) {
    return lines[static_cast<std::size_t>(line)].section;
}

/// How many lines stand before the next sum, in one section: what it sums up by its place.
std::size_t naturalAddends(std::span<const FootingLine> lines, const OpenLines& open) {
    std::size_t count = 0;
    for (auto line = open.rbegin(); line != open.rend(); ++line, ++count)
        if (lines[static_cast<std::size_t>(*line)].role != Role::Item ||
            sectionOf(lines, *line) != sectionOf(lines, open.back()))
            break;
    return count < 2 ? 0 : count;
}

Footing footingOf(const FootingSheet& sheet, int total, const std::vector<FootingTerm>& terms) {
    Footing footing;
    footing.total = total;
    footing.terms = terms;
    footing.columns.reserve(static_cast<std::size_t>(sheet.columns));
    for (int c = 0; c < sheet.columns; ++c) {
        const auto column = static_cast<std::size_t>(c);
        if (!sheet.isPrinted(total, c)) continue;
        const std::int64_t* const values = sheet.column(c);
        std::int64_t sum = 0;
        for (const FootingTerm& term : terms)
            sum += term.sign * values[term.line];
        const std::int64_t allowed =
            terms.size() < 2 ? 0
                             : sheet.ulp[column] * static_cast<std::int64_t>(terms.size() + 1) / 2;
        footing.columns.push_back({c, Decimal(sum, sheet.exponent),
                                   Decimal(values[total], sheet.exponent),
                                   Decimal(allowed, sheet.exponent)});
    }
    return footing;
}

/// Takes the terms out of the open lines and puts the sum in their place.
void takeUp(OpenLines& open, const std::vector<FootingTerm>& terms, int total) {
    std::erase_if(open, [&](int line) {
        return std::ranges::find(terms, line, &FootingTerm::line) != terms.end();
    });
    open.push_back(total);
}

/// What a sum that cannot be explained most likely stands for: the rows of its section since the
/// last sum.
void takeUpSection(OpenLines& open, std::span<const FootingLine> lines, int total) {
    while (!open.empty() && sectionOf(lines, open.back()) == sectionOf(lines, total) &&
           lines[static_cast<std::size_t>(open.back())].role == Role::Item)
        open.pop_back();
    open.push_back(total);
}

} // namespace

bool FootedColumn::holds() const {
    const auto difference = computed.minus(printed);
    return difference && difference->magnitude() <= tolerance;
}

int Footing::held() const {
    return static_cast<int>(
        std::ranges::count_if(columns, [](const FootedColumn& column) { return column.holds(); }));
}

FootingResult footTable(std::span<const FootingLine> lines) {
    FootingResult result;
    FootingRoom room;
    const FootingSheet sheet = sheetOf(lines, room.resource);
    OpenLines open(&room.resource);
    open.reserve(lines.size());
    Search search(sheet, open);
    std::vector<FootingTerm> equal; // room for the one line a sum equals
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        if (!sheet.hasValues(line)) continue;
        const bool item = lines[static_cast<std::size_t>(line)].role == Role::Item;
        const std::size_t natural = item ? 0 : naturalAddends(lines, open);
        const std::vector<FootingTerm>* terms = search.run(line, item, natural);
        // Total liabilities and equity equals total assets, but is not made of them.
        if (terms && !item && terms->size() == 1 &&
            sectionOf(lines, terms->front().line) != sectionOf(lines, line)) {
            equal = *terms;
            terms = search.run(line, item, natural, 2);
            if (terms == nullptr) terms = &equal;
        }
        // The last line of equity is assets less all the rest: true, but not what it is.
        if (terms && item && sectionOf(lines, terms->front().line) != sectionOf(lines, line))
            terms = nullptr;
        if (terms) {
            result.sums.push_back(footingOf(sheet, line, *terms));
            takeUp(open, *terms, line);
        } else if (item) {
            open.push_back(line);
        } else {
            result.unexplained.push_back(line);
            takeUpSection(open, lines, line);
        }
    }
    return result;
}

std::vector<HeldSum> heldSums(const FootingResult& result) {
    std::vector<HeldSum> held;
    for (const Footing& sum : result.sums) {
        if (sum.terms.size() < 2) continue;
        for (const FootedColumn& column : sum.columns)
            if (column.holds() && !column.printed.isZero())
                held.push_back({sum.total, column.column});
    }
    std::ranges::sort(held);
    return held;
}

std::optional<Footing> footLine(std::span<const FootingLine> lines, int total) {
    FootingRoom room;
    const FootingSheet sheet = sheetOf(lines, room.resource);
    OpenLines open(&room.resource);
    for (int line = 0; line < total; ++line) {
        if (sheet.hasValues(line)) open.push_back(line);
    }
    Search search(sheet, open);
    const std::vector<FootingTerm>* terms = search.run(total, false);
    if (terms == nullptr) return std::nullopt;
    return footingOf(sheet, total, *terms);
}

} // namespace ql
