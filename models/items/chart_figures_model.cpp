// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/chart_figures_model.h"

namespace ql::items {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

} // namespace

ChartFiguresModel::ChartFiguresModel(QObject* parent)
  : QAbstractTableModel(parent) {}

void ChartFiguresModel::setSpec(const analysis::ChartSpec& spec) {
    beginResetModel();
    m_spec = spec;
    m_categories.clear();
    for (std::size_t c = 0; c < spec.categories.size(); ++c)
        if (!spec.categories[c].gap) m_categories.push_back(static_cast<int>(c));
    endResetModel();
}

int ChartFiguresModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_spec.isEmpty()) return 0;
    return static_cast<int>(m_spec.steps ? m_categories.size() : m_spec.series.size());
}

int ChartFiguresModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_spec.isEmpty()) return 0;
    return m_spec.steps ? 1 : static_cast<int>(m_categories.size());
}

ChartFiguresModel::Place ChartFiguresModel::placeOf(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (!m_spec.steps)
        return {index.row(), m_categories.at(static_cast<std::size_t>(index.column()))};
    // A step is drawn by one of the series: the one that has a value there.
    const int category = m_categories.at(static_cast<std::size_t>(index.row()));
    for (std::size_t s = 0; s < m_spec.series.size(); ++s)
        if (m_spec.series[s].points.at(static_cast<std::size_t>(category)).value)
            return {static_cast<int>(s), category};
    return {};
}

const analysis::ChartPoint* ChartFiguresModel::pointAt(const Place& place) const {
    if (place.series < 0) return nullptr;
    const auto& point = m_spec.series.at(static_cast<std::size_t>(place.series))
                            .points.at(static_cast<std::size_t>(place.category));
    return point.value ? &point : nullptr;
}

QVariant ChartFiguresModel::data(const QModelIndex& index, int role) const {
    const Place place = placeOf(index);
    const auto* point = pointAt(place);
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return point == nullptr ? QString() : text(point->text);
    case Qt::ToolTipRole:
        if (point == nullptr) return QVariant();
        if (point->derived) return tr("Derived from other figures");
        return point->restated ? tr("Restated by a later release") : QVariant();
    case Qt::AccessibleTextRole: {
        const QString period =
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        const QString line = headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
        const QString figure = point == nullptr ? tr("no figure") : text(point->text);
        return tr("%1, %2: %3", "line, period: figure").arg(line, period, figure);
    }
    default:
        return {};
    }
}

QVariant ChartFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto at = static_cast<std::size_t>(section);
    const bool periods = (orientation == Qt::Horizontal) != m_spec.steps;
    if (periods) {
        if (section < 0 || at >= m_categories.size()) return {};
        const auto& category = m_spec.categories.at(static_cast<std::size_t>(m_categories[at]));
        if (role == Qt::DisplayRole) return text(category.label);
        return role == Qt::ToolTipRole ? text(category.longLabel) : QVariant();
    }
    if (role != Qt::DisplayRole) return {};
    if (m_spec.steps) return tr("Amount");
    return section < 0 || at >= m_spec.series.size() ? QVariant()
                                                     : QVariant(text(m_spec.series[at].name));
}

} // namespace ql::items
