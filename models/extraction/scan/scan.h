// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "extraction/text/number_text.h"

#include <cstdint>
#include <memory_resource>
#include <string>
#include <vector>

namespace ql::extraction {

/// A printed figure on a line: one run or several that belong together ("$" and "54,214").
struct Atom {
    NumberText number;
    ByteRange range;
    float left = 0;       ///< in the document's measure, as Run::left
    float right = 0;      ///< of all that was printed
    float edge = 0;       ///< right edge of the last digit, where figures of a column line up
    bool isText = false;  ///< a cell that says there is no figure ("nm"), or words in its place
    bool isRange = false; ///< of these the words that give a range: "$2,350 - $2,450"
};

/// Words that stand together, no wider gap between them than a space.
struct Phrase {
    ByteRange range;
    float left = 0;
    float right = 0;
    bool bold = false;
};

/// A stretch of a dash rule.
struct RuleStroke {
    float left = 0;
    float right = 0;
    bool isDouble = false;
};

enum class LineClass : std::uint8_t {
    Blank,
    Rule,   ///< nothing but dashes or equals signs
    Text,   ///< words without a figure at the end
    Figures ///< figures, with or without a label before them
};

/// A line with its figures told from its words.
struct ScannedLine {
    std::uint32_t line = 0; ///< index into Document::lines
    LineClass kind = LineClass::Blank;
    float labelRight = 0; ///< right edge of the words
    /// Words before the figures, or all words of a text line.
    std::pmr::vector<Phrase> phrases;
    /// Figures from the first one that no word follows.
    std::pmr::vector<Atom> atoms;
    /// Figures set off among the words, as where two tables stand side by side.
    std::pmr::vector<Atom> inner;
    std::pmr::vector<RuleStroke> strokes;

    /// Forgets the line but keeps the room it took.
    void clear();
    /// The same line with no more room than it needs, all of it in `room`, which must outlive it.
    [[nodiscard]] ScannedLine keptIn(std::pmr::memory_resource& room) const;
};

/// How wide things are in a document's own measure.
struct Measures {
    float wordGap = 1;       ///< widest gap inside a phrase
    float edgeTolerance = 2; ///< figures of one column end no further apart
    float joinGap = 14;      ///< widest gap between an opening bracket and its figure
    float signGap = 36;      ///< widest gap between a currency sign and its figure
    float closeGap = 2;      ///< widest gap before a closing bracket or percent sign
    float space = 1;         ///< one character
    bool cells = false;      ///< runs are whole cells on grid columns, nothing is laid out by gaps
};
[[nodiscard]] Measures measuresOf(const documents::Document& document, const documents::Line& line);

struct Pieces; // line_pieces.h

/// Tells words, figures and rules of one line apart, in place of what `scanned` held. No knowledge
/// of its neighbours is used. `room` is for its pieces; both are kept from line to line.
void scanLine(const documents::Document& document, std::size_t line, const Measures& measures,
              DecimalStyle style, ScannedLine& scanned, Pieces& room);

} // namespace ql::extraction
