// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "items/figure_text.h"

#include <string>
#include <vector>

namespace ql::exporting {

/// How sure a figure is, from what stands behind it.
struct SheetCell {
    std::string text; ///< "54,214", "(0.09)", "-" for nil, empty for absent
    bool negative = false;
    bool derived = false;
    bool prose = false;
    bool restated = false;
    bool doubtful = false;
    bool corrected = false; ///< by hand, or computed from such a figure
};

struct SheetRow {
    std::string label;
    int depth = 0;
    bool heading = false; ///< words only
    bool sum = false;     ///< subtotal or total
    Rule ruleAbove = Rule::None;
    Rule ruleBelow = Rule::None;
    std::vector<SheetCell> cells; ///< one a column
};

struct SheetColumn {
    std::string heading;    ///< "Q2 06"
    std::string subheading; ///< "Jun 30, 06"
    std::string note;       ///< "restated", an aspect; may be empty
    bool gapBefore = false;
};

/// A comparison as it is printed, for terminals and Markdown alike. Figures are rounded and scaled
/// as in the window, by the same code.
struct Sheet {
    std::string title;    ///< "Acme, Inc.: income statement, by quarter"
    std::string unitLine; ///< "In thousands of US dollars, except per share"
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
    /// "Net revenue, Q2 06: the release prints 54,124 (digits swapped, 2026-08-01)": one for each
    /// figure corrected by hand.
    std::vector<std::string> corrections;
};

[[nodiscard]] Sheet makeSheet(const analysis::Comparison& comparison, items::ScaleChoice choice);

/// "Income statement", "Balance sheet" ...
[[nodiscard]] std::string titleOf(StatementKind kind);
/// "by quarter", "year to date", "by year".
[[nodiscard]] std::string titleOf(analysis::Span span);

/// The marks a sheet's figures carry, explained: "*" derived, "~" prose, "r" restated, "?"
/// doubtful, "c" corrected by hand.
struct Mark {
    char sign;
    bool SheetCell::* flag;
    const char* meaning; ///< in English; for say("Sheets", ...)
};
[[nodiscard]] const std::vector<Mark>& marks();
/// The marks of one cell, in that order.
[[nodiscard]] std::string marksOf(const SheetCell& cell);
/// The marks the sheet uses, explained, one a line, and its corrections; empty where it has none.
[[nodiscard]] std::string legendOf(const Sheet& sheet);

} // namespace ql::exporting
