// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/per_share.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ql::analysis {

namespace {

using Names = std::array<std::string_view, 2>;

constexpr std::string_view basicAndDilutedShares =
    "WeightedAverageNumberOfShareOutstandingBasicAndDiluted";
constexpr std::string_view basicShares = "WeightedAverageNumberOfSharesOutstandingBasic";

/// Taxonomy names of the share counts a per-share figure divides by, best first.
std::optional<Names> sharesFor(std::string_view perShare) {
    if (perShare == "EarningsPerShareBasic") return Names{basicShares, basicAndDilutedShares};
    if (perShare == "EarningsPerShareDiluted")
        return Names{"WeightedAverageNumberOfDilutedSharesOutstanding", basicAndDilutedShares};
    if (perShare == "EarningsPerShareBasicAndDiluted")
        return Names{basicAndDilutedShares, basicShares};
    return std::nullopt;
}

int firstRow(const Comparison& comparison, const Names& names) {
    for (const std::string_view name : names) {
        const int row = comparison.rowOf(name);
        if (row >= 0) return row;
    }
    return -1;
}

const Cell& cellAt(const Comparison& comparison, int row, std::size_t column) {
    return comparison.rows[static_cast<std::size_t>(row)].cells[column];
}

/// The row of income a per-share figure speaks of in this column: what is left for common stock
/// where the company says so.
int incomeRow(const Comparison& comparison, std::size_t column) {
    for (const char* name : {"NetIncomeLossAvailableToCommonStockholdersBasic", "NetIncomeLoss"}) {
        const int row = comparison.rowOf(name);
        if (row >= 0 && cellAt(comparison, row, column).state == CellState::Number) return row;
    }
    return -1;
}

/// Digits of the row's printed figures: mostly cents.
int printedExponent(const ComparisonRow& row) {
    int exponent = 0;
    for (const Cell& cell : row.cells) {
        if (cell.state == CellState::Number && !cell.isDerived())
            exponent = std::min(exponent, cell.value.exponent());
    }
    return exponent == 0 ? -2 : exponent;
}

/// Whether income over shares gives the row's printed figures, give or take a cent.
bool reproducesPrinted(const Comparison& comparison, int row, int shares, int exponent) {
    int tried = 0;
    int right = 0;
    for (std::size_t c = 0; c < comparison.columns.size(); ++c) {
        const Cell& printed = cellAt(comparison, row, c);
        const int income = incomeRow(comparison, c);
        if (printed.state != CellState::Number || printed.isDerived() || income < 0) continue;
        const Cell& divisor = cellAt(comparison, shares, c);
        if (divisor.state != CellState::Number) continue;
        const auto computed =
            cellAt(comparison, income, c).value.dividedBy(divisor.value, exponent);
        const auto difference = computed ? computed->minus(printed.value) : std::nullopt;
        ++tried;
        right += difference && difference->magnitude() <= Decimal(1, exponent) ? 1 : 0;
    }
    return tried > 0 && right * 2 > tried;
}

struct ShareGuess {
    std::vector<Operand> counts; ///< share counts any of which may be near the period's own
    Decimal average;             ///< weighted by months and sign as the income is made up
};

/// Share counts of the periods that the income of this column is made of.
std::optional<ShareGuess> guessShares(const Grid& grid, int gridRow, const Cell& income,
                                      const Period& period) {
    ShareGuess guess;
    Decimal weighted;
    for (const Operand& operand : income.operands) {
        const int column = grid.columnOf(operand.period);
        if (column < 0 || gridRow < 0) return std::nullopt;
        const Cell& shares = grid.cell(gridRow, column);
        if (shares.state != CellState::Number) return std::nullopt;
        const auto term = shares.value.times(std::int64_t{operand.period.months} * operand.sign);
        const auto sum = term ? weighted.plus(*term) : std::nullopt;
        if (!sum) return std::nullopt;
        weighted = *sum;
        guess.counts.push_back({shares.from, {}, 0, operand.period, shares.value});
    }
    if (guess.counts.empty() || period.months <= 0) return std::nullopt;
    const auto average = weighted.dividedBy(Decimal(period.months, 0), weighted.exponent());
    if (!average || average->isZero() || average->isNegative()) return std::nullopt;
    guess.average = *average;
    return guess;
}

/// Counts before and after a split of the shares must not be mixed.
bool areOfOneKind(const ShareGuess& guess) {
    const auto [low, high] =
        std::ranges::minmax(guess.counts, {}, [](const Operand& o) { return o.value.toDouble(); });
    return low.value.toDouble() > 0 && high.value.toDouble() / low.value.toDouble() < 1.5;
}

Cell perShareCell(const Cell& income, const Period& period, const Decimal& value,
                  std::vector<Operand> divisors) {
    Cell cell;
    cell.state = CellState::Number;
    cell.value = value;
    cell.unit = {Measure::PerShare, income.unit.currency};
    cell.derivation = Derivation::PerShare;
    cell.operands.push_back({income.from, {}, 1, period, income.value});
    cell.operands.insert(cell.operands.end(), divisors.begin(), divisors.end());
    return cell;
}

void recompute(const Grid& grid, const Comparison& comparison, int sharesRow, int sharesGridRow,
               std::size_t column, int exponent, Cell& cell) {
    const int incomeAt = incomeRow(comparison, column);
    if (incomeAt < 0) return;
    const Cell& income = cellAt(comparison, incomeAt, column);
    const Period& period = comparison.columns[column].period;
    // A figure of a sentence has too few digits to divide.
    if (income.derivation == Derivation::Prose) return;
    const Cell& shares = cellAt(comparison, sharesRow, column);
    if (shares.state == CellState::Number) {
        if (const auto value = income.value.dividedBy(shares.value, exponent))
            cell =
                perShareCell(income, period, *value, {{shares.from, {}, 0, period, shares.value}});
        return;
    }
    auto guess = guessShares(grid, sharesGridRow, income, period);
    if (!guess || !areOfOneKind(*guess)) return;
    const auto value = income.value.dividedBy(guess->average, exponent);
    if (!value) return;
    if (income.derivation == Derivation::Difference) {
        for (const Operand& count : guess->counts) {
            const auto other = income.value.dividedBy(count.value, exponent);
            if (!other || !(*other == *value)) return;
        }
    }
    cell = perShareCell(income, period, *value, std::move(guess->counts));
}

/// Whether the column has a per-share figure in print: "basic and diluted" in one line, say, where
/// later releases give two.
bool printsPerShare(const Comparison& comparison, std::size_t column) {
    return std::ranges::any_of(comparison.rows, [column](const ComparisonRow& row) {
        const Cell& cell = row.cells[column];
        return sharesFor(row.taxonomy) && cell.state == CellState::Number && !cell.isDerived();
    });
}

} // namespace

void recomputePerShare(const Grid& grid, const std::vector<int>& origin, Comparison& comparison) {
    if (comparison.kind != StatementKind::Income) return;
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        ComparisonRow& row = comparison.rows[r];
        const auto names = sharesFor(row.taxonomy);
        if (!names || row.measure != Measure::PerShare) continue;
        const int shares = firstRow(comparison, *names);
        const int exponent = printedExponent(row);
        if (shares < 0 || !reproducesPrinted(comparison, static_cast<int>(r), shares, exponent))
            continue;
        for (std::size_t c = 0; c < comparison.columns.size(); ++c) {
            if (row.cells[c].state == CellState::Absent && comparison.columns[c].aspect.empty() &&
                !printsPerShare(comparison, c))
                recompute(grid, comparison, shares, origin[static_cast<std::size_t>(shares)], c,
                          exponent, row.cells[c]);
        }
    }
}

} // namespace ql::analysis
