// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QAbstractTableModel>

#include <vector>

namespace ql::items {

/// The numbers of a chart as a table, for eyes and screen readers: a row a series and a column a
/// period; of a bridge a row a step and one column.
class ChartFiguresModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit ChartFiguresModel(QObject* parent = nullptr);

    void setSpec(const analysis::ChartSpec& spec);

    /// Which series and category a cell shows; -1 for none.
    struct Place {
        int series = -1;
        int category = -1;
    };
    [[nodiscard]] Place placeOf(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    [[nodiscard]] const analysis::ChartPoint* pointAt(const Place& place) const;

    analysis::ChartSpec m_spec;
    std::vector<int> m_categories; ///< those that are no gap
};

} // namespace ql::items
