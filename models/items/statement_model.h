// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "items/cell_description.h"
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

    /// Shows amounts where `base` is -1, else every other column as its change to that one.
    void setComparison(ComparisonPtr comparison, ScaleChoice scale, int base = -1);
    /// What the checks say of the figures; null where nothing is known. Of the releases of the
    /// comparison set next to it.
    void setAudit(std::shared_ptr<const analysis::Audit> audit);
    /// As it was set.
    [[nodiscard]] const ComparisonPtr& comparison() const { return m_comparison; }
    /// The column all others are set against, or -1.
    [[nodiscard]] int base() const { return m_base; }
    /// "In thousands of US dollars, except per share".
    [[nodiscard]] const QString& unitLine() const { return m_unitLine; }
    [[nodiscard]] const StatementScale& scale() const { return m_scale; }
    [[nodiscard]] int trendColumn() const { return columnCount() - 1; }

    /// The cell shown at an index, which is a change where there is a base; null in the trend
    /// column.
    [[nodiscard]] const analysis::Cell* cellAt(const QModelIndex& index) const;
    /// The cell that shows or also reports that fact; invalid where none does.
    [[nodiscard]] QModelIndex indexOf(const analysis::FactAddress& address) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    void makeTexts();
    void markStandings();
    [[nodiscard]] CellDescription describe(const QModelIndex& index) const;

    std::shared_ptr<const analysis::Audit> m_audit; ///< may be null
    ComparisonPtr m_comparison;
    ComparisonPtr m_shown; ///< m_comparison, or its changes to the base
    int m_base = -1;
    StatementScale m_scale;
    QString m_unitLine;
    std::vector<std::vector<CellFace>> m_cells; ///< by row
    std::vector<RowFace> m_rows;
    std::vector<ColumnFace> m_columns;
    std::map<analysis::FactAddress, std::pair<int, int>> m_places; ///< row and column
};

} // namespace ql::items
