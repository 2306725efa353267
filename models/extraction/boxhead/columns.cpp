// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace ql::extraction {

namespace {

/// Figures of several rows that end at the same place.
struct Cluster {
    std::vector<std::size_t> rows; ///< sorted, each once
    float low = 0;                 ///< least and greatest edge
    float high = 0;
    float left = 0;
    float right = 0;
    double edgeSum = 0;
    int figures = 0;

    [[nodiscard]] float edge() const { return static_cast<float>(edgeSum / std::max(1, figures)); }
};

bool shareRow(const Cluster& a, const Cluster& b) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.rows.size() && j < b.rows.size()) {
        if (a.rows[i] == b.rows[j]) return true;
        a.rows[i] < b.rows[j] ? ++i : ++j;
    }
    return false;
}

void absorb(Cluster& into, const Cluster& other) {
    std::vector<std::size_t> rows;
    std::ranges::set_union(into.rows, other.rows, std::back_inserter(rows));
    into.rows = std::move(rows);
    into.low = std::min(into.low, other.low);
    into.high = std::max(into.high, other.high);
    into.left = std::min(into.left, other.left);
    into.right = std::max(into.right, other.right);
    into.edgeSum += other.edgeSum;
    into.figures += other.figures;
}

struct Entry {
    const Atom* atom = nullptr;
    std::size_t row = 0;
};

/// The figures by where they end, those of one edge as printed. They are dealt out to their edges,
/// of which a text has few; nothing where they are more.
std::optional<std::vector<Entry>> dealt(std::span<const Entry> entries) {
    std::array<float, 48> edges;        // in order, each once
    std::array<std::size_t, 48> ends{}; // of the figures at each edge, in the result
    std::size_t known = 0;
    std::size_t at = 0;
    const auto seek = [&](float edge) {
        // The next figure of a row ends further right.
        if (at > 0 && edges[at - 1] >= edge) at = 0;
        while (at < known && edges[at] < edge)
            ++at;
    };
    for (const Entry& entry : entries) {
        const float edge = entry.atom->edge;
        seek(edge);
        if (at == known || edges[at] != edge) {
            if (known == edges.size()) return std::nullopt;
            std::copy_backward(edges.data() + at, edges.data() + known, edges.data() + known + 1);
            std::copy_backward(ends.data() + at, ends.data() + known, ends.data() + known + 1);
            edges[at] = edge;
            ends[at] = 0;
            ++known;
        }
        ++ends[at];
    }
    std::exclusive_scan(ends.data(), ends.data() + known, ends.data(), std::size_t{0});
    std::vector<Entry> sorted(entries.size());
    for (const Entry& entry : entries) {
        seek(entry.atom->edge);
        sorted[ends[at]++] = entry;
    }
    return sorted;
}

std::vector<Cluster> chained(std::span<const ScannedLine* const> rows, const Measures& measures) {
    std::size_t figures = 0;
    for (const ScannedLine* row : rows)
        figures += row->atoms.size();
    std::vector<Entry> entries;
    entries.reserve(figures);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const Atom& atom : rows[row]->atoms)
            entries.push_back({&atom, row});
    if (auto sorted = dealt(entries))
        entries = std::move(*sorted);
    else
        std::ranges::stable_sort(entries, {}, [](const Entry& e) { return e.atom->edge; });

    std::vector<Cluster> clusters;
    for (const Entry& entry : entries) {
        const Atom& atom = *entry.atom;
        if (clusters.empty() || atom.edge - clusters.back().high > measures.edgeTolerance) {
            Cluster& fresh = clusters.emplace_back();
            fresh.low = atom.edge;
            fresh.left = atom.left;
            fresh.right = atom.right;
        }
        Cluster& cluster = clusters.back();
        cluster.high = atom.edge;
        cluster.left = std::min(cluster.left, atom.left);
        cluster.right = std::max(cluster.right, atom.right);
        cluster.edgeSum += atom.edge;
        ++cluster.figures;
    }
    auto entry = entries.begin();
    for (Cluster& cluster : clusters) {
        cluster.rows.reserve(static_cast<std::size_t>(cluster.figures));
        for (int i = 0; i < cluster.figures; ++i, ++entry)
            cluster.rows.push_back(entry->row);
        if (!std::ranges::is_sorted(cluster.rows)) std::ranges::sort(cluster.rows);
        const auto [first, last] = std::ranges::unique(cluster.rows);
        cluster.rows.erase(first, last);
    }
    return clusters;
}

bool belongTogether(const Cluster& a, const Cluster& b, float near) {
    const bool overlap = b.left < a.right && a.left < b.right;
    return (overlap || b.edge() - a.edge() <= near) && !shareRow(a, b);
}

/// Half the narrowest step between well-filled neighbours: nearer than that is the same column.
float mergeDistance(const std::vector<Cluster>& clusters, const Measures& measures) {
    int most = 0;
    for (const Cluster& c : clusters)
        most = std::max(most, c.figures);
    float step = 0;
    const Cluster* previous = nullptr;
    for (const Cluster& c : clusters) {
        if (c.figures * 3 < most) continue;
        if (previous != nullptr && shareRow(*previous, c)) {
            const float distance = c.edge() - previous->edge();
            if (step == 0 || distance < step) step = distance;
        }
        previous = &c;
    }
    return std::max(step * 0.5F, measures.edgeTolerance * 2);
}

} // namespace

std::vector<ColumnBand> findColumns(std::span<const ScannedLine* const> rows,
                                    const Measures& measures) {
    std::vector<Cluster> clusters = chained(rows, measures);
    const float near = mergeDistance(clusters, measures);
    // Dashes and unaligned figures make bands of their own beside the one they belong to.
    // One that has grown may now take in the one before it.
    std::size_t kept = 0;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        if (kept != i) clusters[kept] = std::move(clusters[i]);
        while (kept > 0 && belongTogether(clusters[kept - 1], clusters[kept], near)) {
            absorb(clusters[kept - 1], clusters[kept]);
            --kept;
        }
        ++kept;
    }
    clusters.resize(kept);
    std::vector<ColumnBand> columns;
    columns.reserve(clusters.size());
    for (const Cluster& cluster : clusters)
        columns.push_back({cluster.left, cluster.right, cluster.edge(), cluster.figures});
    return columns;
}

int columnOf(const Atom& atom, std::span<const ColumnBand> columns, const Measures& measures) {
    int best = -1;
    float bestDistance = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const float distance = std::abs(atom.edge - columns[i].edge);
        if (best >= 0 && distance >= bestDistance) continue;
        best = static_cast<int>(i);
        bestDistance = distance;
    }
    if (best < 0) return -1;
    const ColumnBand& band = columns[static_cast<std::size_t>(best)];
    const bool overlaps = atom.left < band.right && atom.right > band.left;
    return overlaps || bestDistance <= measures.edgeTolerance * 2 ? best : -1;
}

std::vector<ColumnBand> bandsOf(std::span<const RawColumn> columns) {
    std::vector<ColumnBand> bands;
    bands.reserve(columns.size());
    for (const RawColumn& column : columns)
        bands.push_back(column.band);
    return bands;
}

} // namespace ql::extraction
