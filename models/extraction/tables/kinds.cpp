// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/kinds.h"

#include "extraction/tables/kind_evidence.h"
#include "extraction/tables/kind_lines.h"
#include "extraction/tables/statement_end.h"
#include "extraction/text/kind_names.h"
#include "extraction/text/marks.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <span>
#include <utility>

namespace ql::extraction {

namespace {

constexpr std::size_t mostPieces = 32; ///< that one table is taken apart into

/// A few lines before and after a restatement, no statement of their own.
bool explainsChange(const RawTable& table) {
    int before = 0;
    int after = 0;
    for (const RawColumn& column : table.columns) {
        const Folded whole(column.heading);
        const std::string_view plain = whole.view();
        if (plain.find("previously reported") != std::string::npos)
            ++before;
        else if (plain.find("restated") != std::string::npos)
            ++after;
    }
    return before > 0 && after > 0 && table.rows.size() < 10;
}

/// The same lines under one heading after the other: the company by its parts.
bool repeatsUnderHeadings(const RawTable& table) {
    std::vector<std::string> groups(1);
    for (const RawRow& row : table.rows) {
        if (row.heading)
            groups.emplace_back();
        else
            groups.back().append(row.words().text().substr(0, 10)) += '|';
    }
    std::erase_if(groups, [](const std::string& g) { return std::ranges::count(g, '|') < 2; });
    if (groups.size() < 3) return false;
    std::ranges::sort(groups);
    std::size_t longest = 1;
    std::size_t run = 1;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        run = groups[i] == groups[i - 1] ? run + 1 : 1;
        longest = std::max(longest, run);
    }
    return longest >= 3;
}

/// Nothing stands below the result but what it makes a share.
bool endsWithResult(const RawTable& table) {
    bool result = false;
    for (const RawRow& row : table.rows) {
        if (row.heading) continue;
        const PhraseIndex& words = row.words();
        const std::string_view plain = words.text();
        if (words.hasAny({"share", "shares", "basic", "diluted", "eps"})) continue;
        const bool net = plain.starts_with("net income") || plain.starts_with("net loss") ||
                         plain.starts_with("net earnings") || plain.starts_with("net (loss)");
        if (result && !net && !plain.empty()) return false;
        result = result || net;
    }
    return result;
}

/// A row of words or a first row that opens another table.
std::optional<StatementKind> opensTable(const RawRow& row) {
    if (!row.heading && row.blanksBefore == 0) return std::nullopt;
    const PhraseIndex& words = row.words();
    const std::string_view plain = words.text();
    if (row.heading) {
        if (!row.marks.empty() &&
            words.hasAny({"as follows", "consist of", "consists of", "comprised of"}))
            return StatementKind::Note;
        if (plain.starts_with("stock-based compensation") ||
            plain.starts_with("share-based compensation"))
            return StatementKind::Note;
        if (plain.size() < 60 && words.hasAny({"revenue", "revenues", "sales"}) &&
            namesBreakdown(plain))
            return StatementKind::Breakdown;
        if (row.blanksBefore > 0 && plain.size() < 60 && words.hasAny({"outlook", "guidance"}))
            return StatementKind::Guidance;
        // "Reconciliation of cash and restricted cash" ends a cash flow statement.
        if (row.blanksBefore > 0 &&
            words.hasAny({"reconciliation of", "reconciliation to", "supplemental"}) &&
            !words.has("cash"))
            return kindNamedBy(row.label);
        return std::nullopt;
    }
    if (plain.starts_with("gaap ") &&
        words.hasAny({"net loss", "net income", "net (loss) income", "net income (loss)",
                      "operating income", "operating loss"}))
        return StatementKind::Reconciliation;
    return std::nullopt;
}

std::string quoted(std::string_view text) {
    return "\u201c" + std::string(text.substr(0, 80)) + "\u201d";
}

/// "Share-based compensation:" over its parts, on the way from "GAAP net income" to "Non-GAAP net
/// income": no table of its own.
bool bridgeGoesOn(const RawTable& above, std::span<const RawRow> rows) {
    if (!rows.front().heading || !holdsFolded(rows.front().label, "-based compensation"))
        return false;
    constexpr std::size_t reach = 24;
    const bool on =
        std::ranges::any_of(rows.first(std::min(reach, rows.size())), [](const RawRow& row) {
            return !row.heading &&
                   (holdsFolded(row.label, "non-gaap") || holdsFolded(row.label, "adjusted "));
        });
    return on && kindOf(above).kind == StatementKind::Reconciliation;
}

} // namespace

