// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/row_filter_model.h"
#include "items/statement_model.h"
#include "tables/table_style.h"

#include <QTableView>

#include <memory>

namespace ql::views {

class FigureDelegate;
class LabelHeader;
class PeriodHeader;
class StatementActions;
class UnitCorner;

/// A statement over all periods: labels frozen at the left, figures as print sets them, the trend
/// at the right. Holds its own models; knows comparisons, not where they come from.
class StatementView final : public QTableView {
    Q_OBJECT
  public:
    explicit StatementView(QWidget* parent = nullptr);
    ~StatementView() override;

    void setComparison(items::ComparisonPtr comparison, items::ScaleChoice scale);
    void setFilter(const QString& text);
    [[nodiscard]] items::StatementModel* statementModel() const { return m_statement; }
    [[nodiscard]] const analysis::Comparison& comparison() const {
        return *m_statement->comparison();
    }
    [[nodiscard]] StatementActions* statementActions() const { return m_actions; }

    /// Makes the cell that reports this fact current and brings it into sight; false where none
    /// does.
    bool chooseFact(const analysis::FactAddress& address);
    void chooseCell(int row, int column); ///< of the comparison
    /// Row and column of the comparison the current cell stands for; -1 for none.
    [[nodiscard]] std::pair<int, int> currentCell() const;
    /// Rows of the comparison with a chosen cell, ascending.
    [[nodiscard]] QList<int> chosenRows() const;
    /// "3 selected · sum 82,500 · average 27,500"; empty for fewer than two cells.
    [[nodiscard]] QString selectionText() const;
    /// Puts the chosen cells on the clipboard as text and as an HTML table.
    void copySelection() const;

  Q_SIGNALS:
    void cellChosen(int row, int column); ///< of the comparison; -1 where none is chosen
    void selectionTextChanged(const QString& text);

    // What a person asked for in a menu or by key; rows and columns are those of the comparison.
    void renameRequested(int row);
    void joinRequested(const QList<int>& rows);
    void splitRequested(int row, int column); ///< the line's figures from that column on
    void correctRequested(int row, int column);
    void annotateRequested(int column);
    void chartRowsRequested(const QList<int>& rows);
    void copyWithSourceRequested();
    void exportRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

  private:
    void restyle();
    void measure();    ///< what the widest figure and label need
    void distribute(); ///< the room there is, over the columns
    void sizeRows();
    void hoverRow(int row);
    void aimAtCurrent();
    void openMenuAtCurrent();
    [[nodiscard]] bool atNewest() const;

    items::StatementModel* m_statement;
    items::RowFilterModel* m_filter;
    FigureDelegate* m_delegate;
    PeriodHeader* m_periods;
    LabelHeader* m_labels;
    UnitCorner* m_corner;
    StatementActions* m_actions = nullptr;
    std::shared_ptr<const TableStyle> m_style;
    int m_figureWidth = 80;
    int m_draggedLabelWidth = 0; ///< the person's own choice; 0 for none
};

} // namespace ql::views
