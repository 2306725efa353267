// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/revisions.h"

#include "analysis/same_figure.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ql::analysis {

namespace {

/// What two releases say of a cell: what was first reported and what last.
struct Move {
    int from = -1; ///< releases
    int to = -1;
    Decimal amount; ///< last less first
    bool moved = false;
};

std::optional<Decimal> reportOf(const Cell& cell, int release, bool last) {
    std::optional<Decimal> value;
    for (const Report& report : cell.reports) {
        if (report.from.release != release || report.kind == ValueKind::Text) continue;
        if (!value || last) value = report.kind == ValueKind::Number ? report.value : Decimal();
    }
    return value;
}

/// How a cell moved between two releases (or within one that prints both, where they are equal).
/// A line that only one of them prints took or gave all of it.
std::optional<Move> moveOf(const Cell& cell, int from, int to) {
    const auto before = reportOf(cell, from, false);
    const auto after = reportOf(cell, to, true);
    if (!before && !after) return std::nullopt;
    const Decimal first = before.value_or(Decimal());
    const Decimal last = after.value_or(Decimal());
    const auto amount = last.minus(first);
    if (!amount) return std::nullopt;
    return Move{from, to, *amount, !sameFigure(first, last)};
}

bool isSum(const ComparisonRow& row) {
    static constexpr std::array<std::string_view, 12> sums{
        "GrossProfit",
        "OperatingExpenses",
        "CostsAndExpenses",
        "OperatingIncomeLoss",
        "IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInteres"
        "t",
        "NetIncomeLoss",
        "ProfitLoss",
        "AssetsCurrent",
        "Assets",
        "LiabilitiesCurrent",
        "Liabilities",
        "LiabilitiesAndStockholdersEquity"};
    return row.role == Role::Subtotal || row.role == Role::Total ||
           std::ranges::find(sums, row.taxonomy) != sums.end();
}

int rowNamed(const std::vector<ComparisonRow>& rows, std::string_view taxonomy) {
    const auto row = std::ranges::find(rows, taxonomy, &ComparisonRow::taxonomy);
    return row == rows.end() ? -1 : static_cast<int>(row - rows.begin());
}

/// The line that tells whether the whole moved.
int bottomLine(const std::vector<ComparisonRow>& rows) {
    for (const char* name : {"NetIncomeLoss", "LiabilitiesAndStockholdersEquity", "Assets",
                             "CashAndCashEquivalentsPeriodIncreaseDecrease"}) {
        const int row = rowNamed(rows, name);
        if (row >= 0) return row;
    }
    int last = -1;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const ComparisonRow& row = rows[r];
        if (row.role == Role::Total && row.measure == Measure::Currency) last = static_cast<int>(r);
    }
    return last;
}

void markCell(std::vector<ComparisonRow>& rows, int bottom, std::size_t row, std::size_t column) {
    Cell& cell = rows[row].cells[column];
    cell.revision = Revision::Restated;
    if (bottom < 0 || rows[row].measure != Measure::Currency || cell.reports.size() < 2) return;
    const int from = cell.reports.front().from.release;
    const int to = cell.reports.back().from.release;
    const Cell& whole = rows[static_cast<std::size_t>(bottom)].cells[column];
    if (!reportOf(whole, from, false) || !reportOf(whole, to, true)) return;
    const auto total = moveOf(whole, from, to);
    if (!total || total->moved) return;
    std::vector<int> others;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (r == row || isSum(rows[r]) || rows[r].measure != Measure::Currency) continue;
        const auto move = moveOf(rows[r].cells[column], from, to);
        if (move && move->moved) others.push_back(static_cast<int>(r));
    }
    // Parts that moved without a partner are no reclassification.
    if (others.empty()) return;
    cell.revision = Revision::Reclassified;
    cell.counterparts = std::move(others);
}

} // namespace

void markRevisions(std::vector<ComparisonRow>& rows) {
    const int bottom = bottomLine(rows);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < rows[r].cells.size(); ++c) {
            if (!rows[r].cells[c].restated) continue;
            markCell(rows, bottom, r, c);
        }
    }
}

} // namespace ql::analysis
