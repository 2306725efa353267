// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/footing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace ql {

namespace {

/// Sums are solved in whole units of the finest digit printed; tables beyond 60 bits are left out.
constexpr std::int64_t largest = std::int64_t{1} << 56;
/// More signs than this are not tried one by one.
constexpr int deepest = 12;
/// Bits of evidence an explanation needs beyond those its choice took.
constexpr double margin = 6;
constexpr double marginForItems = 14;

std::int64_t magnitude(std::int64_t value) {
    return value < 0 ? -value : value;
}

/// The table in whole units.
struct Sheet {
    int exponent = 0;
    std::vector<std::optional<std::int64_t>> values; ///< line after line, a value a column
    std::vector<std::int64_t> plain;                 ///< the same, 0 where none is printed
    std::vector<std::int64_t> ulp;                   ///< by column
    int columns = 0;

    [[nodiscard]] std::span<const std::optional<std::int64_t>> line(int index) const {
        const auto width = static_cast<std::size_t>(columns);
        return std::span(values).subspan(static_cast<std::size_t>(index) * width, width);
    }
    [[nodiscard]] const std::optional<std::int64_t>& at(int index, int column) const {
        return values[static_cast<std::size_t>(index) * static_cast<std::size_t>(columns) +
                      static_cast<std::size_t>(column)];
    }
};

std::optional<std::int64_t> scaled(const Decimal& value, int exponent) {
    std::int64_t coefficient = value.coefficient();
    for (int e = value.exponent(); e > exponent; --e) {
        if (magnitude(coefficient) > largest / 10) return std::nullopt;
        coefficient *= 10;
    }
    return magnitude(coefficient) > largest ? std::nullopt : std::optional(coefficient);
}

Sheet sheetOf(std::span<const FootingLine> lines) {
    Sheet sheet;
    sheet.exponent = 100;
    std::vector<int> coarsest;
    for (const FootingLine& line : lines) {
        sheet.columns = std::max(sheet.columns, static_cast<int>(line.values.size()));
        coarsest.resize(static_cast<std::size_t>(sheet.columns), -100);
        for (std::size_t c = 0; c < line.values.size(); ++c) {
            if (!line.values[c] || line.values[c]->isZero()) continue;
            sheet.exponent = std::min(sheet.exponent, line.values[c]->exponent());
            coarsest[c] = std::max(coarsest[c], line.values[c]->exponent());
        }
    }
    if (sheet.exponent == 100) sheet.exponent = 0;
    for (const int exponent : coarsest) {
        const auto ulp = scaled(Decimal(1, std::max(exponent, sheet.exponent)), sheet.exponent);
        sheet.ulp.push_back(ulp.value_or(1));
    }
    sheet.values.resize(lines.size() * static_cast<std::size_t>(sheet.columns));
    auto row = sheet.values.begin();
    for (const FootingLine& line : lines) {
        for (std::size_t c = 0; c < line.values.size(); ++c)
            if (line.values[c]) row[static_cast<long>(c)] = scaled(*line.values[c], sheet.exponent);
        row += sheet.columns;
    }
    sheet.plain.reserve(sheet.values.size());
    for (const auto& value : sheet.values)
        sheet.plain.push_back(value.value_or(0));
    return sheet;
}

/// Searches the explanations of one total by the last of the open lines.
class Search {
  public:
    /// `natural`: how many of the last open lines a sum stands for by its place, 0 for none.
    Search(const Sheet& sheet, const std::vector<int>& open, int total, std::size_t natural = 0,
           std::size_t fewest = 1)
      : m_sheet(sheet)
      , m_open(open)
      , m_total(total)
      , m_natural(natural)
      , m_fewest(fewest) {}

    /// The explanation that comes out in most columns; nothing where chance could have found it.
    std::optional<std::vector<FootingTerm>> run(bool item) {
        const int printed = printedColumns();
        if (printed == 0) return std::nullopt;
        plainSums();
        // In one of so many columns and one more, all that may still be taken comes out.
        int tried = 0;
        for (int anchor = 0; anchor < std::min(m_sheet.columns, 3); ++anchor) {
            if (!isPrinted(anchor)) continue;
            if (tried > mayFail(printed, item)) break;
            tried += value(m_total, anchor) != 0 ? 1 : 0;
            prepare(anchor);
            if (m_depth > 0 && magnitude(m_wanted) <= m_reach[0]) signedSums(0, -m_wanted);
        }
        if (m_best.empty()) return std::nullopt;
        const int failing = printed - m_bestHeld;
        if (m_bestBits < m_bestCost + (item ? marginForItems : margin)) return std::nullopt;
        if (item && m_best.size() < 2) return std::nullopt;
        if (failing == 0) return m_best;
        // One line is a sum of itself only where it is so everywhere; of more, most columns must
        // come out, and with two to go by only a line marked as a sum is believed.
        if (m_best.size() < 2 || failing > mostFailing(printed)) return std::nullopt;
        // Signs solved for over many lines can be made to fit some columns.
        const bool solved = std::ranges::count(m_best, -1, &FootingTerm::sign) > 0;
        if (solved && (item || m_best.size() > 6)) return std::nullopt;
        if (printed == 2 && m_bestBits < m_bestCost + (item ? marginForItems : margin + 1))
            return std::nullopt;
        return m_best;
    }

