// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line_item.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ql {

enum class StatementKind {
    Income,
    Balance,
    CashFlow,
    Breakdown,      ///< by product line, segment, geography
    Reconciliation, ///< from GAAP to the company's own measures
    Note,           ///< any other table of reported figures
    Guidance        ///< outlook, never a reported figure
};

inline constexpr int statementKindCount = 7;

/// "income", "balance", "cashflow", "breakdown", "reconciliation", "note", "guidance".
[[nodiscard]] std::string_view toString(StatementKind kind);
[[nodiscard]] std::optional<StatementKind> parseStatementKind(std::string_view text);

/// A column of figures: one period, or one aspect of a period.
struct Column {
    Period period;
    std::string aspect;  ///< see Fact::aspect
    std::string heading; ///< as printed, rows joined: "Three Months Ended Sept. 30, 2003"
    std::vector<std::string> marks; ///< footnote marks in the heading
    bool unaudited = false;
    bool restated = false;

    friend bool operator==(const Column&, const Column&) = default;
};

/// One table of a release.
struct Statement {
    StatementKind kind = StatementKind::Note;
    std::string kindReason; ///< what told the kind, for people: "title says balance sheets"
    std::string title;      ///< as printed; may be empty
    std::string unitNote;   ///< as printed: "(In thousands, except per share data)"
    int scale = 0;          ///< power of ten of its amounts: 3 for thousands
    std::vector<Column> columns;
    std::vector<LineItem> items; ///< in printed order, headings included
    ByteRange range;             ///< of the whole table

    friend bool operator==(const Statement&, const Statement&) = default;
};

} // namespace ql
