// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/headline.h"

#include "items/figure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

using namespace Qt::StringLiterals;

namespace ql::items {

using analysis::Cell;
using analysis::CellState;
using analysis::Comparison;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

const Cell* cellOf(const Comparison& comparison, int row, int column) {
    if (row < 0 || column < 0) return nullptr;
    const auto& cells = comparison.rows[std::size_t(row)].cells;
    if (std::size_t(column) >= cells.size()) return nullptr;
    const Cell& cell = cells[std::size_t(column)];
    return cell.state == CellState::Number ? &cell : nullptr;
}

int firstRow(const Comparison& comparison, std::initializer_list<std::string_view> names) {
    for (const auto name : names)
        if (const int row = comparison.rowOf(name); row >= 0) return row;
    return -1;
}

/// The latest plain column that holds any number.
int latestColumn(const Comparison& comparison) {
    for (int column = int(comparison.columns.size()) - 1; column >= 0; --column) {
        if (!comparison.columns[std::size_t(column)].aspect.empty()) continue;
        for (int row = 0; row < int(comparison.rows.size()); ++row)
            if (cellOf(comparison, row, column) != nullptr) return column;
    }
    return -1;
}

/// The column of the period that many months before.
int columnBefore(const Comparison& comparison, int column, int months) {
    const Period& now = comparison.columns[std::size_t(column)].period;
    const Date wanted = nearestMonthEnd(nearestMonthEnd(now.end).plusMonths(-months));
    for (int other = 0; other < int(comparison.columns.size()); ++other) {
        const auto& candidate = comparison.columns[std::size_t(other)];
        if (candidate.aspect.empty() && candidate.period.months == now.months &&
            nearestMonthEnd(candidate.period.end) == wanted)
            return other;
    }
    return -1;
}

/// Share in tenths of a percent, or nothing where it cannot be had.
std::optional<Decimal> percentOf(const Decimal& part, const Decimal& whole) {
    return part.scaledBy(2).dividedBy(whole, -1);
}

QString signedPercent(const Decimal& value, const QString& unit) {
    const FigureText text = figureText(value, 0, 1, false);
    return (value.isNegative() ? u"−"_s : u"+"_s) + text.digits + unit;
}

QString heading(const Comparison& comparison, int column) {
    return QString::fromStdString(comparison.columns[std::size_t(column)].heading);
}

Headline titled(const Comparison& comparison, int row, int column, const QString& title) {
    Headline headline;
    headline.name = title;
    headline.title = Text::tr("%1, %2").arg(title, heading(comparison, column));
    headline.kind = comparison.kind;
    headline.row = row;
    headline.column = column;
    return headline;
}

QString labelOf(const Comparison& comparison, int row) {
    return QString::fromStdString(comparison.rows[std::size_t(row)].label);
}

std::optional<Headline> revenue(const Comparison& income, int column) {
    const int row = income.rowOf("Revenues");
    const Cell* now = cellOf(income, row, column);
    if (now == nullptr) return {};
    Headline headline = titled(income, row, column, labelOf(income, row));
    headline.value = shortAmount(now->value, QString::fromStdString(now->unit.currency));
    const struct {
        int months;
        QString words;
    } bases[] = {{12, Text::tr("%1 on the year")}, {3, Text::tr("%1 on the quarter")}};
    QStringList parts;
    for (const auto& base : bases) {
        const Cell* then = cellOf(income, row, columnBefore(income, column, base.months));
        if (then == nullptr || then->value.isNegative() || then->value.isZero()) continue;
        const auto change = now->value.minus(then->value);
        const auto percent = change ? percentOf(*change, then->value) : std::nullopt;
        if (!percent) continue;
        if (parts.isEmpty()) headline.mood = percent->isNegative() ? Mood::Bad : Mood::Good;
        parts += base.words.arg(signedPercent(*percent, u"%"_s));
    }
    headline.details = parts;
    return headline;
}

std::optional<Headline> grossMargin(const Comparison& income, int column) {
    const int row = income.rowOf("GrossProfit");
    const int sales = income.rowOf("Revenues");
    const auto margin = [&](int at) -> std::optional<Decimal> {
        const Cell* part = cellOf(income, row, at);
        const Cell* whole = cellOf(income, sales, at);
        if (part == nullptr || whole == nullptr) return {};
        return percentOf(part->value, whole->value);
    };
    const auto now = margin(column);
    if (!now) return {};
    Headline headline = titled(income, row, column, Text::tr("Gross margin"));
    headline.value = figureText(*now, 0, 1, true).joined();
    const struct {
        int months;
        QString words;
    } bases[] = {{12, Text::tr("%1 on the year")}, {3, Text::tr("%1 on the quarter")}};
    QStringList parts;
    for (const auto& base : bases) {
        const auto then = margin(columnBefore(income, column, base.months));
        const auto change = then ? now->minus(*then) : std::nullopt;
        if (!change) continue;
        if (parts.isEmpty()) headline.mood = change->isNegative() ? Mood::Bad : Mood::Good;
        parts += base.words.arg(signedPercent(*change, Text::tr(" pts")));
    }
    headline.details = parts;
    return headline;
}

/// A figure with what it was a year and a quarter before.
std::optional<Headline> withHistory(const Comparison& income, int row, int column) {
    const Cell* now = cellOf(income, row, column);
    if (now == nullptr) return {};
    const auto text = [](const Cell& cell) {
        const QString currency = QString::fromStdString(cell.unit.currency);
        if (cell.unit.measure != Measure::PerShare) return shortAmount(cell.value, currency);
        return currencySign(currency) +
               figureText(cell.value, 0, std::max(2, -cell.value.exponent()), false).joined();
    };
    const bool perShare = now->unit.measure == Measure::PerShare;
    Headline headline =
        titled(income, row, column, perShare ? Text::tr("Per share") : labelOf(income, row));
    headline.value = text(*now);
    QStringList before;
    for (const int months : {12, 3})
        if (const Cell* then = cellOf(income, row, columnBefore(income, column, months)))
            before += text(*then) + u" "_s + heading(income, columnBefore(income, column, months));
    for (const QString& then : before)
        headline.details += Text::tr("was %1").arg(then);
    return headline;
}

std::optional<Headline> cash(const Comparison& balance) {
    const int column = latestColumn(balance);
    const int row = firstRow(
        balance,
        {"CashCashEquivalentsAndShortTermInvestments", "CashAndCashEquivalentsAtCarryingValue",
         "CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents", "Cash"});
    const Cell* now = cellOf(balance, row, column);
    if (now == nullptr) return {};
    Headline headline = titled(balance, row, column, labelOf(balance, row));
    headline.value = shortAmount(now->value, QString::fromStdString(now->unit.currency));
    for (int before = column - 1; before >= 0; --before)
        if (const Cell* then = cellOf(balance, row, before)) {
            headline.details +=
                Text::tr("was %1 %2")
                    .arg(shortAmount(then->value, QString::fromStdString(then->unit.currency)),
                         heading(balance, before));
            break;
        }
    return headline;
}

} // namespace

