// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/row_filter_model.h"

#include "items/statement_model.h"

#include <algorithm>

namespace ql::items {

RowFilterModel::RowFilterModel(StatementModel* source, QObject* parent)
  : QSortFilterProxyModel(parent)
  , m_statement(source) {
    setSourceModel(source);
}

void RowFilterModel::setText(const QString& text) {
    const QString plain = text.simplified();
    if (m_text == plain) return;
    m_text = plain;
    invalidateFilter();
}

bool RowFilterModel::labelMatches(int row) const {
    const auto& item = m_statement->comparison()->rows[std::size_t(row)];
    return QString::fromStdString(item.label).contains(m_text, Qt::CaseInsensitive) ||
           QString::fromStdString(item.printedLabel).contains(m_text, Qt::CaseInsensitive);
}

bool RowFilterModel::matches(int row) const {
    const auto& item = m_statement->comparison()->rows[std::size_t(row)];
    return labelMatches(row) || std::ranges::any_of(item.section, [this](const std::string& words) {
               return QString::fromStdString(words).contains(m_text, Qt::CaseInsensitive);
           });
}

int RowFilterModel::linesWhere(bool matching) const {
    const auto& rows = m_statement->comparison()->rows;
    int count = 0;
    for (int row = 0; row < int(rows.size()); ++row)
        if (rows[std::size_t(row)].role != Role::Heading) count += !matching || matches(row);
    return count;
}

int RowFilterModel::matchCount() const {
    return linesWhere(!m_text.isEmpty());
}

int RowFilterModel::lineCount() const {
    return linesWhere(false);
}

int RowFilterModel::nextMatch(int row, int step) const {
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        const int at = ((row + i * step) % count + count) % count;
        const QModelIndex line = index(at, 0);
        if (line.flags().testFlag(Qt::ItemIsSelectable) && labelMatches(mapToSource(line).row()))
            return at;
    }
    return -1;
}

bool RowFilterModel::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    if (m_text.isEmpty() || matches(row)) return true;
    const auto& rows = m_statement->comparison()->rows;
    const auto& heading = rows[std::size_t(row)];
    if (heading.role != Role::Heading) return false;
    // A heading stays for the sake of the rows it stands over.
    const std::size_t level = heading.section.size();
    for (auto next = std::size_t(row) + 1; next < rows.size(); ++next) {
        if (rows[next].section.size() <= level || rows[next].section[level] != heading.label)
            return false;
        if (matches(int(next))) return true;
    }
    return false;
}

} // namespace ql::items
