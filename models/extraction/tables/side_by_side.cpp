// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/side_by_side.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace ql::extraction {

namespace {

using documents::Line;
using documents::Run;

constexpr int leastRows = 3;

bool isWords(std::string_view text) {
    return std::ranges::count_if(text, isLetter) >= 3 && std::ranges::none_of(text, isDigit);
}

/// Where words begin again behind a line's first figures; nothing where they do not.
std::optional<float> secondWords(const Scan& scan, const ScannedLine& line, std::string& words) {
    if (scan.measures.cells) {
        bool figure = false;
        for (std::size_t i = 0; i < line.atoms.size(); ++i) {
            const Atom& atom = line.atoms[i];
            const std::string_view text = scan.text(atom.range);
            if (!atom.isText) figure = true;
            const bool more =
                std::ranges::any_of(line.atoms.begin() + static_cast<long>(i), line.atoms.end(),
                                    [](const Atom& behind) { return !behind.isText; });
            if (figure && more && atom.isText && isWords(text)) {
                words = text;
                return atom.left;
            }
        }
        return std::nullopt;
    }
    if (line.inner.empty() || line.atoms.empty()) return std::nullopt;
    const Atom& last = line.inner.back();
    for (const Run& run : scan.document->lines[line.line].runs) {
        if (run.left < last.right) continue;
        words = scan.text(run.range);
        return isWords(words) ? std::optional(run.left) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<float> findSecondLabels(const Scan& scan, std::size_t begin, std::size_t end) {
    struct Place {
        float left;
        int rows = 0;
        std::set<std::string> words;
    };
    std::vector<Place> places;
    int figures = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const ScannedLine& line = scan.lines[i];
        if (line.kind != LineClass::Figures) continue;
        ++figures;
        std::string words;
        const auto left = secondWords(scan, line, words);
        if (!left) continue;
        auto place = std::ranges::find_if(places, [&](const Place& p) {
            return std::abs(p.left - *left) <= scan.measures.space;
        });
        if (place == places.end()) place = places.insert(places.end(), Place{*left, 0, {}});
        ++place->rows;
        place->words.insert(words);
    }
    // Small figures and headings at the left tell nothing of the right; labels that begin at the
    // place in nearly every row do.
    const auto labels = [&](const Place& place) {
        int rows = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const ScannedLine& line = scan.lines[i];
            if (line.kind != LineClass::Figures) continue;
            rows += std::ranges::any_of(line.phrases, [&](const Phrase& phrase) {
                return std::abs(phrase.left - place.left) <= scan.measures.space &&
                       isWords(scan.text(phrase.range).substr(0, 12));
            });
        }
        return rows;
    };
    for (const Place& place : places) {
        if (place.rows < leastRows || static_cast<int>(place.words.size()) < leastRows) continue;
        if (place.rows * 5 >= figures * 3 ||
            (place.rows * 5 >= figures * 2 && labels(place) * 10 >= figures * 9))
            return place.left;
    }
    return std::nullopt;
}

HalfDocument keepHalf(const Scan& scan, std::size_t begin, std::size_t end, float border,
                      bool right) {
    const documents::Document& whole = *scan.document;
    // One line more at either end, empty: what is a page's number is told by its neighbours.
    const std::size_t first = begin > 0 ? begin - 1 : 0;
    const std::size_t last = std::min(end + 1, whole.lines.size());
    HalfDocument kept;
    kept.firstLine = first;
    kept.firstByte = whole.lines[first].range.begin;
    documents::Document& half = kept.document;
    half.format = whole.format;
    half.gridCells = whole.gridCells;
    half.text = whole.text.substr(kept.firstByte, whole.lines[last - 1].range.end - kept.firstByte);
    half.lines.assign(whole.lines.begin() + static_cast<long>(first),
                      whole.lines.begin() + static_cast<long>(last));
    for (std::size_t i = 0; i < half.lines.size(); ++i) {
        Line& line = half.lines[i];
        line.range = {line.range.begin - kept.firstByte, line.range.end - kept.firstByte};
        if (first + i < begin || first + i >= end) {
            line.runs.clear();
            continue;
        }
        for (Run& run : line.runs)
            run.range = {run.range.begin - kept.firstByte, run.range.end - kept.firstByte};
        const auto crosses = [&](std::size_t r) {
            const Run& run = line.runs[r];
            if (run.left < border && run.right > border + scan.measures.space) return true;
            return r > 0 && line.runs[r - 1].left < border && run.left >= border &&
                   run.left - line.runs[r - 1].right <= scan.measures.wordGap;
        };
        bool across = line.kind == documents::LineKind::Paragraph;
        for (std::size_t r = 0; r < line.runs.size(); ++r)
            across = across || crosses(r);
        if (across) continue;
        std::erase_if(line.runs, [&](const Run& run) {
            return (run.left >= border - 0.5F * scan.measures.space) != right;
        });
        if (!line.runs.empty() && right) line.indent = line.runs.front().left;
    }
    return kept;
}

void putBack(RawTable& table, const HalfDocument& half) {
    const auto move = [&](ByteRange& range) {
        range = {range.begin + half.firstByte, range.end + half.firstByte};
    };
    move(table.range);
    table.firstLine += half.firstLine;
    table.lastLine += half.firstLine;
    for (RawColumn& column : table.columns)
        for (HeadingPiece& piece : column.pieces)
            move(piece.range);
    for (RawRow& row : table.rows) {
        move(row.labelRange);
        row.firstLine += half.firstLine;
        row.lastLine += half.firstLine;
        for (auto& cell : row.cells)
            if (cell) move(cell->range);
        for (Atom& stray : row.strays)
            move(stray.range);
    }
}

} // namespace ql::extraction