KindVerdict kindOf(const RawTable& table) {
    const RowEvidence seen = evidenceOf(table);
    std::optional<StatementKind> named;
    std::string namedBy;
    for (const std::string& stub : table.stubHeadings) {
        if (named) break;
        named = kindNamedBy(stub);
        namedBy = stub;
    }
    for (auto line = table.titleLines.rbegin(); line != table.titleLines.rend() && !named; ++line) {
        if (line->size() > 160) continue;
        named = kindNamedBy(*line);
        namedBy = *line;
    }
    const RawColumn* before = nullptr;
    for (const RawColumn& column : table.columns) {
        for (const HeadingPiece& piece : column.pieces) {
            // Words over the column before, too, named no guidance there.
            if (before != nullptr && named != StatementKind::Guidance &&
                std::ranges::find(before->pieces, piece.text, &HeadingPiece::text) !=
                    before->pieces.end())
                continue;
            if (!namesGuidance(PartIndex(Folded(piece.text).view()))) continue;
            named = StatementKind::Guidance;
            namedBy = piece.text;
        }
        before = &column;
    }
    if (!named)
        for (const RawRow& row : table.rows) {
            if (!row.heading) break;
            named = opensTable(row);
            if (!named && !row.label.empty()) named = kindNamedBy(row.label);
            namedBy = row.label;
            if (named) break;
        }
    const std::string namedWords = folded(namedBy);
    const bool saysChange = hasAnyPhrase(namedWords, {"impact", "effect", "effects", "change"});
    if (explainsChange(table) && (!named || saysChange))
        return {StatementKind::Note, "it shows what a restatement changed", true};
    if (named == StatementKind::Note &&
        folded(namedBy).find("average balance") != std::string::npos)
        return {StatementKind::Note, "it gives averages over a period", true};
    // Lines that only one kind of statement has outweigh a title that says too much.
    if (seen.assets && seen.liabilities && named != StatementKind::Balance)
        return {StatementKind::Balance, "it totals assets and liabilities", true};
    // "Non-GAAP" over a few headline figures is no bridge from one measure to another.
    if (named == StatementKind::Reconciliation && seen.bridge == 0 &&
        folded(namedBy).find("reconcil") == std::string::npos)
        return {StatementKind::Note, "it reconciles nothing", true};
    if (named == StatementKind::Balance && !seen.assets && !seen.liabilities && seen.net &&
        seen.revenue)
        named.reset();
    // "Selected balance sheet data" right under the balance sheet.
    if (named && named == table.behind && announcesTable(table.rows.front().words()))
        return {StatementKind::Reconciliation,
                "its heading says " + quoted(table.rows.front().label), true};
    if (named && named == table.behind)
        return {StatementKind::Note, "it stands behind the statement it is taken from", true};
    // "Supplemental information" over a whole income statement.
    if (named == StatementKind::Note && seen.revenue && seen.net && seen.taxes && seen.rows >= 8 &&
        !seen.assets && !table.behind && !seen.liabilities && endsWithResult(table) &&
        hasAnyPhrase(namedWords, {"supplemental", "supplementary", "summary"}))
        return {StatementKind::Income, "it leads from revenue to net income", true};
    const StatementKind said = named.value_or(StatementKind::Note);
    if ((said == StatementKind::Note || said == StatementKind::Reconciliation) &&
        givesRanges(table))
        return {StatementKind::Guidance, "it gives ranges", true};
    if (!named && repeatsUnderHeadings(table))
        return {StatementKind::Breakdown, "it repeats the same lines part by part", true};
    if (named) return {*named, "its heading says " + quoted(namedBy), true};
    if (seen.cashActivities && seen.operatingCash)
        return {StatementKind::CashFlow, "it has cash flows by activity", true};
    if (!table.rows.empty()) {
        for (const RawRow& row : table.rows) {
            if (row.heading) continue;
            if (opensTable(row) == StatementKind::Reconciliation || (seen.gaap > 1))
                return {StatementKind::Reconciliation, "it leads from GAAP to another measure",
                        true};
            break;
        }
    }
    if (seen.revenue && seen.net && seen.taxes && seen.rows >= 7 && !seen.assets &&
        table.behind != StatementKind::Income)
        return {StatementKind::Income, "it leads from revenue to net income", true};
    // A summary has lines of several statements.
    if ((seen.assets || seen.liabilities) && !(seen.revenue && seen.net))
        return {StatementKind::Balance, "it totals assets or liabilities", seen.rows > 4};
    if (leadsToAdjusted(table))
        return {StatementKind::Reconciliation, "it leads from a measure to the adjusted one", true};
    if (seen.gaap > 0)
        return {StatementKind::Reconciliation, "it has a measure outside GAAP", false};
    return {StatementKind::Note, "nothing names it another kind", false};
}

