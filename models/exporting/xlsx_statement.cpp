// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsx_statement.h"

#include "exporting/cell_formulas.h"
#include "exporting/figure_sources.h"
#include "exporting/utf8.h"
#include "exporting/xlsx_numbers.h"
#include "items/make_faces.h"

#include <algorithm>

namespace ql::exporting {

using analysis::Cell;
using analysis::CellState;
using analysis::Comparison;

namespace {

constexpr std::uint32_t quietInk = 0x5b6470;
constexpr std::uint32_t derivedInk = 0x3f5f86;
constexpr std::uint32_t correctedGround = 0xfff2cc;
constexpr std::uint32_t doubtGround = 0xfdece3;
constexpr std::size_t widestLabel = 64; ///< in characters; longer ones go on below
constexpr std::size_t narrowestLabel = 24;
constexpr double lineHeight = 15;         ///< in points
constexpr const char* headFormat = "@_)"; ///< leaves the room of a closing bracket

class SheetWriter {
  public:
    SheetWriter(XlsxBook& book, const Comparison& comparison, items::ScaleChoice choice,
                std::string name)
      : m_book(book)
      , m_comparison(comparison)
      , m_scale(items::StatementScale::choose(comparison, choice))
      , m_sheet(makeSheet(comparison, choice))
      , m_formulas(formulasOf(comparison)) {
        m_plan.name = std::move(name);
        m_out = m_book.addSheet(m_plan.name);
        int column = 1;
        for (const SheetColumn& period : m_sheet.columns) {
            column += period.gapBefore ? 1 : 0;
            m_plan.columns.push_back(column++);
        }
    }

    XlsxPlan write() {
        if (m_out == nullptr) return m_plan;
        text(0, 0, m_sheet.title, {.bold = true, .size = 14});
        text(1, 0, m_sheet.unitLine, {.italic = true, .ink = quietInk});
        writeHead(3);
        for (std::size_t row = 0; row < m_sheet.rows.size(); ++row)
            writeRow(row);
        layOut();
        return m_plan;
    }

  private:
    int rowOf(std::size_t row) const { return m_plan.firstRow + static_cast<int>(row); }

    void text(int row, int column, const std::string& words, const XlsxStyle& style) {
        if (words.empty()) return;
        worksheet_write_string(m_out, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                               cellText(words).c_str(), m_book.format(style));
    }

    void note(int row, int column, const std::string& words) {
        if (words.empty()) return;
        lxw_comment_options options{};
        options.width = 280;
        options.height = static_cast<std::uint16_t>(
            std::clamp<std::size_t>(24 + 18 * (1 + words.size() / 40), 60, 400));
        worksheet_write_comment_opt(m_out, static_cast<lxw_row_t>(row),
                                    static_cast<lxw_col_t>(column), cellText(words).c_str(),
                                    &options);
    }

    static std::size_t lengthOf(const SheetRow& row) {
        return columnsOf(row.label) + static_cast<std::size_t>(2 * std::max(row.depth, 0));
    }

    void writeHead(int top) {
        const bool notes =
            !std::ranges::all_of(m_sheet.columns, [](const auto& c) { return c.note.empty(); });
        const int last = top + (notes ? 2 : 1);
        for (int column = 0; column <= lastColumn(); ++column)
            worksheet_write_blank(m_out, static_cast<lxw_row_t>(last),
                                  static_cast<lxw_col_t>(column),
                                  m_book.format({.below = Rule::Single}));
        for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
            const SheetColumn& column = m_sheet.columns[i];
            const int at = m_plan.columns[i];
            text(top, at, column.heading,
                 {.numberFormat = headFormat, .bold = true, .right = true});
            text(top + 1, at, column.subheading,
                 {.numberFormat = headFormat,
                  .right = true,
                  .below = notes ? Rule::None : Rule::Single,
                  .ink = quietInk});
            text(top + 2, at, column.note,
                 {.numberFormat = headFormat,
                  .italic = true,
                  .right = true,
                  .below = Rule::Single,
                  .ink = quietInk});
            if (!column.gapBefore) continue;
            text(top, at - 1, ":", {.ink = quietInk});
            note(top, at - 1, describeGap(m_comparison.columns[i]));
        }
        m_plan.firstRow = last + 1;
    }

