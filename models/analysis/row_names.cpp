// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/row_names.h"

#include "analysis/labels.h"

#include <algorithm>

namespace ql::analysis {

namespace {

const Release& releaseOf(const Comparison& comparison, const LineAddress& line) {
    return *comparison.releases[static_cast<std::size_t>(line.release)];
}

const LineItem& itemOf(const Comparison& comparison, const LineAddress& line) {
    return releaseOf(comparison, line)
        .statements[static_cast<std::size_t>(line.statement)]
        .items[static_cast<std::size_t>(line.item)];
}

bool hasPlace(const Comparison& comparison, const ComparisonRow& row, const LineName& name) {
    return std::ranges::any_of(row.lines, [&](const LineAddress& line) {
        return standsAt(name, releaseOf(comparison, line), itemOf(comparison, line));
    });
}

bool hasWords(const Comparison& comparison, const ComparisonRow& row, const LineName& name) {
    return row.measure == name.measure &&
           std::ranges::any_of(row.lines, [&](const LineAddress& line) {
               const LineItem& item = itemOf(comparison, line);
               return labelKey(item.label) == labelKey(name.label) &&
                      labelKey(item.sectionName()) == labelKey(name.section);
           });
}

ComparisonRow* find(Comparison& comparison, const LineName& name) {
    for (ComparisonRow& row : comparison.rows)
        if (hasPlace(comparison, row, name)) return &row;
    if (name.label.empty()) return nullptr;
    for (ComparisonRow& row : comparison.rows)
        if (hasWords(comparison, row, name)) return &row;
    return nullptr;
}

} // namespace

LineName nameOf(const Comparison& comparison, int row) {
    LineName name;
    if (row < 0 || row >= static_cast<int>(comparison.rows.size())) return name;
    const ComparisonRow& named = comparison.rows[static_cast<std::size_t>(row)];
    name.measure = named.measure;
    for (const LineAddress& line : named.lines) {
        const LineItem& item = itemOf(comparison, line);
        if (&line == &named.lines.front()) {
            name.label = item.label;
            name.section = item.sectionName();
        }
        LinePlace place = placeOf(releaseOf(comparison, line), item);
        if (!place.sha256.empty() && !place.range.isEmpty())
            name.places.push_back(std::move(place));
    }
    return name;
}

bool standsAt(const LineName& name, const Release& release, const LineItem& item) {
    const bool labelled = !item.where.range.isEmpty() || item.facts.empty();
    const ByteRange& range = labelled ? item.where.range : item.facts.front().where.range;
    return std::ranges::any_of(name.places, [&](const LinePlace& place) {
        return place.range == range && place.sha256 == release.sha256;
    });
}

void renameRows(const Decisions& decisions, Comparison& comparison) {
    for (const RowDecision& decision : decisions.rows) {
        if (decision.what != RowDecision::What::Rename || decision.kind != comparison.kind)
            continue;
        ComparisonRow* row = find(comparison, decision.line);
        if (row == nullptr) continue;
        std::string printed = row->printedLabel.empty() ? row->label : row->printedLabel;
        row->label = decision.words.empty() ? printed : decision.words;
        row->printedLabel = row->label == printed ? std::string() : std::move(printed);
    }
}

} // namespace ql::analysis
