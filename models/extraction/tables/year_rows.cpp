// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/year_rows.h"

#include "extraction/tables/title_lines.h"
#include "extraction/text/period_text.h"
#include "extraction/text/span_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ql::extraction {

namespace {

/// More columns than any list of quarters has.
constexpr std::size_t mostColumnsAcross = 96;

/// A year as the row's first figure, or as its label.
struct YearOfRow {
    int year = 0;
    ByteRange range;
    bool asFigure = false;
};

std::optional<YearOfRow> yearOf(const RawRow& row) {
    if (!row.cells.empty() && row.cells.front()) {
        const Atom& first = *row.cells.front();
        if (!first.isText && first.number.looksLikeYear())
            return YearOfRow{static_cast<int>(first.number.value.coefficient()), first.range, true};
    }
    if (row.label.size() < 4 || row.label.size() > 6 || !isBareYear(row.label)) return std::nullopt;
    const auto date = nextDate(row.label, 0);
    if (!date || date->year == 0) return std::nullopt;
    return YearOfRow{date->year, row.labelRange, false};
}

bool saysTime(const HeadingPiece& piece) {
    return piece.read.months || piece.read.quarter != 0 || !piece.read.dates.empty() ||
           monthsOfWord(piece.read.rest) != 0;
}

/// A quarter or a day without its year, "Year" and "Total" behind them.
bool lacksItsYear(const RawColumn& column) {
    bool time = false;
    for (const HeadingPiece& piece : column.pieces) {
        if (piece.read.fiscalYear != 0 || piece.read.yearToDate || piece.read.change) return false;
        for (const DateText& date : piece.read.dates)
            if (date.year != 0) return false;
        time = time || saysTime(piece) || folded(piece.text) == "total";
    }
    return time;
}

/// Words left over the years, which name the first line: "Net sales" over "2018".
std::string nameOverYears(const RawColumn& column) {
    std::string name;
    for (const HeadingPiece& piece : column.pieces)
        if (!piece.shared && !saysTime(piece)) name += (name.empty() ? "" : " ") + piece.text;
    return name;
}

/// What a table of one line is of: "Net sales by quarter (in thousands)" without its unit.
std::string nameInTitle(const RawTable& table) {
    std::string name = titleOf(table);
    for (auto line = table.titleLines.rbegin(); name.empty() && line != table.titleLines.rend();
         ++line)
        if (line->size() < 120 && !line->starts_with('(')) name = *line;
    const std::size_t unit = name.find(" (");
    if (unit != std::string::npos && name.ends_with(')')) name.resize(unit);
    return name;
}

class YearRows {
  public:
    YearRows(const RawTable& table, HeadingMemo& headings)
      : m_table(table)
      , m_headings(headings) {}

    std::optional<RawTable> across() {
        if (m_table.rows.empty() || !m_table.ownBoxhead) return std::nullopt;
        if (!(headedYear() ? readHeadedRows() : readRows())) return std::nullopt;
        // Lines of one year each would take far more room than they are printed in.
        const std::size_t columns = m_years.size() * (m_table.columns.size() - m_first);
        const std::size_t printed = m_table.rows.size() * m_table.columns.size();
        if (columns > mostColumnsAcross || columns * m_lines.size() > 3 * printed)
            return std::nullopt;
        m_out = m_table;
        m_out.columns.clear();
        m_out.rows.clear();
        layColumns();
        for (const Line& line : m_lines)
            layLine(line);
        dropQuartersToCome();
        if (m_out.columns.empty()) return std::nullopt;
        return std::move(m_out);
    }

  private:
    struct YearRow {
        const RawRow* row = nullptr;
        YearOfRow year;
    };
    struct Line {
        std::string name;
        std::vector<YearRow> years;
    };

    /// False where one row is of no year, or nothing names it.
    bool readRows() {
        std::string name;
        bool opens = true; // the next year is of another line
        for (const RawRow& row : m_table.rows) {
            if (row.heading) {
                name = row.label;
                opens = true;
                continue;
            }
            const auto year = yearOf(row);
            if (!year || !row.strays.empty()) return false;
            if (m_years.empty()) m_asFigure = year->asFigure;
            if (year->asFigure != m_asFigure) return false;
            if (m_asFigure && !row.label.empty()) {
                name = row.label;
                opens = true;
            }
            if (name.empty() && m_asFigure) name = nameOverYears(m_table.columns.front());
            if (name.empty()) name = nameInTitle(m_table);
            if (opens) m_lines.emplace_back();
            opens = false;
            Line& line = m_lines.back();
            line.name = name;
            if (name.empty() || std::ranges::any_of(line.years, [&](const YearRow& other) {
                    return other.year.year == year->year;
                }))
                return false;
            line.years.push_back({&row, *year});
            if (std::ranges::find(m_years, year->year, &YearOfRow::year) == m_years.end())
                m_years.push_back(*year);
        }
        if (m_years.size() < 2 && m_lines.size() < 2) return false;
        m_first = m_asFigure ? 1 : 0;
        if (m_table.columns.size() < m_first + 2) return false;
        const auto columns = std::span(m_table.columns).subspan(m_first);
        return std::ranges::all_of(columns, lacksItsYear);
    }