QString shortAmount(const Decimal& value, const QString& currency) {
    const Decimal size = value.magnitude();
    const struct {
        int power;
        QStringView letter;
    } scales[] = {{9, u"B"}, {6, u"M"}, {3, u"K"}};
    for (const auto& scale : scales) {
        if (size < Decimal(1, scale.power)) continue;
        const int decimals = scale.power == 3 ? 0 : 1;
        return currencySign(currency) + figureText(value, scale.power, decimals, false).joined() +
               scale.letter.toString();
    }
    return currencySign(currency) + figureText(value, 0, 0, false).joined();
}

std::vector<Headline> makeHeadlines(const Comparison& income, const Comparison& balance) {
    std::vector<Headline> headlines;
    const auto add = [&](std::optional<Headline> headline) {
        if (headline) headlines.push_back(std::move(*headline));
    };
    if (const int column = latestColumn(income); column >= 0) {
        add(revenue(income, column));
        add(grossMargin(income, column));
        add(withHistory(income, income.rowOf("OperatingIncomeLoss"), column));
        add(withHistory(income, firstRow(income, {"NetIncomeLoss", "ProfitLoss"}), column));
        add(withHistory(
            income,
            firstRow(income, {"EarningsPerShareDiluted", "EarningsPerShareBasicAndDiluted",
                              "EarningsPerShareBasic"}),
            column));
    }
    add(cash(balance));
    return headlines;
}

} // namespace ql::items
