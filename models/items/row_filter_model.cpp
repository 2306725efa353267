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
    if (m_text == text) return;
    m_text = text;
    invalidateFilter();
}

bool RowFilterModel::matches(int row) const {
    const auto& item = m_statement->comparison()->rows[std::size_t(row)];
    const auto holds = [this](const std::string& words) {
        return QString::fromStdString(words).contains(m_text, Qt::CaseInsensitive);
    };
    return holds(item.label) || std::ranges::any_of(item.section, holds);
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
