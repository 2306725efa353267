// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/balance_rows.h"

#include "extraction/text/date_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <string>

namespace ql::extraction {

namespace {

/// The day of "Balances as of June 30, 2012"; nothing for any other row.
std::optional<Date> dayOfBalance(const RawRow& row) {
    if (row.heading || row.label.size() < 14 || row.label.size() > 90 ||
        (row.label.front() != 'B' && row.label.front() != 'b'))
        return std::nullopt;
    const std::string plain = folded(row.label);
    if (!plain.starts_with("balance ") && !plain.starts_with("balances ") &&
        !plain.starts_with("balance,") && !plain.starts_with("balances,"))
        return std::nullopt;
    const auto date = nextDate(plain, 0);
    if (!date || !date->isComplete() || !date->date().isValid()) return std::nullopt;
    return date->date();
}

/// Months from one day to the other, as nearly as month ends tell.
int monthsBetween(const Date& from, const Date& to) {
    const Date first = nearestMonthEnd(from);
    const Date last = nearestMonthEnd(to);
    return (last.year - first.year) * 12 + last.month - first.month;
}

/// Another day over a column says what its figures are of.
bool namesNoDay(const RawColumn& column) {
    return std::ranges::all_of(column.pieces, [](const HeadingPiece& piece) {
        return piece.shared || (piece.read.dates.empty() && !piece.read.months);
    });
}

} // namespace

std::vector<RowTimes> timesBetweenBalances(const RawTable& table) {
    std::vector<RowTimes> times;
    std::optional<Date> before;
    std::size_t from = 0; // the row behind the last balance
    bool pair = false;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto day = dayOfBalance(table.rows[r]);
        if (!day) continue;
        if (times.empty()) {
            if (!std::ranges::all_of(table.columns, namesNoDay)) return {};
            times.resize(table.rows.size());
        }
        times[r].periods.assign(table.columns.size(), Period{*day, 0});
        // An earlier day begins the same anew for another year.
        const int months = before ? monthsBetween(*before, *day) : 0;
        if (months > 0)
            for (std::size_t k = from; k < r; ++k) {
                times[k].periods.assign(table.columns.size(), Period{*day, months});
                times[k].doubtful = months % 3 != 0 || months > 12;
            }
        pair = pair || before.has_value();
        before = day;
        from = r + 1;
    }
    return pair ? times : std::vector<RowTimes>();
}

void settleBalanceColumns(RawTable& table) {
    if (std::ranges::any_of(table.columns, [](const RawColumn& column) {
            return column.period.has_value() || column.heading.empty();
        }))
        return;
    const std::vector<RowTimes> times = timesBetweenBalances(table);
    std::optional<Period> last;
    for (const RowTimes& time : times)
        if (!time.periods.empty() && (!last || !time.periods.front().isInstant()))
            last = time.periods.front();
    if (!last) return;
    for (RawColumn& column : table.columns)
        if (!column.change) column.period = last;
}

} // namespace ql::extraction
