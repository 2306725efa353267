// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/merge_tables.h"

#include "extraction/kinds.h"
#include "extraction/limits.h"
#include "extraction/units.h"
#include "extraction/words.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace ql::extraction {

namespace {

/// Columns of one statement end no further apart on two pages, in points.
constexpr float nearEdge = 6;

/// A table that a double rule or its last result has closed takes no more rows.
bool close(const std::vector<RawRow>& rows) {
    return std::ranges::any_of(rows, [](const RawRow& row) {
        const std::string_view plain = row.words().text();
        return row.ruleBelow == Rule::Double || plain.starts_with("net income") ||
               plain.starts_with("net loss") || plain.starts_with("total liabilities and");
    });
}

/// For each column of `table` the one of `before` with the same heading, in order; nothing where
/// one has none. A page's rows may leave a column empty.
std::optional<std::vector<std::size_t>> columnsIn(const RawTable& before, const RawTable& table) {
    std::vector<std::size_t> places;
    std::size_t at = 0;
    for (const RawColumn& column : table.columns) {
        while (at < before.columns.size() && before.columns[at].heading != column.heading)
            ++at;
        if (at == before.columns.size()) return std::nullopt;
        places.push_back(at++);
    }
    if (places.size() == before.columns.size()) return places;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (std::abs(before.columns[places[i]].band.edge - table.columns[i].band.edge) > nearEdge)
            return std::nullopt;
    return places;
}

bool saysContinued(const RawTable& table) {
    return std::ranges::any_of(table.titleLines, [](const std::string& line) {
        return hasAnyPhrase(folded(line), {"continued", "cont'd", "cont."});
    });
}

/// No words above the table but those above the one before, its unit and what qualifies it.
bool hasNoOtherTitle(const RawTable& before, const RawTable& table) {
    return std::ranges::all_of(table.titleLines, [&](const std::string& line) {
        return readScaleNote(line) || (line.size() < 24 && hasPhrase(folded(line), "unaudited")) ||
               std::ranges::find(before.titleLines, line) != before.titleLines.end();
    });
}

bool namesKind(const RawTable& table) {
    return std::ranges::any_of(
        table.titleLines, [](const std::string& line) { return kindNamedBy(line).has_value(); });
}

/// Rows that an income statement has below its result: per share, and the shares.
bool isPerShare(const RawTable& table) {
    const Folded whole(table.rows.front().label);
    const std::string_view plain = whole.view();
    return plain.starts_with("basic") || plain.starts_with("diluted") ||
           hasAnyPhrase(plain, {"per share", "shares outstanding", "weighted average",
                                "weighted-average", "number of shares"});
}

/// Shares of others in the result, and what of it is left.
bool isShareOfResult(const RawTable& table) {
    return hasAnyPhrase(folded(table.rows.front().label),
                        {"attributable to", "noncontrolling", "non-controlling", "comprehensive"});
}

bool endsInResult(const RawTable& table) {
    return std::ranges::any_of(table.rows, [](const RawRow& row) {
        const std::string_view plain = row.words().text();
        return plain.starts_with("net income") || plain.starts_with("net loss") ||
               plain.starts_with("net (loss)");
    });
}

/// "Cash flows from financing activities" opens the next block of a cash flow statement.
bool opensActivities(const RawTable& before, const RawTable& table) {
    const auto names = [](const RawRow& row) {
        const std::string_view plain = row.words().text();
        return plain.find("activities") != std::string::npos ||
               (plain.starts_with("supplement") && plain.find("cash") != std::string::npos);
    };
    return names(table.rows.front()) && std::ranges::any_of(before.rows, names);
}

/// The rows behind a footnote: no boxhead, no title, the columns of the table above. Behind a page
/// turn the boxhead may be said again.
bool goesOn(const documents::Document& document, const RawTable& before, bool closed,
            const RawTable& table) {
    if (table.part != before.part || table.rows.empty() || before.rows.empty()) return false;
    if (before.markup != table.markup) return false;
    const auto page = [&](std::size_t line) { return document.lines[line].page; };
    const bool pdf = document.format == documents::Format::Pdf;
    const bool turned =
        pdf && page(before.rows.back().lastLine) < page(table.rows.front().firstLine);
    const auto places = columnsIn(before, table);
    if (!places || (!turned && places->size() != before.columns.size())) return false;
    const bool tail = isPerShare(table) || isShareOfResult(table);
    if (pdf && !table.ownBoxhead && table.titleLines.empty() && isPerShare(table) &&
        endsInResult(before))
        return true;
    if (turned && hasNoOtherTitle(before, table)) {
        // The title said again with the boxhead, or rows that only the end of a statement has.
        if (namesKind(table) || opensActivities(before, table)) return true;
        if (tail && endsInResult(before)) return true;
    }
    if (table.rows.front().heading) return false;
    if (saysContinued(table)) return true;
    if (turned) return hasNoOtherTitle(before, table) && !closed;
    return !table.ownBoxhead && table.titleLines.empty() && !closed;
}

/// Puts the rows' cells where `before` has their columns.
void moveCells(const RawTable& before, RawTable& table) {
    const auto places = columnsIn(before, table);
    if (!places || places->size() == before.columns.size()) return;
    for (RawRow& row : table.rows) {
        std::vector<std::optional<Atom>> cells(before.columns.size());
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            cells[(*places)[c]] = std::move(row.cells[c]);
        row.cells = std::move(cells);
    }
}

} // namespace

std::vector<RawTable> mergeContinued(const documents::Document& document,
                                     std::vector<RawTable> tables) {
    std::vector<RawTable> merged;
    bool closed = false; // the last of them
    std::size_t rows = 0;
    for (RawTable& table : tables) {
        const bool closing = close(table.rows);
        rows += table.rows.size();
        if (rows > mostWordedRows) table.forgetWords();
        if (merged.empty() || !goesOn(document, merged.back(), closed, table)) {
            merged.push_back(std::move(table));
            closed = closing;
            continue;
        }
        closed = closed || closing;
        RawTable& before = merged.back();
        moveCells(before, table);
        for (RawRow& row : table.rows)
            before.rows.push_back(std::move(row));
        before.range.end = table.range.end;
        before.lastLine = table.lastLine;
    }
    return merged;
}

} // namespace ql::extraction
