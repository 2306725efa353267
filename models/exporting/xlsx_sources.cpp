// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsx_sources.h"

#include "core/say.h"
#include "exporting/figure_sources.h"
#include "exporting/xlsx_numbers.h"
#include "items/figure_text.h"

#include <array>

namespace ql::exporting {

using analysis::Comparison;

namespace {

constexpr int mostLinks = 60'000; ///< a sheet of Excel refuses more than 65,530
constexpr int mostRows = 1'000'000;

struct Heading {
    std::string words;
    double width;
};

class SourcesWriter {
  public:
    explicit SourcesWriter(XlsxBook& book)
      : m_book(book) {
        std::string name = say("Sources", "Sources");
        m_out = book.addSheet(name);
        if (m_out == nullptr) return;
        const std::array<Heading, 11> headings = {{{say("Sources", "Cell"), 20},
                                                   {say("Sources", "Line"), 40},
                                                   {say("Sources", "Period"), 28},
                                                   {say("Sources", "How"), 12},
                                                   {say("Sources", "As printed"), 14},
                                                   {say("Sources", "Term of"), 28},
                                                   {say("Sources", "Release"), 34},
                                                   {say("Sources", "File"), 28},
                                                   {say("Sources", "Place"), 20},
                                                   {say("Sources", "SHA-256 of the file"), 20},
                                                   {say("Sources", "Remark"), 60}}};
        for (std::size_t i = 0; i < headings.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_out, column, column, headings[i].width, nullptr);
            text(int(i), headings[i].words, {.bold = true, .below = Rule::Single});
        }
        m_row = 1;
        worksheet_freeze_panes(m_out, 1, 1);
    }

    void add(const Comparison& comparison, const XlsxPlan& plan) {
        for (std::size_t row = 0; row < comparison.rows.size(); ++row)
            for (std::size_t column = 0; column < comparison.rows[row].cells.size(); ++column)
                addCell(comparison, plan, int(row), int(column));
    }

    void finish() {
        if (m_out != nullptr && m_row > 1)
            worksheet_autofilter(m_out, 0, 0, static_cast<lxw_row_t>(m_row - 1), 10);
        if (m_out == nullptr) return;
        worksheet_set_landscape(m_out);
        worksheet_fit_to_pages(m_out, 1, 0);
        worksheet_repeat_rows(m_out, 0, 0);
    }

  private:
    void text(int column, const std::string& words, const XlsxStyle& style = {}) {
        if (words.empty()) return;
        worksheet_write_string(m_out, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column),
                               cellText(words).c_str(), m_book.format(style));
    }

    void addCell(const Comparison& comparison, const XlsxPlan& plan, int row, int column) {
        if (m_out == nullptr) return;
        const auto sources = sourcesOf(comparison, row, column);
        const std::string remark = remarkOn(comparison, row, column);
        const auto& period = comparison.columns[std::size_t(column)];
        std::string head = items::periodText(period.period).toStdString();
        if (!period.aspect.empty()) head += ", " + period.aspect;
        const std::string cell = cellName(plan.firstRow + row, plan.columns[std::size_t(column)]);
        for (const FigureSource& source : sources) {
            if (m_row >= mostRows) return;
            link(plan.name, cell);
            text(1, comparison.rows[std::size_t(row)].label);
            text(2, head);
            text(3, source.how);
            text(4, source.printed);
            text(5, source.period);
            text(6, source.release);
            text(7, source.file);
            text(8, source.place);
            text(9, source.sha256);
            text(10, remark);
            ++m_row;
        }
    }

    void link(const std::string& sheet, const std::string& cell) {
        const std::string words = sheet + "!" + cell;
        std::string quoted;
        for (const char c : sheet)
            quoted += c == '\'' ? std::string("''") : std::string(1, c);
        if (m_row > mostLinks) {
            text(0, words);
            return;
        }
        worksheet_write_url_opt(m_out, static_cast<lxw_row_t>(m_row), 0,
                                ("internal:'" + quoted + "'!" + cell).c_str(),
                                m_book.format({.ink = 0x1a5fb4}), words.c_str(), nullptr);
    }

    XlsxBook& m_book;
    lxw_worksheet* m_out = nullptr;
    int m_row = 0;
};

} // namespace

void writeSourcesSheet(XlsxBook& book,
                       std::span<const std::pair<const Comparison*, XlsxPlan>> statements) {
    SourcesWriter writer(book);
    for (const auto& [comparison, plan] : statements)
        writer.add(*comparison, plan);
    writer.finish();
}

} // namespace ql::exporting
