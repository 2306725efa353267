// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statement_model.h"

#include "analysis/change.h"
#include "items/cell_description.h"
#include "items/make_faces.h"
#include "items/roles.h"
#include "items/standings.h"

#include <algorithm>

namespace ql::items {

using analysis::Cell;
using analysis::CellState;
using analysis::Comparison;
using analysis::Mode;

StatementModel::StatementModel(QObject* parent)
  : QAbstractTableModel(parent)
  , m_comparison(std::make_shared<Comparison>())
  , m_shown(m_comparison) {}

void StatementModel::setComparison(ComparisonPtr comparison, ScaleChoice scale, int base) {
    beginResetModel();
    m_comparison = comparison ? std::move(comparison) : std::make_shared<Comparison>();
    m_base = base < int(m_comparison->columns.size()) ? base : -1;
    m_scale = StatementScale::choose(*m_comparison, scale);
    m_unitLine = m_scale.unitLine(*m_comparison);
    makeTexts();
    m_places.clear();
    for (int row = 0; row < int(m_comparison->rows.size()); ++row) {
        const auto& cells = m_comparison->rows[std::size_t(row)].cells;
        for (int column = 0; column < int(cells.size()); ++column)
            for (const auto& report : cells[std::size_t(column)].reports)
                m_places.emplace(report.from, std::pair(row, column));
    }
    endResetModel();
}

void StatementModel::makeTexts() {
    m_cells.clear();
    m_rows.clear();
    m_columns.clear();
    m_shown = m_comparison;
    for (const auto& column : m_comparison->columns)
        m_columns.push_back(makeColumnFace(column));
    std::vector<std::vector<Cell>> rates;
    const Mode mode = m_comparison->options.mode;
    if (m_base >= 0) {
        auto changes = analysis::changesTo(*m_comparison, m_base);
        m_shown = std::make_shared<const Comparison>(std::move(changes.amounts));
        rates = std::move(changes.rates);
        setAgainst(m_columns, m_base);
    }
    for (std::size_t row = 0; row < m_shown->rows.size(); ++row) {
        // The trend stays that of the figures themselves.
        m_rows.push_back(makeRowFace(*m_comparison, m_comparison->rows[row]));
        m_cells.push_back(makeCellFaces(m_shown->rows[row], m_scale));
        if (!rates.empty()) addRates(m_cells.back(), rates[row]);
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (CellFace& face = m_cells.back()[column]; face.derived)
                face.derivedAmongPrinted = !m_comparison->rows[row].computed && m_base < 0 &&
                                           mode == Mode::Amount &&
                                           !m_comparison->columns[column].derived;
    }
    alignDecimals(m_cells, *m_shown);
    joinRules(m_rows);
    markStandings();
}

void StatementModel::setAudit(std::shared_ptr<const analysis::Audit> audit) {
    m_audit = std::move(audit);
    markStandings();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void StatementModel::markStandings() {
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        const auto& cells = m_shown->rows[row].cells;
        for (std::size_t column = 0; column < std::min(cells.size(), m_cells[row].size()); ++column)
            m_cells[row][column].standing =
                m_audit ? standingOf(*m_audit, cells[column]) : analysis::Standing::Unspoken;
    }
}

CellDescription StatementModel::describe(const QModelIndex& index) const {
    CellDescription text = describeCell(*m_shown, index.row(), index.column());
    const Cell* cell = cellAt(index);
    if (m_audit && cell != nullptr) tellChecks(text, *m_audit, *cell);
    return text;
}

const Cell* StatementModel::cellAt(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() >= trendColumn())
        return nullptr;
    const auto& cells = m_shown->rows[std::size_t(index.row())].cells;
    const auto column = std::size_t(index.column());
    return column < cells.size() ? &cells[column] : nullptr;
}

QModelIndex StatementModel::indexOf(const analysis::FactAddress& address) const {
    const auto found = m_places.find(address);
    return found == m_places.end() ? QModelIndex()
                                   : index(found->second.first, found->second.second);
}

int StatementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_columns.empty() ? 0 : int(m_columns.size()) + 1;
}

QVariant StatementModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = std::size_t(index.row());
    if (role == RowFaceRole) return QVariant::fromValue(&m_rows[row]);
    const Cell* cell = cellAt(index);
    if (cell == nullptr) return {};
    const CellFace& face = m_cells[row][std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return face.display;
    case CellFaceRole:
        return QVariant::fromValue(&face);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(describe(index));
    case Qt::AccessibleTextRole:
        return cell->state == CellState::Nil ? tr("nil") : face.display;
    case Qt::AccessibleDescriptionRole:
        return spoken(describe(index));
    case SortValueRole:
        return cell->state == CellState::Number ? QVariant(cell->value.toDouble()) : QVariant();
    default:
        return {};
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount()) return {};
        const RowFace& face = m_rows[std::size_t(section)];
        if (role == Qt::DisplayRole) return face.label;
        if (role == Qt::ToolTipRole) return rowToolTip(*m_comparison, section);
        return role == RowFaceRole ? QVariant::fromValue(&face) : QVariant();
    }
    if (section < 0 || section >= columnCount()) return {};
    if (section == trendColumn())
        return role == Qt::DisplayRole ? QVariant(tr("Trend")) : QVariant();
    const ColumnFace& face = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole) return face.heading;
    if (role == Qt::ToolTipRole) return columnToolTip(*m_comparison, section);
    return role == ColumnFaceRole ? QVariant::fromValue(&face) : QVariant();
}

Qt::ItemFlags StatementModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    // A heading has no figures: the keyboard steps over it.
    if (m_rows[std::size_t(index.row())].role == Role::Heading) return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags cell = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == trendColumn() ? cell : cell | Qt::ItemIsSelectable;
}

} // namespace ql::items
