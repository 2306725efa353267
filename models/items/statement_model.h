// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "items/statement_faces.h"
#include "items/statement_scale.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>

namespace ql::items {

using ComparisonPtr = std::shared_ptr<const analysis::Comparison>;

/// A Comparison as a table: line items down (their labels are the vertical header), periods across,
/// and one last column for the trend. Every text is made when the comparison is set; data() looks
/// up. Faces handed out by pointer live until the next reset.
class StatementModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit StatementModel(QObject* parent = nullptr);

    void setComparison(ComparisonPtr comparison, ScaleChoice scale);
    [[nodiscard]] const ComparisonPtr& comparison() const { return m_comparison; }
    /// "In thousands of US dollars, except per share".
    [[nodiscard]] const QString& unitLine() const { return m_unitLine; }
    [[nodiscard]] const StatementScale& scale() const { return m_scale; }
    [[nodiscard]] int trendColumn() const { return columnCount() - 1; }

    /// The cell behind an index; null in the trend column.
    [[nodiscard]] const analysis::Cell* cellAt(const QModelIndex& index) const;
    /// The cell that shows or also reports that fact; invalid where none does.
    [[nodiscard]] QModelIndex indexOf(const analysis::FactAddress& address) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    ComparisonPtr m_comparison;
    StatementScale m_scale;
    QString m_unitLine;
    std::vector<std::vector<CellFace>> m_cells; ///< by row
    std::vector<RowFace> m_rows;
    std::vector<ColumnFace> m_columns;
    std::map<analysis::FactAddress, std::pair<int, int>> m_places; ///< row and column
};

} // namespace ql::items
