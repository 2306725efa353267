// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line_item.h"
#include "core/period.h"
#include "core/statement.h"
#include "extraction/scan/scan.h"
#include "extraction/text/heading_memo.h"
#include "extraction/text/label_words.h"
#include "extraction/text/period_text.h"

#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <vector>

namespace ql::extraction {

/// Everything the stages need to know of the document, made once.
struct Scan {
    Scan() = default;
    Scan(Scan&&) = default;
    Scan& operator=(Scan&&) = delete; ///< its lines stand in its room
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;
    ~Scan() = default;

    const documents::Document* document = nullptr;
    std::unique_ptr<std::pmr::monotonic_buffer_resource> room; ///< of the lines, outlives them
    Measures measures; ///< of the lines being read: one document may hold text and cells
    DecimalStyle style = DecimalStyle::Point;
    std::vector<ScannedLine> lines; ///< one a document line
    std::size_t figuresLeft = 0;    ///< that may still be read, see limits.h
    std::size_t cellsLeft = 0;
    std::size_t unread = 0;                ///< figures past the limits: not placed
    std::vector<std::uint32_t> lineStarts; ///< byte offsets of the text's lines, for line:column
    bool ascii = false;                    ///< a byte of the text is a character

    mutable HeadingMemo headings; ///< what words of boxheads say

    std::vector<float> wordSpaces; ///< usual gap between two words, one a page of a PDF

    /// Measures things as they stand on this line from here on.
    void measureAs(std::size_t line);
    [[nodiscard]] std::string_view text(const ByteRange& range) const {
        return document->textOf(range);
    }
    [[nodiscard]] Provenance provenance(const ByteRange& range) const;
    /// The same in place.
    void locate(const ByteRange& range, Provenance& where) const;
    /// Counts the figures of these lines as past the limits.
    void leaveUnread(std::size_t begin, std::size_t end);
    /// The words of one of the lines joined by single spaces, without its figures.
    [[nodiscard]] const std::string& words(const ScannedLine& line) const;

  private:
    /// 1-based line of the text in which the byte stands.
    [[nodiscard]] std::size_t lineAt(std::uint32_t at) const;
    mutable std::size_t m_lineAsked = 1; ///< the last time

    /// Words are asked for again and again; empty where they have not been yet.
    mutable std::vector<std::string> m_words;
};

/// A column of figures, found by where the figures end.
struct ColumnBand {
    float left = 0; ///< of the widest figure, currency sign included
    float right = 0;
    float edge = 0;  ///< where the digits end
    int figures = 0; ///< how many rows have one here
};

/// Words of the boxhead over one column, top to bottom.
struct HeadingPiece {
    std::string text;
    ByteRange range;
    int line = 0;        ///< order in the boxhead
    bool shared = false; ///< stands over other columns too
    HeadingText read;    ///< what the words say
};

struct RawColumn {
    ColumnBand band;
    std::vector<HeadingPiece> pieces;
    std::string heading; ///< pieces joined
    HeadingText read;
    std::optional<Period> period;
    std::string aspect;
    bool doubtful = false; ///< another column has the same period and nothing tells them apart
    bool change = false;   ///< change between periods, or a reference to notes: no facts
};

/// A row as printed, before it is known what it means.
struct RawRow {
    RawRow() = default;
    /// Its cells stand in `room`, which must outlive the row and what it is moved into; not what it
    /// is copied into.
    explicit RawRow(std::pmr::memory_resource& room)
      : cells(&room) {}

    std::string label;
    std::vector<std::string> marks;
    ByteRange labelRange;
    float indent = 0;
    bool bold = false;
    bool heading = false; ///< words only
    int blanksBefore = 0;
    std::size_t firstLine = 0; ///< index into Scan::lines
    std::size_t lastLine = 0;
    Rule ruleAbove = Rule::None;
    Rule ruleBelow = Rule::None;
    std::pmr::vector<std::optional<Atom>> cells; ///< one a column
    std::vector<Atom> strays;                    ///< figures that fit no column

    /// What the label says, folded and with its words found. It is asked for once the label is
    /// whole.
    [[nodiscard]] const PhraseIndex& words() const { return m_words.of(label); }
    /// Gives their room back, until they are asked for again.
    void forgetWords() { m_words.forget(); }

  private:
    LabelWords m_words;
};

/// A table: what stands above it, its columns and its rows.
struct RawTable {
    std::vector<std::string> titleLines;
    ByteRange range;
    std::vector<RawColumn> columns;
    std::vector<std::vector<RawColumn>> otherHeads; ///< the columns, if spanners reach elsewhere
    std::vector<RawRow> rows;
    std::vector<std::string> stubHeadings; ///< words of the boxhead over the labels
    bool ownBoxhead = false;               ///< false: columns taken from the table before
    std::size_t firstLine = 0;
    std::size_t lastLine = 0; ///< one past
    int part = 0;
    int markup = -1; ///< Line::table of its first row
    std::optional<StatementKind>
        behind; ///< of the statement it is cut off from, whose end it follows

    /// Gives the room of its rows' words back, until they are asked for again.
    void forgetWords() {
        for (RawRow& row : rows)
            row.forgetWords();
    }
};

} // namespace ql::extraction