  private:
    [[nodiscard]] static int mostFailing(int printed) { return std::max(1, printed / 3); }
    /// The most columns in which signs solved for may fail: else they are not believed, or are
    /// outdone by what was found.
    [[nodiscard]] int mayFail(int printed, bool item) const {
        if (!m_best.empty()) return std::min(mostFailing(printed), printed - m_bestHeld);
        return item ? 0 : mostFailing(printed);
    }
    [[nodiscard]] std::int64_t value(int line, int column) const {
        return m_sheet
            .plain[static_cast<std::size_t>(line) * static_cast<std::size_t>(m_sheet.columns) +
                   static_cast<std::size_t>(column)];
    }
    [[nodiscard]] bool isPrinted(int column) const {
        return m_sheet.at(m_total, column).has_value();
    }
    /// Columns that can tell something: a nil sum of nil lines cannot.
    [[nodiscard]] int printedColumns() const {
        int count = 0;
        for (int c = 0; c < m_sheet.columns; ++c)
            count += isPrinted(c) && value(m_total, c) != 0 ? 1 : 0;
        return count;
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
        m_comesOut.assign(m_open.size(), false);
        for (int c = 0; c < m_sheet.columns; ++c) {
            if (!isPrinted(c)) continue;
            const std::int64_t ulp = m_sheet.ulp[static_cast<std::size_t>(c)];
            std::int64_t rest = -value(m_total, c);
            std::int64_t twice = ulp; // what it may be off, see tolerance
            char* const comesOut = m_comesOut.data();
            for (std::size_t n = 0; n < m_open.size(); ++n) {
                rest += value(openLine(n), c);
                twice += ulp;
                const bool out = n == 0 ? rest == 0 : magnitude(rest) <= twice >> 1;
                comesOut[n] = static_cast<char>(comesOut[n] | out);
            }
        }
        for (std::size_t n = 0; n < m_open.size(); ++n) {
            if (m_comesOut[n] == 0) continue;
            m_plus.resize(n + 1, 1);
            // Adding up just the lines that stand before a sum is no choice among many.
            consider(m_plus, n + 1 == m_natural ? 0 : std::log2(static_cast<double>(n) + 2));
        }
    }

    /// Lays out what the search for signs asks for again and again, for one column.
    void prepare(int anchor) {
        m_depth = std::min<std::size_t>(m_open.size(), deepest);
        m_wanted = value(m_total, anchor);
        m_reach[m_depth] = tolerance(anchor, deepest);
        for (std::size_t i = m_depth; i-- > 0;) {
            m_next[i] = value(openLine(i), anchor);
            m_reach[i] = m_reach[i + 1] + magnitude(m_next[i]);
        }
        for (std::size_t i = 0; i <= m_depth; ++i)
            m_tolerance[i] = tolerance(anchor, i);
    }

    /// Adds or takes away the lines from `depth` on, where that can still come out. `rest`: what
    /// the sum so far is past the wanted one.
    void signedSums(std::size_t depth, std::int64_t rest) {
        const std::int64_t plus = rest + m_next[depth];
        const std::int64_t minus = rest - m_next[depth];
        // Past the reach it comes out nowhere: no tolerance is wider. Most of these end here.
        const std::int64_t reach = m_reach[depth + 1];
        if (magnitude(plus) <= reach) goOn(depth, 1, plus);
        if (magnitude(minus) <= reach) goOn(depth, -1, minus);
    }
    void goOn(std::size_t depth, int sign, std::int64_t rest) {
        m_signs[depth] = sign;
        const std::size_t terms = depth + 1;
        if (magnitude(rest) <= m_tolerance[terms])
            consider(std::span(m_signs).first(terms), 1.2 * static_cast<double>(terms));
        if (terms < m_depth) signedSums(terms, rest);
    }

