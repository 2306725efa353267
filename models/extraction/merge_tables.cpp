// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/merge_tables.h"

#include "extraction/kinds.h"
#include "extraction/words.h"

#include <algorithm>
#include <utility>

namespace ql::extraction {

namespace {

/// A table that a double rule or its last result has closed takes no more rows.
bool close(const std::vector<RawRow>& rows) {
    return std::ranges::any_of(rows, [](const RawRow& row) {
        const std::string plain = folded(row.label);
        return row.ruleBelow == Rule::Double || plain.starts_with("net income") ||
               plain.starts_with("net loss") || plain.starts_with("total liabilities and");
    });
}

bool sameColumns(const RawTable& a, const RawTable& b) {
    return std::ranges::equal(a.columns, b.columns, [](const RawColumn& x, const RawColumn& y) {
        return x.heading == y.heading;
    });
}

bool saysContinued(const RawTable& table) {
    return std::ranges::any_of(table.titleLines, [](const std::string& line) {
        return hasAnyPhrase(folded(line), {"continued", "cont'd", "cont."});
    });
}

/// The rows behind a footnote: no boxhead, no title, the columns of the table above.
bool goesOn(const RawTable& before, bool closed, const RawTable& table) {
    if (table.part != before.part || table.rows.empty() || before.rows.empty()) return false;
    if (!sameColumns(before, table) || before.markup != table.markup) return false;
    if (table.rows.front().heading) return false;
    if (saysContinued(table)) return true;
    return !table.ownBoxhead && table.titleLines.empty() && !closed;
}

} // namespace

std::vector<RawTable> mergeContinued(std::vector<RawTable> tables) {
    std::vector<RawTable> merged;
    bool closed = false; // the last of them
    for (RawTable& table : tables) {
        const bool closing = close(table.rows);
        if (merged.empty() || !goesOn(merged.back(), closed, table)) {
            merged.push_back(std::move(table));
            closed = closing;
            continue;
        }
        closed = closed || closing;
        RawTable& before = merged.back();
        for (RawRow& row : table.rows)
            before.rows.push_back(std::move(row));
        before.range.end = table.range.end;
        before.lastLine = table.lastLine;
    }
    return merged;
}

} // namespace ql::extraction