std::vector<RawTable> splitByContent(RawTable table) {
    std::vector<RawTable> pieces;
    std::vector<RawRow> rows = std::exchange(table.rows, {});
    RawTable current = std::move(table);
    current.rows.reserve(rows.size());
    std::optional<std::vector<std::string>> titles; // of the whole table, once it is divided
    bool hasFigures = false;
    StatementEnd end;
    bool known = false; // the kind of the piece: asked for once it may be over
    StatementKind kind = StatementKind::Note;
    std::size_t headingsEnd = 0; // of the headings one right behind the other
    for (std::size_t r = 0; r < rows.size(); ++r) {
        RawRow& row = rows[r];
        bool passed = false;
        if (row.heading && r >= headingsEnd) {
            headingsEnd = r + 1;
            while (headingsEnd < rows.size() && rows[headingsEnd].heading)
                ++headingsEnd;
            if (hasFigures && end.mayEnd() && headingsEnd < rows.size()) {
                if (!std::exchange(known, true)) kind = kindOf(current).kind;
                passed = end.isPassed(std::span(rows).subspan(r, headingsEnd - r), kind);
            }
        }
        const auto opened = hasFigures ? opensTable(row) : std::nullopt;
        if (hasFigures && pieces.size() < mostPieces &&
            (passed || (opened && !bridgeGoesOn(current, std::span(rows).subspan(r))))) {
            if (!titles) titles = current.titleLines;
            // The rows are the piece's alone; columns and the like both have.
            std::vector<RawRow> own = std::exchange(current.rows, {});
            pieces.push_back(current);
            pieces.back().rows = std::move(own);
            current.titleLines.clear();
            for (const std::string& line : *titles)
                if (folded(line).find("thousand") != std::string::npos ||
                    folded(line).find("million") != std::string::npos)
                    current.titleLines.push_back(line);
            if (!passed && opened == StatementKind::Guidance) kind = kindOf(pieces.back()).kind;
            current.behind =
                passed || opened == StatementKind::Guidance ? std::optional(kind) : std::nullopt;
            hasFigures = false;
            end = {};
            known = false;
        }
        if (row.heading) {
            end.takeHeading(row);
        } else {
            hasFigures = true;
            end.take(row);
        }
        current.rows.push_back(std::move(row));
    }
    if (!current.rows.empty()) pieces.push_back(std::move(current));
    return pieces;
}

} // namespace ql::extraction