    int lastColumn() const { return m_plan.columns.empty() ? 0 : m_plan.columns.back(); }

    void writeRow(std::size_t row) {
        const SheetRow& line = m_sheet.rows[row];
        text(rowOf(row), 0, line.label,
             {.bold = line.sum || line.heading,
              .wraps = lengthOf(line) > widestLabel,
              .indent = std::clamp(line.depth, 0, 15),
              .ink = line.heading ? quietInk : XlsxStyle().ink});
        const auto faces = items::makeCellFaces(m_comparison.rows[row], m_scale);
        const auto& cells = m_comparison.rows[row].cells;
        for (std::size_t column = 0; column < cells.size(); ++column)
            writeCell(row, column, cells[column], faces[column]);
    }

    XlsxStyle styleOf(const SheetRow& line, const Cell& cell) const {
        XlsxStyle style{.bold = line.sum, .right = true};
        style.above = line.ruleAbove;
        style.below = line.ruleBelow;
        if (cell.isDerived()) style.ink = derivedInk;
        style.italic = cell.derivation == analysis::Derivation::Prose;
        if (cell.doubtful) style.ground = doubtGround;
        if (cell.corrected) style.ground = correctedGround;
        return style;
    }

    void writeCell(std::size_t row, std::size_t column, const Cell& cell,
                   const items::CellFace& face) {
        if (cell.state == CellState::Absent) return;
        const int y = rowOf(row);
        const int x = m_plan.columns[column];
        XlsxStyle style = styleOf(m_sheet.rows[row], cell);
        const auto number = cell.state == CellState::Nil ? std::optional<double>(0.0)
                                                         : spreadsheetNumber(cell.value, cell.unit);
        if (cell.state == CellState::Text || !number) {
            text(y, x, cell.state == CellState::Text ? cell.text : cell.value.toString(), style);
        } else {
            style.numberFormat =
                cell.state == CellState::Nil ? nilFormat : numberFormat(face, cell.unit, m_scale);
            const std::string formula =
                formulaAt({static_cast<int>(row), static_cast<int>(column)});
            if (formula.empty())
                worksheet_write_number(m_out, static_cast<lxw_row_t>(y), static_cast<lxw_col_t>(x),
                                       *number, m_book.format(style));
            else
                worksheet_write_formula_num(m_out, static_cast<lxw_row_t>(y),
                                            static_cast<lxw_col_t>(x), formula.c_str(),
                                            m_book.format(style), *number);
        }
        if (cell.isDerived() || cell.corrected || cell.doubtful || cell.restated)
            note(y, x, remarkOn(m_comparison, static_cast<int>(row), static_cast<int>(column)));
    }

    std::string nameOf(const FormulaTerm& term) const {
        return cellName(rowOf(static_cast<std::size_t>(term.row)),
                        m_plan.columns[static_cast<std::size_t>(term.column)]);
    }

    /// Whether the cell stands in the sheet as a number, which formulas can count with.
    bool isNumber(const FormulaTerm& term) const {
        const Cell& cell = m_comparison.rows[static_cast<std::size_t>(term.row)]
                               .cells[static_cast<std::size_t>(term.column)];
        return cell.state == CellState::Nil ||
               (cell.state == CellState::Number && spreadsheetNumber(cell.value, cell.unit));
    }

    /// Whether nothing countable stands between two rows of a column.
    bool adjoin(const FormulaTerm& upper, const FormulaTerm& lower) const {
        if (upper.sign != 1 || lower.sign != 1 || upper.column != lower.column ||
            upper.row >= lower.row)
            return false;
        for (int row = upper.row + 1; row < lower.row; ++row) {
            const auto& cells = m_comparison.rows[static_cast<std::size_t>(row)].cells;
            if (cells[static_cast<std::size_t>(upper.column)].state != CellState::Absent)
                return false;
        }
        return true;
    }

