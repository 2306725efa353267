// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

namespace ql::extraction {

// How much of a document is read. No release comes near any of these, so they are met only by files
// made to fill memory or time; with them both grow no faster than the file: reading and extraction
// together take less than twenty times its size in memory, beside four megabytes and what the
// program takes for the smallest file of the format: two for text, three for a web page, seven for
// a PDF, nearly all of them poppler's own. The fullest page of a PDF takes five more. What is
// packed counts by what it unpacks to. `measure_bounds` beside the benchmarks measures all of it.
// What stands past them is counted as not placed and told in an issue: see Scan::unread.

/// Figures on one line, columns of one table. The widest tables of releases have about thirty.
inline constexpr std::size_t mostColumns = 128;

/// Figures in all tables of a text of so many bytes. The densest releases print one in fifty bytes,
/// their densest tables one in ten.
[[nodiscard]] constexpr std::size_t mostFigures(std::size_t textSize) {
    return std::min(500 + textSize / 8, 6000 + textSize / 58);
}

/// Cells in all tables, empty ones, labels and headings included.
[[nodiscard]] constexpr std::size_t mostCells(std::size_t textSize) {
    return 4 * mostFigures(textSize);
}

/// What a cell takes, and words that are kept take in cells.
inline constexpr std::size_t bytesOfACell = 72;

/// Rows whose labels' words are kept from one stage to the next: of very many they would take more
/// than the rows do, so they are found anew.
inline constexpr std::size_t mostWordedRows = 1000;

/// Figures that are listed one by one as not placed; more are only counted.
inline constexpr std::size_t mostListed = 2000;

/// Other readings of figures that are kept for sums to choose from.
inline constexpr std::size_t mostAlternatives = 500;

/// Facts that sentences state, and notes.
inline constexpr std::size_t mostStatedFacts = 4000;
inline constexpr std::size_t mostNotes = 4000;

/// A label goes on over no more bytes and lines than these.
inline constexpr std::size_t longestLabel = 2000;
inline constexpr std::size_t mostLabelLines = 40;

/// Headings that rows stand under, one inside the other.
inline constexpr std::size_t deepestSection = 8;

/// Tables before one that are asked for what it leaves out.
inline constexpr std::size_t tablesLookedBack = 48;

} // namespace ql::extraction
