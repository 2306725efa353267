// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/reported_quarter.h"

#include "extraction/periods/spoken_period.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ql::extraction {

namespace {

/// What words say of the quarter: its number, year and end, each where it is said first.
struct Said {
    int quarter = 0;
    int fiscalYear = 0;
    Date end;
    int months = 0;
    bool yearOnly = false;
};

void read(std::string_view text, Said& said) {
    const std::vector<Token> tokens = tokensOf(text, 0, text.size());
    for (std::size_t i = 0; i < tokens.size();) {
        const auto spoken = spokenPeriodAt(text, tokens, i);
        if (!spoken) {
            // "fiscal fourth quarter and year ended", "third quarter and nine months"
            if (said.quarter == 0 && i + 1 < tokens.size() && tokens[i + 1].text == "quarter") {
                static constexpr std::array<std::string_view, 4> names = {"first", "second",
                                                                          "third", "fourth"};
                for (std::size_t n = 0; n < names.size(); ++n)
                    if (tokens[i].text == names[n]) said.quarter = static_cast<int>(n) + 1;
            }
            ++i;
            continue;
        }
        using Kind = SpokenPeriod::Kind;
        // "declares second quarter dividend", "second quarter outlook": nothing reported.
        const std::string_view next =
            spoken->next < tokens.size() ? std::string_view(tokens[spoken->next].text) : "";
        const bool ahead = next == "dividend" || next == "cash" || next == "outlook" ||
                           next == "guidance" || next == "dividends";
        if (spoken->kind == Kind::Quarter && said.quarter == 0 && !ahead) {
            said.quarter = spoken->quarter;
            said.fiscalYear = spoken->year;
        } else if (spoken->kind == Kind::Ended && said.months == 0) {
            said.end = spoken->end;
            said.months = spoken->months;
            if (said.quarter == 0) said.quarter = spoken->quarter;
            if (said.fiscalYear == 0 && spoken->quarter != 0) said.fiscalYear = spoken->year;
        } else if (spoken->kind == Kind::Year && said.fiscalYear == 0 && said.quarter == 0) {
            said.yearOnly = true;
            said.fiscalYear = spoken->year;
        }
        i = std::max(spoken->next, i + 1);
    }
}

/// The latest end of columns this long in the statements of income, else in all.
std::optional<Date> latestEnd(const Release& release, int months, const Date& published) {
    std::optional<Date> latest;
    for (const bool incomeOnly : {true, false}) {
        for (const Statement& statement : release.statements) {
            if (statement.kind == StatementKind::Guidance) continue;
            if (incomeOnly && statement.kind != StatementKind::Income) continue;
            for (const Column& column : statement.columns) {
                if (column.period.months != months || !column.period.end.isValid()) continue;
                if (published.isValid() && column.period.end > published) continue;
                if (!latest || column.period.end > *latest) latest = column.period.end;
            }
        }
        if (latest) return latest;
    }
    return latest;
}

int quarterIn(const Date& end, int yearEndMonth) {
    const int distance = (yearEndMonth - nearestMonthEnd(end).month + 12) % 12;
    return distance % 3 == 0 ? 4 - distance / 3 : 0;
}

/// A balance sheet sets the quarter's end beside the last year's end: its month, or 0.
int yearEndOnBalance(const Release& release, const Date& end) {
    for (const Statement& statement : release.statements) {
        if (statement.kind != StatementKind::Balance || statement.columns.size() != 2) continue;
        const Date before =
            std::min(statement.columns[0].period.end, statement.columns[1].period.end);
        const long days = end.serial() - before.serial();
        if (before.isValid() && days > 60 && days < 340) return nearestMonthEnd(before).month;
    }
    return 0;
}

/// "Three Months Ended" and "Twelve Months Ended" March 31, and nowhere "Year Ended".
bool isRolling(const Release& release, const Date& end) {
    bool quarter = false;
    for (const Statement& statement : release.statements)
        for (const Column& column : statement.columns) {
            if (column.period.end != end || column.period.isInstant()) continue;
            const std::string plain = folded(column.heading);
            if (column.period.months == 12 && hasAnyPhrase(plain, {"year", "fiscal", "annual"}))
                return false;
            quarter = quarter || column.period.months == 3;
        }
    return quarter;
}

/// "13 Weeks Ended": the column heads of that day count weeks.
bool countsWeeks(const Release& release, const Date& end) {
    return std::ranges::any_of(release.statements, [&](const Statement& statement) {
        return std::ranges::any_of(statement.columns, [&](const Column& column) {
            return column.period.end == end && hasAnyPhrase(folded(column.heading), {"weeks"});
        });
    });
}

bool namesQuarter(std::string_view text, int quarter) {
    static constexpr std::array<std::array<std::string_view, 2>, 4> names = {
        {{"q1", "first quarter"},
         {"q2", "second quarter"},
         {"q3", "third quarter"},
         {"q4", "fourth quarter"}}};
    const auto& [letter, words] = names[static_cast<std::size_t>(quarter - 1)];
    const std::string plain = folded(text);
    return hasPhrase(plain, letter) || hasPhrase(plain, words);
}

bool sameEnd(const Date& a, const Date& b) {
    return nearestMonthEnd(a) == nearestMonthEnd(b);
}

} // namespace