    void consider(std::span<const int> signs, double cost) {
        if (signs.size() < m_fewest) return;
        int held = 0;
        int exact = 0;
        double bits = 0;
        std::int64_t weight = 0;
        for (int c = 0; c < m_sheet.columns; ++c) {
            if (!isPrinted(c) || value(m_total, c) == 0) continue;
            std::int64_t sum = 0;
            std::int64_t reach = magnitude(value(m_total, c));
            for (std::size_t i = 0; i < signs.size(); ++i) {
                sum += signs[i] * value(openLine(i), c);
                reach = std::max(reach, magnitude(value(openLine(i), c)));
            }
            const std::int64_t off = magnitude(sum - value(m_total, c));
            const std::int64_t allowed = tolerance(c, signs.size());
            if (off > allowed) continue;
            ++held;
            exact += off == 0 ? 1 : 0;
            weight += reach;
            const double ulps = static_cast<double>(reach) /
                                static_cast<double>(m_sheet.ulp[static_cast<std::size_t>(c)]);
            // To come out to the last digit proves more than to come near.
            const double near = static_cast<double>(2 * allowed) /
                                    static_cast<double>(m_sheet.ulp[static_cast<std::size_t>(c)]) +
                                1;
            const double window = off == 0 ? 1 : near;
            bits += std::max(0.0, std::log2((ulps + 1) / window));
        }
        if (held == 0 || weight == 0) return;
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

    const Sheet& m_sheet;
    const std::vector<int>& m_open;
    int m_total;
    std::size_t m_natural;
    std::size_t m_fewest; ///< terms
    /// By depth, counted in lines from the total upwards:
    std::array<std::int64_t, deepest> m_next = {};      ///< the line's value
    std::array<std::int64_t, deepest + 1> m_reach = {}; ///< how far it and the rest can move a sum
    std::array<std::int64_t, deepest + 1> m_tolerance = {}; ///< of so many terms
    std::array<int, deepest> m_signs = {};
    std::int64_t m_wanted = 0;
    std::vector<char> m_comesOut; ///< by number of lines less one: their sum, in some column
    std::vector<int> m_plus;      ///< signs of a plain sum
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
std::size_t naturalAddends(std::span<const FootingLine> lines, const std::vector<int>& open) {
    std::size_t count = 0;
    for (auto line = open.rbegin(); line != open.rend(); ++line, ++count)
        if (lines[static_cast<std::size_t>(*line)].role != Role::Item ||
            sectionOf(lines, *line) != sectionOf(lines, open.back()))
            break;
    return count < 2 ? 0 : count;
}

bool hasValues(const Sheet& sheet, int line) {
    return std::ranges::any_of(sheet.line(line),
                               [](const auto& value) { return value.has_value(); });
}

Footing footingOf(const Sheet& sheet, int total, std::vector<FootingTerm> terms) {
    Footing footing;
    footing.total = total;
    for (int c = 0; c < sheet.columns; ++c) {
        const auto column = static_cast<std::size_t>(c);
        const auto printed = sheet.at(total, c);
        if (!printed) continue;
        std::int64_t sum = 0;
        for (const FootingTerm& term : terms)
            sum += term.sign * sheet.at(term.line, c).value_or(0);
        const std::int64_t allowed =
            terms.size() < 2 ? 0
                             : sheet.ulp[column] * static_cast<std::int64_t>(terms.size() + 1) / 2;
        footing.columns.push_back({c, Decimal(sum, sheet.exponent),
                                   Decimal(*printed, sheet.exponent),
                                   Decimal(allowed, sheet.exponent)});
    }
    footing.terms = std::move(terms);
    return footing;
}

/// Takes the terms out of the open lines and puts the sum in their place.
void takeUp(std::vector<int>& open, const std::vector<FootingTerm>& terms, int total) {
    std::erase_if(open, [&](int line) {
        return std::ranges::find(terms, line, &FootingTerm::line) != terms.end();
    });
    open.push_back(total);
}

/// What a sum that cannot be explained most likely stands for: the rows of its section since the
/// last sum.
void takeUpSection(std::vector<int>& open, std::span<const FootingLine> lines, int total) {
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
    const Sheet sheet = sheetOf(lines);
    std::vector<int> open;
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        if (!hasValues(sheet, line)) continue;
        const bool item = lines[static_cast<std::size_t>(line)].role == Role::Item;
        const std::size_t natural = item ? 0 : naturalAddends(lines, open);
        auto terms = Search(sheet, open, line, natural).run(item);
        // Total liabilities and equity equals total assets, but is not made of them.
        if (terms && !item && terms->size() == 1 &&
            sectionOf(lines, terms->front().line) != sectionOf(lines, line)) {
            if (auto made = Search(sheet, open, line, natural, 2).run(item))
                terms = std::move(made);
        }
        // The last line of equity is assets less all the rest: true, but not what it is.
        if (terms && item && sectionOf(lines, terms->front().line) != sectionOf(lines, line))
            terms.reset();
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
    const Sheet sheet = sheetOf(lines);
    std::vector<int> open;
    for (int line = 0; line < total; ++line) {
        if (hasValues(sheet, line)) open.push_back(line);
    }
    auto terms = Search(sheet, open, total).run(false);
    if (!terms) return std::nullopt;
    return footingOf(sheet, total, std::move(*terms));
}

} // namespace ql
