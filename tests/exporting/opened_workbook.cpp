// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/opened_workbook.h"

#include "documents/zip_directory.h"

#include <cmath>
#include <regex>
#include <stdexcept>

namespace ql::test {

namespace {

std::string unescaped(std::string text) {
    const std::pair<std::string, std::string> entities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
    for (const auto& [entity, sign] : entities)
        for (std::size_t at = 0; (at = text.find(entity, at)) != std::string::npos; ++at)
            text.replace(at, entity.size(), sign);
    return text;
}

/// What stands between the tags, from a place on.
std::string between(const std::string& text, const std::string& from, const std::string& to) {
    const auto begin = text.find(from);
    if (begin == std::string::npos) return {};
    const auto open = text.find('>', begin);
    const auto end = text.find(to, open);
    return end == std::string::npos ? std::string() : text.substr(open + 1, end - open - 1);
}

std::vector<std::string> stringsOf(const std::string& bytes) {
    const std::string xml = memberOf(bytes, "xl/sharedStrings.xml");
    std::vector<std::string> strings;
    for (std::size_t at = 0; (at = xml.find("<si>", at)) != std::string::npos; ++at)
        strings.push_back(
            unescaped(between(xml.substr(at, xml.find("</si>", at) - at), "<t", "</t>")));
    return strings;
}

/// Counts out what our formulas are made of: sums of cells and ranges, an average, a rounded
/// quotient.
class Formula {
  public:
    Formula(const OpenedSheet& sheet, const std::string& text)
      : m_sheet(sheet)
      , m_text(text) {}

    double sum() {
        double value = 0;
        double sign = 1;
        do {
            if (take("-"))
                sign = -1;
            else
                take("+"), sign = 1;
            value += sign * term();
        } while (m_at < m_text.size() && (m_text[m_at] == '+' || m_text[m_at] == '-'));
        return value;
    }

  private:
    bool take(const std::string& word) {
        if (m_text.compare(m_at, word.size(), word) != 0) return false;
        m_at += word.size();
        return true;
    }

    void need(const std::string& word) {
        if (!take(word)) throw std::runtime_error(word + " wanted in " + m_text);
    }

    std::string cell() {
        std::size_t end = m_at;
        while (end < m_text.size() && std::isalnum(static_cast<unsigned char>(m_text[end])) != 0)
            ++end;
        const std::string name = m_text.substr(m_at, end - m_at);
        m_at = end;
        return name;
    }

    double term() {
        if (take("SUM(")) {
            const std::string first = cell();
            need(":");
            const std::string last = cell();
            need(")");
            const auto digit = first.find_first_of("0123456789");
            double value = 0;
            for (int row = std::stoi(first.substr(digit)); row <= std::stoi(last.substr(digit));
                 ++row)
                value += m_sheet.counted(first.substr(0, digit) + std::to_string(row));
            return value;
        }
        if (take("ROUND((")) {
            const double dividend = sum();
            need(")/");
            const double divisor = term();
            need(",");
            const double unit = std::pow(10.0, -std::stoi(m_text.substr(m_at)));
            m_at = m_text.size();
            return std::round(dividend / divisor / unit) * unit;
        }
        if (take("AVERAGE(")) {
            double value = 0;
            int count = 0;
            do {
                value += m_sheet.counted(cell());
                ++count;
            } while (take(","));
            need(")");
            return value / count;
        }
        return m_sheet.counted(cell());
    }

    const OpenedSheet& m_sheet;
    std::string m_text;
    std::size_t m_at = 0;
};

} // namespace

double OpenedSheet::counted(const std::string& cell) const {
    const auto found = cells.find(cell);
    if (found == cells.end()) return 0;
    if (!found->second.formula.empty()) return Formula(*this, found->second.formula).sum();
    return found->second.value.empty() ? 0 : std::stod(found->second.value);
}

int OpenedSheet::rowOf(const std::string& label) const {
    int first = 0;
    for (const auto& [at, cell] : cells) {
        if (!at.starts_with('A') || at[1] > '9' || cell.text != label) continue;
        const int row = std::stoi(at.substr(1));
        if (first == 0 || row < first) first = row;
    }
    return first;
}

std::string memberOf(const std::string& bytes, const std::string& path) {
    const auto members = documents::zipMembers(bytes);
    if (!members) return {};
    for (const auto& member : *members)
        if (member.name == path) return documents::unpack(member, 50'000'000).value_or("");
    return {};
}

std::vector<OpenedSheet> openWorkbook(const std::string& bytes) {
    std::vector<OpenedSheet> sheets;
    const std::vector<std::string> strings = stringsOf(bytes);
    const std::string book = memberOf(bytes, "xl/workbook.xml");
    for (std::size_t at = 0; (at = book.find("<sheet name=\"", at)) != std::string::npos; ++at) {
        OpenedSheet sheet;
        sheet.name = unescaped(book.substr(at + 13, book.find('"', at + 13) - at - 13));
        const std::string xml =
            memberOf(bytes, "xl/worksheets/sheet" + std::to_string(sheets.size() + 1) + ".xml");
        for (std::size_t c = 0; (c = xml.find("<c r=\"", c)) != std::string::npos; ++c) {
            const std::string tag = xml.substr(c, xml.find('>', c) - c);
            if (tag.ends_with('/')) continue;
            const std::string whole = xml.substr(c, xml.find("</c>", c) - c);
            OpenedCell cell;
            cell.formula = unescaped(between(whole, "<f", "</f>"));
            cell.value = between(whole, "<v", "</v>");
            if (tag.find("t=\"s\"") != std::string::npos) {
                cell.text = strings.at(std::stoul(cell.value));
                cell.value.clear();
            }
            sheet.cells[whole.substr(6, whole.find('"', 6) - 6)] = cell;
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace ql::test