ReportedQuarter reportedQuarter(const Scan& scan, const Clock& clock, const Opening& opening,
                                std::string_view headline, const Release& release) {
    Said said;
    read(headline, said);
    const bool headed = said.quarter != 0;
    read(opening.leadText().substr(0, 900), said);
    if (opening.lead)
        for (std::size_t i = *opening.lead + 1;
             i < std::min(*opening.lead + 12, opening.paragraphs.size()) && said.quarter == 0; ++i)
            read(std::string_view(opening.paragraphs[i].text).substr(0, 600), said);

    auto quarterColumn = latestEnd(release, 3, release.published);
    const auto yearColumn = latestEnd(release, 12, release.published);
    // A year later than any quarter of the income statements brings its last quarter with it, where
    // another table gives that.
    if (quarterColumn && yearColumn && *yearColumn > *quarterColumn &&
        std::ranges::any_of(release.statements, [&](const Statement& statement) {
            return std::ranges::any_of(statement.columns, [&](const Column& column) {
                return column.period == Period{*yearColumn, 3};
            });
        }))
        quarterColumn = yearColumn;
    ReportedQuarter out;
    out.period.months = 3;
    if (quarterColumn && (said.months == 0 || !sameEnd(*quarterColumn, said.end)))
        out.period.end = *quarterColumn;
    if (said.months != 0 && (!quarterColumn || sameEnd(*quarterColumn, said.end)))
        out.period.end = said.end;
    if (!out.period.end.isValid() && clock.reported()) {
        out.period.end = clock.reported()->end;
        out.period.months = clock.reported()->months;
    }
    if (!out.period.end.isValid() && yearColumn) out.period = {*yearColumn, 12};
    if (!out.period.end.isValid() && said.quarter != 0 && said.fiscalYear != 0)
        if (const auto end = clock.endOf(said.fiscalYear, said.quarter)) out.period.end = *end;
    if (!out.period.end.isValid()) return {};
    if (!quarterColumn && said.quarter == 0 && yearColumn && out.period.end == *yearColumn)
        out.period.months = 12;

    const int filedYearEnd =
        scan.document->filing.fiscalYearEndMonth != 0
            ? nearestMonthEnd({2001, scan.document->filing.fiscalYearEndMonth,
                               std::max(1, scan.document->filing.fiscalYearEndDay)})
                  .month
            : 0;
    out.fiscalQuarter = said.quarter;
    if (filedYearEnd != 0 && quarterIn(out.period.end, filedYearEnd) != 0)
        out.fiscalQuarter = quarterIn(out.period.end, filedYearEnd);
    // "Shipping begins in Q3 2019" below a headline without a quarter: the year end that the
    // release names knows better, where its words have that quarter too.
    else if (!headed && said.quarter != 0 && clock.yearEndMonth() != 0)
        if (const int quarter = quarterIn(out.period.end, clock.yearEndMonth());
            quarter != 0 && quarter != said.quarter && namesQuarter(scan.document->text, quarter)) {
            out.fiscalQuarter = quarter;
            said.fiscalYear = 0;
        }
    // Twelve months that the words call no year may end with any quarter: the balance sheet knows.
    const bool rolling =
        yearColumn && nearestMonthEnd(*yearColumn).month != 12 && isRolling(release, *yearColumn);
    if (out.fiscalQuarter == 0 && yearColumn && sameEnd(*yearColumn, out.period.end) && !rolling)
        out.fiscalQuarter = 4;
    if (out.fiscalQuarter == 0 && clock.yearEndMonth() != 0)
        out.fiscalQuarter = quarterIn(out.period.end, clock.yearEndMonth());
    if (out.fiscalQuarter == 0)
        if (const int month = yearEndOnBalance(release, out.period.end); month != 0)
            out.fiscalQuarter = quarterIn(out.period.end, month);
    if (out.period.months == 12) out.fiscalQuarter = 0;
    if (out.fiscalQuarter == 0 && out.period.months == 3)
        return out; // its year is not known either
    out.fiscalYear = said.fiscalYear;
    const int stepsToYearEnd = out.fiscalQuarter == 0 ? 0 : 4 - out.fiscalQuarter;
    const int yearOfEnd = nearestMonthEnd(out.period.end).plusMonths(3 * stepsToYearEnd).year;
    // A retailer's year that ends in January is named by the year it began in.
    const Date close = nearestMonthEnd(out.period.end).plusMonths(3 * stepsToYearEnd);
    if (out.fiscalYear == 0 && close.month <= 2 && countsWeeks(release, out.period.end)) {
        out.fiscalYear = yearOfEnd - 1;
        return out;
    }
    // A year more than one off is somebody else's.
    if (out.fiscalYear == 0 || (said.yearOnly && out.fiscalYear < yearOfEnd) ||
        out.fiscalYear < yearOfEnd - 1 || out.fiscalYear > yearOfEnd + 1)
        out.fiscalYear = yearOfEnd;
    return out;
}

} // namespace ql::extraction
