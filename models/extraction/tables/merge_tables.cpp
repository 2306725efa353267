// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/merge_tables.h"

#include "extraction/pages/stray_notes.h"
#include "extraction/scan/limits.h"
#include "extraction/text/kind_names.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace ql::extraction {

namespace {

/// Columns of one statement end no further apart on two pages, in points.
constexpr float nearEdge = 6;

/// More lines than this between two tables are pages of words.
constexpr std::size_t mostTurned = 40;

/// Rows no statement of a text has; it also keeps the work on hostile input linear.
constexpr std::size_t mostRows = 400;

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

/// `line` without "(continued)" is a line that titled the table before.
bool titledBefore(const RawTable& before, const std::string& line) {
    const std::string plain = folded(line);
    const std::size_t cut = plain.find("cont");
    std::string_view said = plain;
    if (cut != std::string::npos && hasAnyPhrase(plain, {"continued", "cont'd", "cont."}))
        said = said.substr(0, cut);
    while (!said.empty() && std::string_view(" -(,").find(said.back()) != said.npos)
        said.remove_suffix(1);
    return said.size() > 5 && std::ranges::any_of(before.titleLines, [&](const std::string& title) {
               return folded(title) == said;
           });
}

/// The title of the statement before said again, and no other.
bool saysTitleAgain(const RawTable& before, const RawTable& table) {
    bool again = false;
    for (const std::string& line : table.titleLines) {
        if (!kindNamedBy(line)) continue;
        if (!titledBefore(before, line)) return false;
        again = true;
    }
    return again;
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

/// A page turns between them: by its number, or by what a text says of its pages there.
bool turnsPage(const Scan& scan, const RawTable& before, const RawTable& table) {
    const auto& lines = scan.document->lines;
    const std::size_t last = before.rows.back().lastLine;
    const std::size_t first = table.rows.front().firstLine;
    if (lines[last].page < lines[first].page) return true;
    if (scan.document->format == documents::Format::Pdf || first <= last ||
        first - last > mostTurned)
        return false;
    for (std::size_t i = last + 1; i < first; ++i)
        if (scan.lines[i].kind == LineClass::Blank &&
            !trimmed(scan.document->textOf(lines[i])).empty())
            return true;
    return false;
}

/// The statement has all its rows: for one of cash flows the income it begins with says nothing.
bool isOver(const RawTable& table, bool closed) {
    const auto any = [&](auto&& is) { return std::ranges::any_of(table.rows, is); };
    const auto has = [](const RawRow& row, std::string_view words) {
        return row.words().text().find(words) != std::string::npos;
    };
    if (any([&](const RawRow& row) { return has(row, "activities"); }))
        return any([&](const RawRow& row) {
            return has(row, "cash") && (has(row, "end of") || has(row, "ending"));
        });
    return closed;
}

/// The rows of a text's next page, under no boxhead or under the same.
bool goesOnInText(const RawTable& before, bool closed, const RawTable& table) {
    if (before.rows.size() > mostRows) return false;
    if (saysTitleAgain(before, table)) return true;
    if (!hasNoOtherTitle(before, table)) return false;
    if ((isPerShare(table) || isShareOfResult(table)) && endsInResult(before)) return true;
    if (table.ownBoxhead || isOver(before, closed)) return false;
    return !table.rows.front().heading || namesKind(before);
}

/// The rows behind a footnote: no boxhead, no title, the columns of the table above. Behind a page
/// turn the boxhead may be said again.
bool goesOn(const Scan& scan, const RawTable& before, bool closed, const RawTable& table) {
    if (table.part != before.part || table.rows.empty() || before.rows.empty()) return false;
    const bool pdf = scan.document->format == documents::Format::Pdf;
    const bool turns = turnsPage(scan, before, table);
    const bool turned = pdf && turns;
    const auto isWords = [&](const RawTable& part) {
        return scan.document->lines[part.rows.front().firstLine].kind == documents::LineKind::Words;
    };
    if (!pdf && turns && isWords(before) && isWords(table) && columnsIn(before, table) &&
        goesOnInText(before, closed, table))
        return true;
    if (before.markup != table.markup) return false;
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
        std::pmr::vector<std::optional<Atom>> cells(before.columns.size(),
                                                    row.cells.get_allocator());
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            cells[(*places)[c]] = std::move(row.cells[c]);
        row.cells = std::move(cells);
    }
}

} // namespace

std::vector<RawTable> mergeContinued(const Scan& scan, std::vector<RawTable> tables) {
    std::vector<RawTable> merged;
    bool closed = false; // the last of them
    std::size_t rows = 0;
    for (RawTable& table : tables) {
        dropStrayNotes(table); // tables are told by their headings
        const bool closing = close(table.rows);
        rows += table.rows.size();
        if (rows > mostWordedRows) table.forgetWords();
        if (merged.empty() || !goesOn(scan, merged.back(), closed, table)) {
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