    /// The year that stands over the first rows, as a heading or beside the boxhead.
    [[nodiscard]] std::optional<YearOfRow> headedYear() const {
        const RawRow& first = m_table.rows.front();
        if (first.heading) return yearOf(first);
        for (const std::string& words : m_table.stubHeadings)
            if (isBareYear(words))
                if (const auto date = nextDate(words, 0))
                    return YearOfRow{date->year, first.labelRange, false};
        return std::nullopt;
    }

    /// "East" and "West" under "2015" and once more under "2014": the same lines in the same order.
    bool readHeadedRows() {
        YearOfRow year = *headedYear();
        m_years.push_back(year);
        std::size_t line = 0; // of those under this year
        for (const RawRow& row : m_table.rows) {
            if (row.heading) {
                const auto next = yearOf(row);
                if (!next) return false;
                if (next->year == year.year) continue;
                if (std::ranges::find(m_years, next->year, &YearOfRow::year) != m_years.end())
                    return false;
                year = *next;
                m_years.push_back(year);
                line = 0;
                continue;
            }
            if (row.label.empty() || !row.strays.empty() || yearOf(row)) return false;
            if (m_years.size() == 1)
                m_lines.push_back({row.label, {}});
            else if (line >= m_lines.size() || m_lines[line].name != row.label)
                return false;
            m_lines[line++].years.push_back({&row, year});
        }
        return m_years.size() > 1 && m_table.columns.size() > 1 &&
               std::ranges::all_of(m_table.columns, lacksItsYear);
    }

    /// For each year its quarters, as they are printed.
    void layColumns() {
        for (const YearOfRow& year : m_years)
            for (std::size_t c = m_first; c < m_table.columns.size(); ++c) {
                RawColumn column = m_table.columns[c];
                const std::string words = std::to_string(year.year);
                for (HeadingPiece& piece : column.pieces)
                    piece.shared = false;
                column.pieces.push_back({words, year.range, 99, false, m_headings.read(words)});
                column.heading += " " + words;
                m_out.columns.push_back(std::move(column));
            }
    }

    void layLine(const Line& line) {
        RawRow row = *line.years.front().row;
        row.label = line.name;
        row.cells.assign(m_out.columns.size(), std::nullopt);
        const std::size_t quarters = m_table.columns.size() - m_first;
        for (const YearRow& one : line.years) {
            const auto at = std::ranges::find(m_years, one.year.year, &YearOfRow::year);
            const auto year = static_cast<std::size_t>(at - m_years.begin());
            row.lastLine = one.row->lastLine;
            row.ruleBelow = one.row->ruleBelow;
            for (std::size_t q = 0; q < quarters && m_first + q < one.row->cells.size(); ++q)
                row.cells[year * quarters + q] = one.row->cells[m_first + q];
        }
        m_out.rows.push_back(std::move(row));
    }

    /// Dashes all the way down: the year is not so far yet.
    void dropQuartersToCome() {
        for (std::size_t c = m_out.columns.size(); c-- > 0;) {
            if (!std::ranges::all_of(m_out.rows, [&](const RawRow& row) {
                    return !row.cells[c] || row.cells[c]->number.kind == ValueKind::Nil;
                }))
                continue;
            const auto at = static_cast<std::ptrdiff_t>(c);
            m_out.columns.erase(m_out.columns.begin() + at);
            for (RawRow& row : m_out.rows)
                row.cells.erase(row.cells.begin() + at);
        }
    }

    const RawTable& m_table;
    HeadingMemo& m_headings;
    std::vector<Line> m_lines;
    std::vector<YearOfRow> m_years; ///< as first printed
    bool m_asFigure = false;        ///< the years stand in a column of their own
    std::size_t m_first = 0;        ///< column of quarters
    RawTable m_out;
};

} // namespace

std::optional<RawTable> withYearsAcross(const RawTable& table, HeadingMemo& headings) {
    if (table.rows.empty()) return std::nullopt;
    const auto row = std::ranges::find(table.rows, false, &RawRow::heading);
    if (row == table.rows.end()) return std::nullopt;
    if (!yearOf(*row) && !yearOf(table.rows.front()) &&
        std::ranges::none_of(table.stubHeadings,
                             [](const std::string& words) { return isBareYear(words); }))
        return std::nullopt;
    return YearRows(table, headings).across();
}

} // namespace ql::extraction
