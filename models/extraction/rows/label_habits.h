// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <optional>
#include <span>

namespace ql::extraction {

/// How the second lines of a table's labels stand, and what else tells them from rows.
struct WrapHabits {
    float continuation = 0; ///< how much deeper the second line of a label stands
    bool continuationKnown = false;
    bool indentsRows = false;  ///< rows stand deeper than the headings over them
    bool sentenceCase = false; ///< labels go on in small letters: a capital opens a new one
    bool titleCase = false;    ///< nearly every word has a capital: it tells nothing either
    bool capitals = false;     ///< all labels are in capitals: they tell nothing by their case
};

/// Whether a text, whose lines are counted, has the figures on the first line of a wrapped label.
struct FirstLines {
    bool figures = false;
    bool apart = false; ///< and a gap stands behind the label's last line
};

/// How the labels of one table are set, learnt from its lines, so that a wrapped label can be told
/// from a heading over rows. Scan and lines must outlive it.
class LabelHabits {
  public:
    LabelHabits(const Scan& scan, std::span<const std::size_t> lines);

    float leastIndent = 1e6F;  ///< of labels that have figures
    float wrapWidth = 0;       ///< right edge of the longest words of a row, leaders left out
    bool rowsApart = false;    ///< a gap behind every row: lines without one are of one label
    bool doubleSpaced = false; ///< a single blank line says nothing
    float step = 0;            ///< from line to line in a PDF, in points; 0 where lines are counted
    /// PDF: where a line of a label surely ends at the latest, learnt from lines that were broken
    /// before a word that had no room; nothing where none was.
    std::optional<float> brokenBy;
    bool figuresFirst = false; ///< PDF: figures stand on the first line of a wrapped label

    /// Learnt where they are first asked for: few tables have a line in doubt.
    [[nodiscard]] const WrapHabits& wraps() const;
    [[nodiscard]] const FirstLines& firstLines() const;

  private:
    const Scan& m_scan;
    std::span<const std::size_t> m_lines;
    mutable std::optional<WrapHabits> m_wraps;
    mutable std::optional<FirstLines> m_firstLines;
};

/// Right edge of a line's words without the dots behind them.
[[nodiscard]] float wordsRight(const Scan& scan, const ScannedLine& line);

/// Right edge that a line of a PDF would have with the first word of `below` behind it.
[[nodiscard]] float rightWithWordOf(const Scan& scan, const ScannedLine& above,
                                    const ScannedLine& below);

} // namespace ql::extraction
