// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sheet_text.h"

#include "exporting/text_grid.h"
#include "exporting/utf8.h"

#include <algorithm>

namespace ql::exporting {

namespace {

constexpr std::size_t widestLabel = 46;
constexpr std::size_t indentStep = 2;
constexpr std::string_view gap = "  :";

/// A label in lines of at most widestLabel columns, later ones set in once more.
std::vector<std::string> wrapped(const SheetRow& row) {
    const std::size_t depth = static_cast<std::size_t>(std::clamp(row.depth, 0, 8));
    const std::string indent(depth * indentStep, ' ');
    std::vector<std::string> lines = {indent};
    bool lineIsEmpty = true;
    std::size_t at = 0;
    while (at < row.label.size()) {
        const std::size_t end = std::min(row.label.find(' ', at), row.label.size());
        const std::string word = row.label.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        if (!lineIsEmpty && columnsOf(lines.back()) + 1 + columnsOf(word) > widestLabel) {
            lines.push_back(indent + std::string(indentStep, ' '));
            lineIsEmpty = true;
        }
        lines.back() += (lineIsEmpty ? "" : " ") + word;
        lineIsEmpty = false;
    }
    return lines;
}

/// A stretch of columns that stand beside each other.
struct Block {
    std::size_t first = 0;
    std::size_t last = 0; ///< one past
};

class TextTable {
  public:
    explicit TextTable(const Sheet& sheet)
      : m_sheet(sheet) {
        measure();
    }

    std::string toString(std::size_t width) {
        m_text += m_sheet.title + "\n";
        if (!m_sheet.unitLine.empty()) m_text += m_sheet.unitLine + "\n";
        for (const Block& block : blocks(width)) {
            m_block = block;
            m_text += "\n";
            addHead();
            for (const SheetRow& row : m_sheet.rows)
                addRow(row);
        }
        addLegend();
        return std::move(m_text);
    }

  private:
    /// As many columns a block as the width holds, and at least one.
    std::vector<Block> blocks(std::size_t width) const {
        const std::size_t count = m_sheet.columns.size();
        std::vector<Block> list = {{0, 0}};
        std::size_t taken = m_labelWidth;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t needs =
                2 + m_widths[i] + (m_sheet.columns[i].gapBefore ? gap.size() : 0);
            if (width != 0 && taken + needs > width && list.back().last > list.back().first) {
                list.push_back({i, i});
                taken = m_labelWidth;
            }
            taken += needs;
            ++list.back().last;
        }
        return list;
    }

    /// Figures keep room at their right for a closing bracket and for marks, so that digits stand
    /// under digits.
    std::string figure(std::size_t column, const SheetCell& cell) const {
        if (cell.text.empty()) return {};
        const bool bracketed = cell.text.ends_with(')');
        const bool percent = cell.text.ends_with('%');
        std::string text = cell.text + (bracketed || percent || !m_brackets[column] ? "" : " ");
        return text + padRight(marksOf(cell), m_markWidths[column]);
    }

    void measure() {
        const std::size_t count = m_sheet.columns.size();
        m_brackets.assign(count, false);
        m_markWidths.assign(count, 0);
        m_widths.assign(count, 0);
        for (const SheetRow& row : m_sheet.rows) {
            for (const std::string& line : wrapped(row))
                m_labelWidth = std::max(m_labelWidth, columnsOf(line));
            for (std::size_t i = 0; i < count; ++i) {
                m_brackets[i] = m_brackets[i] || row.cells[i].text.ends_with(')') ||
                                row.cells[i].text.ends_with('%');
                m_markWidths[i] = std::max(m_markWidths[i], marksOf(row.cells[i]).size());
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            const SheetColumn& column = m_sheet.columns[i];
            for (const std::string* text : {&column.heading, &column.subheading, &column.note})
                m_widths[i] = std::max(m_widths[i], columnsOf(*text));
            for (const SheetRow& row : m_sheet.rows)
                m_widths[i] = std::max(m_widths[i], columnsOf(figure(i, row.cells[i])));
        }
    }

    /// A line of the table: the label and one text a column, set to the right.
    void addLine(const std::string& label, const std::vector<std::string>& texts) {
        std::string line = padRight(label, m_labelWidth);
        for (std::size_t i = m_block.first; i < m_block.last; ++i) {
            if (m_sheet.columns[i].gapBefore) line += gap;
            line += "  " + padLeft(texts[i], m_widths[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        m_text += line + "\n";
    }

    void addHead() {
        std::vector<std::string> headings;
        std::vector<std::string> subheadings;
        std::vector<std::string> notes;
        for (const SheetColumn& column : m_sheet.columns) {
            headings.push_back(column.heading);
            subheadings.push_back(column.subheading);
            notes.push_back(column.note);
        }
        const auto anyOf = [this](const std::vector<std::string>& texts) {
            for (std::size_t i = m_block.first; i < m_block.last; ++i)
                if (!texts[i].empty()) return true;
            return false;
        };
        addLine({}, headings);
        if (anyOf(subheadings)) addLine({}, subheadings);
        if (anyOf(notes)) addLine({}, notes);
        addRule('-', nullptr);
    }

    /// A rule over each column, or over those in which the row has something.
    void addRule(char sign, const SheetRow* row) {
        std::vector<std::string> texts;
        texts.reserve(m_widths.size());
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const bool has = row == nullptr || !row->cells[i].text.empty();
            texts.push_back(has ? std::string(m_widths[i], sign) : std::string());
        }
        addLine({}, texts);
        m_ruled = true;
    }

    void addRow(const SheetRow& row) {
        if (row.ruleAbove != Rule::None && !row.heading && !m_ruled)
            addRule(row.ruleAbove == Rule::Double ? '=' : '-', &row);
        const std::vector<std::string> lines = wrapped(row);
        for (std::size_t i = 0; i + 1 < lines.size(); ++i)
            addLine(lines[i], std::vector<std::string>(m_widths.size()));
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            texts.push_back(figure(i, row.cells[i]));
        addLine(lines.back(), texts);
        m_ruled = false;
        if (row.ruleBelow != Rule::None && !row.heading)
            addRule(row.ruleBelow == Rule::Double ? '=' : '-', &row);
    }

    void addLegend() {
        const std::string legend = legendOf(m_sheet);
        if (!legend.empty()) m_text += "\n" + legend;
    }

    const Sheet& m_sheet;
    Block m_block; ///< being printed
    std::string m_text;
    std::size_t m_labelWidth = 0;
    std::vector<std::size_t> m_widths;
    std::vector<std::size_t> m_markWidths;
    std::vector<bool> m_brackets;
    bool m_ruled = false; ///< the last line printed is a rule
};

} // namespace

std::string sheetText(const Sheet& sheet, std::size_t width) {
    return TextTable(sheet).toString(width);
}

} // namespace ql::exporting
