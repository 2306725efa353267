// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/pages/slid_rows.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace ql::extraction {

namespace {

constexpr std::size_t fewestColumns = 3;
constexpr std::size_t fewestRows = 4; ///< that agree where the columns stand

/// How many figures most of the rows have; 0 where they do not agree.
std::size_t usualCount(std::span<ScannedLine* const> rows) {
    // What more than half of them have is left where each takes away one of another count.
    std::size_t usual = 0;
    std::size_t left = 0;
    for (const ScannedLine* row : rows) {
        if (left == 0) usual = row->atoms.size();
        left = row->atoms.size() == usual ? left + 1 : left - 1;
    }
    const auto agree = std::ranges::count_if(
        rows, [&](const ScannedLine* row) { return row->atoms.size() == usual; });
    return static_cast<std::size_t>(agree) * 2 > rows.size() ? usual : 0;
}

/// Where the figures of the columns end: the middle one of each.
std::vector<float> usualEdges(std::span<ScannedLine* const> rows, std::size_t count) {
    std::vector<float> usual;
    usual.reserve(count);
    std::vector<float> edges;
    edges.reserve(rows.size());
    for (std::size_t i = 0; i < count; ++i) {
        edges.clear();
        for (const ScannedLine* row : rows)
            if (row->atoms.size() == count) edges.push_back(row->atoms[i].edge);
        const auto middle = edges.begin() + static_cast<std::ptrdiff_t>(edges.size() / 2);
        std::ranges::nth_element(edges, middle);
        usual.push_back(*middle);
    }
    return usual;
}

std::size_t nearest(float edge, std::span<const float> usual) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < usual.size(); ++i)
        if (std::abs(usual[i] - edge) < std::abs(usual[best] - edge)) best = i;
    return best;
}

/// Figures of the row that end where a column does.
std::size_t fitting(const ScannedLine& row, std::span<const float> usual, float tolerance) {
    return static_cast<std::size_t>(std::ranges::count_if(row.atoms, [&](const Atom& atom) {
        return std::abs(usual[nearest(atom.edge, usual)] - atom.edge) <= tolerance;
    }));
}

/// More than half of the figures end right where their own columns do.
bool keepsColumns(const ScannedLine& row, std::span<const float> usual, float tolerance) {
    std::size_t own = 0;
    for (std::size_t i = 0; i < row.atoms.size(); ++i)
        own += std::abs(usual[i] - row.atoms[i].edge) <= tolerance ? 1 : 0;
    return own * 2 > row.atoms.size();
}

/// A figure stands nearer to the column beside its own, or a whole step past the last, and most end
/// under no column: a mark or a gap would leave the others where they belong.
bool isSlid(const ScannedLine& row, std::span<const float> usual, float tolerance) {
    if (keepsColumns(row, usual, tolerance)) return false; // as nearly all do, and fit then
    if (std::ranges::any_of(row.atoms, &Atom::isText)) return false;
    if (fitting(row, usual, tolerance) * 2 > row.atoms.size()) return false;
    const float step = usual[usual.size() - 1] - usual[usual.size() - 2];
    if (row.atoms.back().edge - usual.back() > step * 0.75F) return true;
    for (std::size_t i = 0; i < row.atoms.size(); ++i)
        if (nearest(row.atoms[i].edge, usual) != i) return true;
    return false;
}

void straighten(ScannedLine& row, std::span<const float> usual) {
    for (std::size_t i = 0; i < row.atoms.size(); ++i) {
        Atom& atom = row.atoms[i];
        const float shift = usual[i] - atom.edge;
        atom.left += shift;
        atom.right += shift;
        atom.edge += shift;
    }
}

} // namespace

void straightenRows(Scan& scan, std::size_t begin, std::size_t end) {
    if (scan.measures.cells) return;
    std::vector<ScannedLine*> rows;
    rows.reserve(end - begin);
    for (std::size_t i = begin; i < end; ++i)
        if (scan.lines[i].kind == LineClass::Figures) rows.push_back(&scan.lines[i]);
    if (rows.size() <= fewestRows) return;
    const std::size_t count = usualCount(rows);
    if (count < fewestColumns) return;
    const std::vector<float> usual = usualEdges(rows, count);
    if (!std::ranges::is_sorted(usual)) return;
    std::vector<ScannedLine*> slid;
    for (ScannedLine* row : rows) {
        if (row->atoms.size() == count && isSlid(*row, usual, scan.measures.edgeTolerance))
            slid.push_back(row);
        else if (fitting(*row, usual, 3 * scan.measures.edgeTolerance) < row->atoms.size())
            return; // there are more columns than these
    }
    // Several rows beside the columns are columns of their own.
    if (slid.empty() || slid.size() * 6 > rows.size()) return;
    for (ScannedLine* row : slid)
        straighten(*row, usual);
}

} // namespace ql::extraction
