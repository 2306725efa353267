// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/bands.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>

namespace ql::extraction {

/// A figure or two off to the side, with no heading over them, make no column: they are strays.
void dropUnheadedBands(const Scan& scan, std::span<const std::size_t> boxhead,
                       std::vector<ColumnBand>& bands) {
    int most = 0;
    for (const ColumnBand& band : bands)
        most = std::max(most, band.figures);
    std::erase_if(bands, [&](const ColumnBand& band) {
        if (band.figures * 3 > most) return false;
        return std::ranges::none_of(boxhead, [&](std::size_t index) {
            const ScannedLine& line = scan.lines[index];
            const auto over = [&](const auto& words) {
                return words.left < band.right && words.right > band.left;
            };
            return std::ranges::any_of(line.phrases, over) || std::ranges::any_of(line.atoms, over);
        });
    });
}

/// Cells of footnote marks beside the figures: "5,490 | (1)". The mark goes to its figure.
void dropMarkBands(Scan& scan, std::size_t begin, std::size_t end, std::vector<ColumnBand>& bands) {
    const auto isMark = [&](const Atom& atom) {
        const std::string_view text = scan.text(atom.range);
        return text.size() <= 4 && text.starts_with('(') && text.ends_with(')') && !atom.isText &&
               atom.number.value.exponent() == 0;
    };
    // "4.4 | x", "9.9 | %": the unit of the figure in a cell of its own.
    const auto isUnit = [&](const Atom& atom) {
        const std::string unit = atom.isText ? folded(scan.text(atom.range)) : std::string();
        return unit == "x" || unit == "%" || unit == "bps" || unit == "pts";
    };
    for (std::size_t b = 1; b < bands.size();) {
        const float edge = bands[b].edge;
        const auto here = [&](const Atom& atom) {
            return std::abs(atom.edge - edge) <= scan.measures.edgeTolerance;
        };
        bool onlyMarks = bands[b].figures * 2 <= bands[b - 1].figures;
        for (std::size_t i = begin; i < end && onlyMarks; ++i)
            for (const Atom& atom : scan.lines[i].atoms)
                if (here(atom) && !isMark(atom) && !isUnit(atom)) onlyMarks = false;
        if (!onlyMarks) {
            ++b;
            continue;
        }
        for (std::size_t i = begin; i < end; ++i) {
            auto& atoms = scan.lines[i].atoms;
            for (std::size_t a = 1; a < atoms.size(); ++a)
                if (here(atoms[a]) && isUnit(atoms[a])) {
                    Atom& figure = atoms[a - 1];
                    if (scan.text(atoms[a].range) == "%") {
                        figure.number.percent = true;
                    } else {
                        figure.number.kind = ValueKind::Text;
                        figure.isText = true;
                    }
                    figure.range.end = atoms[a].range.end;
                } else if (here(atoms[a])) {
                    const std::string_view text = scan.text(atoms[a].range);
                    atoms[a - 1].number.mark = text.substr(1, text.size() - 2);
                }
            std::erase_if(atoms, here);
        }
        bands.erase(bands.begin() + static_cast<long>(b));
    }
}

/// "Restructuring charges (2)": a figure so small and in brackets, a space behind the words of a
/// row that has others, is the mark of a footnote.
static bool isMarkBehind(const Atom& atom, const ScannedLine& row, const Measures& measures) {
    constexpr std::int64_t mostMarks = 20;
    const NumberText& number = atom.number;
    return !atom.isText && number.value.exponent() == 0 && number.value.isNegative() &&
           number.value.magnitude().coefficient() <= mostMarks && number.currency.empty() &&
           !number.percent && row.atoms.size() > 1 && !row.phrases.empty() &&
           atom.left - row.labelRight <= measures.wordGap * 1.2F;
}

/// A band of nothing but such marks, wherever the labels before them end.
static bool isOfMarks(const ColumnBand& band, std::span<const ScannedLine* const> rows,
                      const Measures& measures) {
    if (measures.cells) return false;
    int marks = 0;
    for (const ScannedLine* row : rows) {
        if (row->atoms.empty()) continue;
        const Atom& atom = row->atoms.front();
        if (atom.left > band.right || atom.right < band.left) continue;
        if (!isMarkBehind(atom, *row, measures)) return false;
        ++marks;
    }
    return marks > 0;
}

/// A band of a few bare numbers inside the label zone is words ("Series 2", a note's number),
/// not a column.
void dropLabelBands(std::span<const ScannedLine* const> rows, const Measures& measures,
                    std::vector<ColumnBand>& bands) {
    while (bands.size() > 1) {
        const ColumnBand& first = bands.front();
        int intoLabels = 0;
        for (const ScannedLine* row : rows)
            if (row->labelRight > first.left + measures.space) ++intoLabels;
        int glued = 0; // "notes due 2012": a space behind a word
        for (const ScannedLine* row : rows) {
            if (row->phrases.empty() || row->atoms.size() < 2) continue;
            const Atom& atom = row->atoms.front();
            const bool here = std::abs(atom.edge - first.edge) <= measures.edgeTolerance;
            if (here && atom.left - row->labelRight <= measures.wordGap * 1.2F) ++glued;
        }
        int most = 0;
        for (const ColumnBand& band : bands)
            most = std::max(most, band.figures);
        const bool sparse = first.figures * 4 <= most;
        const bool words = glued == first.figures && first.figures * 2 <= most && !measures.cells;
        if (!words && (!sparse || intoLabels < 2) && !isOfMarks(first, rows, measures)) return;
        bands.erase(bands.begin());
    }
}

} // namespace ql::extraction
