// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"
#include "extraction/scan/table.h"

#include <span>

namespace ql::extraction {

/// A sentence is no title, but it may announce one: "An itemized reconciliation between net loss on
/// a GAAP basis and non-GAAP net income (loss) is as follows". `words` are folded.
[[nodiscard]] bool announcesTable(const PhraseIndex& words);

/// Knows when the rows of a statement are over: behind amounts per share, "Total liabilities and
/// equity", "Cash at end of period" a heading that stands apart opens a table of its own, though it
/// has no boxhead: "SELECTED DATA", "Other information", "Segment data".
class StatementEnd {
  public:
    /// The next row of figures.
    void take(const RawRow& row);
    /// The next heading, which belongs to the statement.
    void takeHeading(const RawRow& row);
    /// Whether these headings, one right behind the other, open another table behind a statement of
    /// this kind.
    [[nodiscard]] bool isPassed(std::span<const RawRow> headings, StatementKind kind) const;
    /// True once isPassed may be: asking for the kind takes time.
    [[nodiscard]] bool mayEnd() const { return m_perShare || m_balanced || m_cashAtEnd; }

  private:
    bool m_net = false;
    bool m_perShare = false; ///< behind the result
    bool m_assets = false;
    bool m_balanced = false;
    bool m_cashAtEnd = false;
    bool m_capitals = false; ///< a heading of the statement is in capitals
    bool m_bold = false;     ///< and one is bold
    float m_farthest = 0;    ///< indentation of its rows and headings
};

} // namespace ql::extraction
