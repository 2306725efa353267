// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/open_labels.h"

#include "extraction/rows/label_habits.h"
#include "extraction/rows/wrapped_label.h"
#include "extraction/text/known_headings.h"
#include "extraction/text/label_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <optional>

namespace ql::extraction {

namespace {

/// More of them are no release's; the rest stay as they look.
constexpr std::size_t mostLabels = 64;

class Finder {
  public:
    Finder(const Scan& scan, const RawTable& table, std::size_t statement,
           std::vector<OpenLabel>& labels)
      : m_scan(scan)
      , m_table(table)
      , m_statement(statement)
      , m_labels(labels) {}

    void find() {
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            const RawRow& row = m_table.rows[r];
            if (row.heading) {
                if (!isKnownHeading(row.label) && r + 1 < m_table.rows.size() &&
                    !m_table.rows[r + 1].heading &&
                    m_table.rows[r + 1].firstLine == row.lastLine + 1 &&
                    isOpen(row.lastLine, row.lastLine + 1))
                    add(r, false, m_table.rows[r + 1].label);
                continue;
            }
            for (std::size_t l = row.firstLine; l < row.lastLine; ++l)
                if (isOpen(l, l + 1)) {
                    add(r, true, wordsFrom(l + 1, row.lastLine));
                    break;
                }
        }
    }

  private:
    [[nodiscard]] bool isOpen(std::size_t above, std::size_t below) {
        const ScannedLine& upper = m_scan.lines[above];
        const ScannedLine& lower = m_scan.lines[below];
        if (upper.kind != LineClass::Text || upper.phrases.empty() || lower.phrases.empty())
            return false;
        const std::string& words = m_scan.words(lower);
        if (!isUpper(words.front())) return false;
        const std::string first = folded(words.substr(0, 7));
        if (first.starts_with("basic") || first == "diluted") return false;
        const std::string& over = m_scan.words(upper);
        if (over.ends_with(':') || over.ends_with('-') || over.ends_with("pro forma") ||
            endsOpen(over))
            return false;
        if (toldByLetters(over, words)) return false;
        const std::size_t end = words.find(' ');
        const auto letters = static_cast<float>(end == std::string::npos ? words.size() : end);
        const float space = m_scan.measures.space;
        return wordsRight(m_scan, upper) + space * (1 + letters) > width() + 0.5F * space;
    }

    /// Right edge of the longest words of a row.
    [[nodiscard]] float width() {
        if (m_width) return *m_width;
        m_width = 0;
        for (const RawRow& row : m_table.rows)
            for (std::size_t l = row.firstLine; !row.heading && l <= row.lastLine; ++l)
                if (m_scan.lines[l].kind == LineClass::Figures)
                    m_width = std::max(*m_width, wordsRight(m_scan, m_scan.lines[l]));
        return *m_width;
    }

    [[nodiscard]] std::string wordsFrom(std::size_t first, std::size_t last) const {
        std::string words;
        for (std::size_t l = first; l <= last; ++l)
            words = joinLabel(words, m_scan.words(m_scan.lines[l]));
        return words;
    }

    void add(std::size_t item, bool joined, std::string rest) {
        if (m_labels.size() < mostLabels)
            m_labels.push_back({m_statement, item, joined, std::move(rest)});
    }

    const Scan& m_scan;
    const RawTable& m_table;
    std::size_t m_statement;
    std::vector<OpenLabel>& m_labels;
    std::optional<float> m_width;
};

} // namespace

void addOpenLabels(const Scan& scan, const RawTable& table, std::size_t statement,
                   std::vector<OpenLabel>& labels) {
    if (!scan.measures.cells) Finder(scan, table, statement, labels).find();
}

} // namespace ql::extraction
