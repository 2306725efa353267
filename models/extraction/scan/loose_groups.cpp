// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/loose_groups.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

namespace {

/// Lines up and down that are looked at; it keeps the work on hostile input linear.
constexpr std::size_t farthest = 60;
/// Lines without figures in a row end a table, and longer words are a sentence.
constexpr int mostBetween = 6;
constexpr std::size_t longestWords = 80;
constexpr std::size_t mostCounted = 24;

std::size_t groupBehind(std::string_view text) {
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

/// How many years the words hold: each heads a column.
std::size_t yearsIn(std::string_view words) {
    std::size_t years = 0;
    for (std::size_t i = 0; i + 4 <= words.size(); ++i) {
        if (!isDigit(words[i]) || (i > 0 && isOfWord(words[i - 1]))) continue;
        const std::size_t digits = groupBehind(words.substr(i));
        const std::string_view year = words.substr(i, digits);
        if (digits == 4 && (year.starts_with("19") || year.starts_with("20"))) ++years;
        i += digits;
    }
    return years;
}

/// The lines of one table around a line of loose groups, and what they say of it.
class Evidence {
  public:
    explicit Evidence(const Scan& scan)
      : m_scan(scan) {}

    /// Looks at the table of which `line` is one; true where `next` is of the same.
    void look(std::size_t line) {
        m_counts = {};
        m_apart = m_whole = m_edgesApart = m_edgesWhole = 0;
        m_noughts = m_commas = m_long = false;
        m_headYears = 0;
        m_rows = 0;
        m_edges.clear();
        m_first = start(line);
        m_last = end(line);
        for (std::size_t i = m_first; i < m_last; ++i)
            if (m_scan.lines[i].kind == LineClass::Figures) countRow(m_scan.lines[i]);
        m_usual = static_cast<std::size_t>(std::ranges::max_element(m_counts) - m_counts.begin());
        if (m_counts[m_usual] == 0) m_usual = 0;
        std::ranges::sort(m_edges);
        for (std::size_t i = m_first; i < m_last; ++i)
            if (m_scan.lines[i].kind == LineClass::Figures) weighRow(m_scan.lines[i]);
    }

    [[nodiscard]] std::size_t last() const { return m_last; }

    [[nodiscard]] LooseReading readingOf(std::uint32_t line, bool documentWritesCommas) const {
        const bool counted =
            m_apart != m_whole && std::min(m_apart, m_whole) * 3 <= std::max(m_apart, m_whole);
        if (m_noughts && !m_commas) return {line, true, Spacing::Sure};
        if (hasNought(m_scan.lines[line])) return {line, true, Spacing::Unasked};
        if (m_long && !m_commas && (!counted || m_apart > m_whole))
            return {line, false, Spacing::Sure};
        if (counted && m_apart > m_whole) return {line, false, Spacing::Sure};
        if (counted && !m_commas) return {line, true, Spacing::Sure};
        if (!counted && m_edgesApart > 0 && m_edgesApart > m_edgesWhole)
            return {line, false, Spacing::Sure};
        // One row among others whose figures have commas: a comma was lost there, or a space.
        if (m_rows < 2 || (m_commas && m_whole > 0)) return {line, true, Spacing::Unasked};
        return {line, !documentWritesCommas && !m_commas, Spacing::Open};
    }

  private:
    [[nodiscard]] bool linked(const Atom& head, const Atom& tail) const {
        if (head.isText || tail.isText || tail.left - head.right > m_scan.measures.space)
            return false;
        const std::string_view before = m_scan.text(head.range);
        return mayOpenGroups(before.substr(before.rfind(' ') + 1)) &&
               mayBeGroup(m_scan.text(tail.range));
    }
    /// How many figures behind atom `i` may be groups of it.
    [[nodiscard]] std::size_t groupsBehind(const ScannedLine& line, std::size_t i) const {
        std::size_t groups = 0;
        while (i + groups + 1 < line.atoms.size()) {
            const Atom& tail = line.atoms[i + groups + 1];
            if (groups == 0
                    ? !linked(line.atoms[i], tail)
                    : m_scan.text(line.atoms[i + groups].range).size() != 3 || tail.isText ||
                          tail.left - line.atoms[i + groups].right > m_scan.measures.space ||
                          !mayBeGroup(m_scan.text(tail.range)))
                break;
            ++groups;
        }
        return groups;
    }
    [[nodiscard]] bool isLoose(const ScannedLine& line) const {
        for (std::size_t i = 0; i + 1 < line.atoms.size(); ++i)
            if (linked(line.atoms[i], line.atoms[i + 1])) return true;
        return false;
    }
    [[nodiscard]] std::size_t figuresIfWhole(const ScannedLine& line) const {
        std::size_t figures = 0;
        for (std::size_t i = 0; i < line.atoms.size(); i += 1 + groupsBehind(line, i))
            ++figures;
        return figures;
    }
    /// "98 001", "(1 234)": no figure of its own is printed so.
    [[nodiscard]] bool hasNought(const ScannedLine& line) const {
        for (std::size_t i = 0; i < line.atoms.size(); ++i) {
            const std::size_t groups = groupsBehind(line, i);
            for (std::size_t g = 1; g <= groups; ++g)
                if (m_scan.text(line.atoms[i + g].range).starts_with('0')) return true;
            if (groups == 0) continue;
            const std::string_view head = m_scan.text(line.atoms[i].range);
            const std::string_view tail = m_scan.text(line.atoms[i + groups].range);
            if (head.find('(') != std::string_view::npos && head.back() != ')' &&
                tail.ends_with(')'))
                return true;
            i += groups;
        }
        return false;
    }

    [[nodiscard]] bool endsTable(std::size_t index, std::size_t line) const {
        if (m_scan.document->lines[index].table != m_scan.document->lines[line].table &&
            m_scan.lines[index].kind != LineClass::Blank)
            return true;
        return m_scan.lines[index].kind == LineClass::Text &&
               m_scan.words(m_scan.lines[index]).size() > longestWords;
    }
    /// Up to the years that head the columns.
    [[nodiscard]] std::size_t start(std::size_t line) {
        int between = 0;
        std::size_t first = line;
        for (std::size_t i = line; i > 0 && line - i < farthest; --i) {
            const ScannedLine& above = m_scan.lines[i - 1];
            if (above.kind == LineClass::Figures) {
                between = 0;
                first = i - 1;
                continue;
            }
            if (++between > mostBetween || endsTable(i - 1, line)) break;
            if (above.kind != LineClass::Text) continue;
            m_headYears = yearsIn(m_scan.words(above));
            if (m_headYears > 1) break;
        }
        return first;
    }
    [[nodiscard]] std::size_t end(std::size_t line) const {
        int between = 0;
        std::size_t last = line + 1;
        for (std::size_t i = line + 1; i < m_scan.lines.size() && i - line < farthest; ++i) {
            const ScannedLine& below = m_scan.lines[i];
            if (below.kind == LineClass::Figures) {
                between = 0;
                last = i + 1;
                continue;
            }
            if (++between > mostBetween || endsTable(i, line)) break;
            if (below.kind == LineClass::Text && yearsIn(m_scan.words(below)) > 1) break;
        }
        return last;
    }

    void countRow(const ScannedLine& line) {
        const bool loose = isLoose(line);
        if (loose) {
            ++m_rows;
            m_noughts = m_noughts || hasNought(line);
        } else {
            if (line.atoms.size() < m_counts.size()) ++m_counts[line.atoms.size()];
            for (const Atom& atom : line.atoms)
                m_edges.push_back(atom.edge);
        }
        for (const Atom& atom : line.atoms) {
            if (atom.isText) continue;
            const std::string_view printed = m_scan.text(atom.range);
            m_commas = m_commas || (atom.number.grouped && printed.find(' ') == printed.npos);
            m_long = m_long || (!atom.number.grouped && atom.number.value.exponent() == 0 &&
                                atom.number.value.magnitude() >= Decimal(1000, 0));
        }
    }
    void weighRow(const ScannedLine& line) {
        if (!isLoose(line)) return;
        const std::size_t apart = line.atoms.size();
        const std::size_t whole = figuresIfWhole(line);
        const auto fits = [&](std::size_t count) {
            return count > 0 && (count == m_usual || (m_headYears > 1 && count == m_headYears));
        };
        m_apart += fits(apart) && !fits(whole);
        m_whole += fits(whole) && !fits(apart);
        for (std::size_t i = 0; i < line.atoms.size(); ++i)
            if (const std::size_t groups = groupsBehind(line, i)) {
                for (std::size_t g = 0; g < groups; ++g)
                    endsColumn(line.atoms[i + g].edge) ? ++m_edgesApart : ++m_edgesWhole;
                i += groups;
            }
    }
    /// A figure that is no group of another ends there, too.
    [[nodiscard]] bool endsColumn(float edge) const {
        const float near = 0.5F * m_scan.measures.space;
        const auto next = std::ranges::lower_bound(m_edges, edge - near);
        return next != m_edges.end() && *next < edge + near;
    }

    const Scan& m_scan;
    std::size_t m_first = 0;
    std::size_t m_last = 0;                     ///< one past
    std::array<int, mostCounted> m_counts = {}; ///< rows without loose groups, by their figures
    std::size_t m_usual = 0;                    ///< how many figures most of these have
    std::size_t m_headYears = 0;
    int m_rows = 0;  ///< with loose groups
    int m_apart = 0; ///< of these, how many have as many figures as columns if read apart
    int m_whole = 0;
    int m_edgesApart = 0; ///< groups that end where figures of other rows do
    int m_edgesWhole = 0;
    std::vector<float> m_edges; ///< of rows without loose groups, sorted
    bool m_noughts = false;
    bool m_commas = false; ///< figures with commas stand in the table
    bool m_long = false;   ///< figures of four digits and more without a group
};

bool writesCommas(const Scan& scan) {
    return std::ranges::any_of(scan.lines, [](const ScannedLine& line) {
        return std::ranges::any_of(line.atoms,
                                   [](const Atom& atom) { return atom.number.grouped; });
    });
}

} // namespace

bool mayOpenGroups(std::string_view head) {
    const std::size_t first = std::min(head.find_first_of("0123456789"), head.size());
    const std::size_t digits = head.size() - first;
    return digits >= 1 && digits <= 3 && head[first] != '0' &&
           head.substr(first).find_first_not_of("0123456789") == std::string_view::npos &&
           head.substr(0, first).find_first_not_of("($-") == std::string_view::npos;
}

bool mayBeGroup(std::string_view tail) {
    constexpr std::size_t longest = 8;
    return tail.size() <= longest && groupBehind(tail) == 3 && !tail.ends_with('%');
}

std::vector<LooseReading> readLooseGroups(const Scan& scan, std::span<const std::uint32_t> lines) {
    std::vector<LooseReading> readings;
    readings.reserve(lines.size());
    const bool commas = writesCommas(scan);
    Evidence evidence(scan);
    std::size_t known = 0; // the table looked at reaches as far
    for (const std::uint32_t line : lines) {
        if (line >= known) {
            evidence.look(line);
            known = std::max<std::size_t>(evidence.last(), line + 1);
        }
        readings.push_back(evidence.readingOf(line, commas));
    }
    return readings;
}

} // namespace ql::extraction
