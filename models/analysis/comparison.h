// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ql::analysis {

using ReleasePtr = std::shared_ptr<const Release>;

/// Which periods stand side by side. Balance sheets are instants whatever the span says: Quarter
/// shows all of them, Year those at fiscal year ends.
enum class Span { Quarter, YearToDate, Year };

/// Where a figure of a Comparison was read.
struct FactAddress {
    int release = -1; ///< index into Comparison::releases
    int statement = -1;
    int item = -1;
    int fact = -1;

    friend auto operator<=>(const FactAddress&, const FactAddress&) = default;
    [[nodiscard]] bool isValid() const { return release >= 0; }
};

enum class CellState { Absent, Nil, Number, Text };

/// One release's report of a cell.
struct Report {
    FactAddress from;
    ValueKind kind = ValueKind::Number;
    Decimal value;
};

/// A cell: what the view shows, and every report behind it.
struct Cell {
    CellState state = CellState::Absent;
    Decimal value;
    std::string text; ///< as printed, for CellState::Text
    Unit unit;
    FactAddress from;             ///< the report shown
    std::vector<Report> reports;  ///< oldest release first
    bool restated = false;        ///< reports differ
    bool doubtful = false;
};

struct ComparisonColumn {
    Period period;
    std::string aspect;     ///< Fact::aspect; columns with an aspect stand after the plain one
    std::string heading;    ///< "Q2 06"
    std::string subheading; ///< "Jun 30, 06"
    bool gapBefore = false; ///< the calendar goes on over periods that no release gives
    bool restated = false;
};

struct ComparisonRow {
    std::string label;                ///< of the latest release that prints it
    std::vector<std::string> section;
    int depth = 0;
    Role role = Role::Item;
    Rule ruleAbove = Rule::None;
    Rule ruleBelow = Rule::None;
    std::string taxonomy;    ///< US GAAP name or empty
    Measure measure = Measure::Currency;
    std::vector<Cell> cells; ///< one a column
};

/// Line items by periods over several releases of one company. A plain value: made once, shared
/// by table, charts and command line, so that they cannot disagree.
struct Comparison {
    std::string company;
    StatementKind kind = StatementKind::Income;
    Span span = Span::Quarter;
    std::string currency = "USD";
    std::vector<ReleasePtr> releases; ///< by quarter, oldest first
    std::vector<ComparisonColumn> columns; ///< oldest first
    std::vector<ComparisonRow> rows;

    /// Index of a column of that period without aspect, or -1.
    [[nodiscard]] int columnOf(const Period& period) const;
    /// The first row with that taxonomy name, or -1.
    [[nodiscard]] int rowOf(std::string_view taxonomy) const;
};

/// Puts the statements of one kind side by side. Releases may come in any order; those of other
/// companies must be left out by the caller. Never fails: no statement gives an empty comparison.
[[nodiscard]] Comparison compare(std::span<const ReleasePtr> releases, StatementKind kind,
                                 Span span);

/// The kinds for which any release has a statement, in the order of StatementKind.
[[nodiscard]] std::vector<StatementKind> kindsPresent(std::span<const ReleasePtr> releases);

} // namespace ql::analysis
