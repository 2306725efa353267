// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/pages/torn_rows.h"

#include "extraction/text/known_headings.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ql::extraction {

namespace {

constexpr std::size_t mostLabelLines = 3;
constexpr std::size_t mostRepeated = 16; ///< lines of a boxhead said again
constexpr std::size_t longestLabel = 100;
constexpr std::size_t mostFeet = 64;      ///< a release has no more pages that end so
constexpr std::size_t farthestHead = 160; ///< lines above in which the boxhead stood before

/// Lines of one label follow each other with no more between them than this part of their height.
constexpr float labelStep = 0.05F;

class TornRows {
  public:
    explicit TornRows(Scan& scan)
      : m_scan(scan) {}

    void join() {
        std::vector<std::size_t> feet; // figures without a label at a page's end
        std::optional<std::size_t> last;
        for (std::size_t i = 0; i < m_scan.lines.size(); ++i) {
            const LineClass kind = m_scan.lines[i].kind;
            if (kind == LineClass::Blank || kind == LineClass::Rule) continue;
            if (last && isBare(*last)) {
                if (page(*last) == page(i) || feet.size() == mostFeet)
                    return; // such rows are no accident here
                feet.push_back(*last);
            }
            last = i;
        }
        for (const std::size_t foot : feet)
            joinAt(foot);
    }

  private:
    [[nodiscard]] int page(std::size_t line) const { return m_scan.document->lines[line].page; }
    [[nodiscard]] float top(std::size_t line) const { return m_scan.document->lines[line].top; }
    [[nodiscard]] float bottom(std::size_t line) const {
        return m_scan.document->lines[line].bottom;
    }
    [[nodiscard]] bool isText(std::size_t line) const {
        return m_scan.lines[line].kind == LineClass::Text;
    }
    [[nodiscard]] bool isBare(std::size_t line) const {
        const ScannedLine& figures = m_scan.lines[line];
        return figures.kind == LineClass::Figures && figures.phrases.empty();
    }
    /// The next line with words or figures.
    [[nodiscard]] std::size_t behind(std::size_t line) const {
        for (++line; line < m_scan.lines.size(); ++line)
            if (isText(line) || m_scan.lines[line].kind == LineClass::Figures) break;
        return line;
    }

    /// Behind the lines that stood on a page before as they stand here.
    [[nodiscard]] std::size_t behindBoxhead(std::size_t line) const {
        const std::size_t begin = line;
        std::set<std::string> before;
        for (std::size_t i = begin - std::min(begin, farthestHead); i < begin; ++i)
            if (isText(i)) before.insert(m_scan.words(m_scan.lines[i]));
        for (std::size_t k = 0; k < mostRepeated && line < m_scan.lines.size(); ++k) {
            if (!isText(line) || !before.contains(m_scan.words(m_scan.lines[line]))) break;
            line = behind(line);
        }
        return line;
    }

    [[nodiscard]] bool isLabel(std::size_t line, float figuresLeft) const {
        if (line >= m_scan.lines.size() || !isText(line)) return false;
        const ScannedLine& words = m_scan.lines[line];
        return words.phrases.size() == 1 && words.phrases.front().left < figuresLeft &&
               m_scan.words(words).size() < longestLabel;
    }

    void joinAt(std::size_t foot) {
        const float figuresLeft = m_scan.lines[foot].atoms.front().left;
        const std::size_t first = behindBoxhead(behind(foot));
        if (!isLabel(first, figuresLeft) || isLower(m_scan.words(m_scan.lines[first]).front()))
            return;
        std::size_t last = first;
        std::string label = m_scan.words(m_scan.lines[first]);
        std::size_t next = behind(first);
        const auto stepTo = [&](std::size_t line) {
            return (top(line) - bottom(last)) / (bottom(last) - top(last));
        };
        const auto isOnPage = [&](std::size_t line) {
            return line < m_scan.lines.size() && page(line) == page(first);
        };
        while (isOnPage(next) && stepTo(next) < labelStep) {
            if (!isLabel(next, figuresLeft) || next - first >= mostLabelLines) return;
            label += " " + m_scan.words(m_scan.lines[next]);
            last = next;
            next = behind(next);
        }
        if (label.ends_with(':') || isKnownHeading(label)) return;
        // Rows further in stand under a heading; figures without a label belong to these words.
        if (isOnPage(next)) {
            const ScannedLine& below = m_scan.lines[next];
            if (below.phrases.empty()) return;
            const float step =
                below.phrases.front().left - m_scan.lines[first].phrases.front().left;
            if (step > 0.5F * m_scan.measures.space) return;
        }
        ScannedLine& row = m_scan.lines[last];
        row.atoms = m_scan.lines[foot].atoms;
        row.kind = LineClass::Figures;
        m_scan.lines[foot].clear();
        m_scan.lines[foot].line = static_cast<std::uint32_t>(foot);
    }

    Scan& m_scan;
};

} // namespace

void joinTornRows(Scan& scan) {
    if (scan.document->format == documents::Format::Pdf) TornRows(scan).join();
}

} // namespace ql::extraction
