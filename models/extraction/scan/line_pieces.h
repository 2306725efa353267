// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/loose_groups.h"
#include "extraction/scan/scan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// Builds figures from the runs of one line. What it is given must outlive it.
struct LineBuilder {
    const documents::Document& document;
    const documents::Line& line;
    const Measures& measures;
    DecimalStyle style;

    [[nodiscard]] std::string_view text(std::size_t run) const {
        return document.textOf(line.runs[run]);
    }
    [[nodiscard]] float gapBefore(std::size_t run) const {
        return line.runs[run].left - line.runs[run - 1].right;
    }

    /// A figure that begins at run `first`; `next` is set behind it.
    [[nodiscard]] std::optional<Atom> figureAt(std::size_t first, std::size_t& next) const;

  private:
    /// A cheap look before the close ones: false where what stands behind the run is surely no
    /// part of its figure.
    [[nodiscard]] bool mayGoOn(std::size_t run) const;

    [[nodiscard]] Atom atomOf(std::size_t first, std::size_t core, std::size_t last,
                              const NumberText& number) const;

    /// "38 1/2": a price in fractions over two runs.
    [[nodiscard]] std::optional<NumberText> withFraction(std::size_t core) const;
};

/// Some runs of a line: a figure, or one word.
struct Piece {
    std::size_t first;
    std::size_t next;
    std::optional<std::size_t> atom; ///< index of the figure; nothing for a word
};

/// The pieces of a line and how its groups of digits are read. Figures stand apart, for most pieces
/// are words and figures are large.
struct Pieces {
    std::vector<Piece> all;
    std::vector<Atom> atoms;
    LooseReading groups;              ///< of the line's digits
    std::vector<std::uint32_t> loose; ///< lines whose figures may be groups of one

    [[nodiscard]] Atom& atomOf(std::size_t piece) { return atoms[*all[piece].atom]; }
    [[nodiscard]] const Atom& atomOf(std::size_t piece) const { return atoms[*all[piece].atom]; }
};

/// A run of words that stands where a figure is looked for.
[[nodiscard]] Atom wordsInPlaceOfFigure(const documents::Run& run);

/// Takes a line apart into figures and words, in place of what the pieces held.
void findPieces(const LineBuilder& builder, Pieces& pieces);

} // namespace ql::extraction