    std::string sumText(const std::vector<FormulaTerm>& terms) const {
        std::string sum;
        for (std::size_t first = 0; first < terms.size();) {
            std::size_t last = first;
            while (last + 1 < terms.size() && adjoin(terms[last], terms[last + 1]))
                ++last;
            const bool run = last >= first + 2;
            if (!run) last = first;
            if (terms[first].sign < 0)
                sum += "-";
            else if (!sum.empty())
                sum += "+";
            sum += run ? "SUM(" + nameOf(terms[first]) + ":" + nameOf(terms[last]) + ")"
                       : nameOf(terms[first]);
            first = last + 1;
        }
        return sum;
    }

    std::string formulaAt(const std::pair<int, int>& place) const {
        const auto found = m_formulas.find(place);
        if (found == m_formulas.end()) return {};
        const CellFormula& formula = found->second;
        for (const auto* terms : {&formula.terms, &formula.divisors})
            for (const FormulaTerm& term : *terms)
                if (!isNumber(term)) return {};
        const std::string sum = sumText(formula.terms);
        if (formula.divisors.empty()) return "=" + sum;
        std::string divisor;
        for (const FormulaTerm& term : formula.divisors)
            divisor += (divisor.empty() ? "" : ",") + nameOf(term);
        if (formula.divisors.size() > 1) divisor = "AVERAGE(" + divisor + ")";
        const Cell& cell = m_comparison.rows[static_cast<std::size_t>(place.first)]
                               .cells[static_cast<std::size_t>(place.second)];
        const int decimals = formula.decimals + (cell.unit.measure == Measure::Percent ? 2 : 0);
        return "=ROUND((" + sum + ")/" + divisor + "," + std::to_string(decimals) + ")";
    }

    void layOut() {
        std::size_t width = narrowestLabel;
        for (std::size_t row = 0; row < m_sheet.rows.size(); ++row) {
            const std::size_t length = lengthOf(m_sheet.rows[row]);
            width = std::max(width, std::min(length, widestLabel));
            if (length > widestLabel)
                worksheet_set_row(m_out, static_cast<lxw_row_t>(rowOf(row)),
                                  lineHeight * static_cast<double>(1 + length / (widestLabel - 6)),
                                  nullptr);
        }
        worksheet_set_column(m_out, 0, 0, static_cast<double>(width) + 2, nullptr);
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const auto at = static_cast<lxw_col_t>(m_plan.columns[i]);
            worksheet_set_column(m_out, at, at, 13, nullptr);
            if (m_sheet.columns[i].gapBefore)
                worksheet_set_column(m_out, lxw_col_t(at - 1), lxw_col_t(at - 1), 2, nullptr);
        }
        worksheet_freeze_panes(m_out, static_cast<lxw_row_t>(m_plan.firstRow), 1);
        worksheet_gridlines(m_out, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_landscape(m_out);
        worksheet_fit_to_pages(m_out, 1, 0);
        worksheet_repeat_rows(m_out, 0, static_cast<lxw_row_t>(m_plan.firstRow - 1));
        worksheet_repeat_columns(m_out, 0, 0);
    }

    XlsxBook& m_book;
    const Comparison& m_comparison;
    items::StatementScale m_scale;
    Sheet m_sheet;
    CellFormulas m_formulas;
    XlsxPlan m_plan;
    lxw_worksheet* m_out = nullptr;
};

} // namespace

XlsxPlan writeStatementSheet(XlsxBook& book, const Comparison& comparison,
                             items::ScaleChoice choice, std::string name) {
    return SheetWriter(book, comparison, choice, std::move(name)).write();
}

} // namespace ql::exporting
