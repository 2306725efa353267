// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QWidget>

#include <string>
#include <vector>

class QToolButton;

namespace ql::views {
class ChartFigures;
class ChartGalleryList;
class ChartView;
} // namespace ql::views

namespace ql::app {

class BridgePeriods;

/// The charts of a company, large, one at a time: chosen in a gallery at the left, with their
/// figures as a table below where wanted.
class ChartsPage final : public QWidget {
    Q_OBJECT
  public:
    explicit ChartsPage(Workspace& workspace, QWidget* parent = nullptr);

    void setKind(analysis::ChartKind kind);
    [[nodiscard]] analysis::ChartKind kind() const { return m_kind; }
    /// Charts rows of the table of that kind as it stands now; they are found again by their words
    /// where its rows change.
    void showRows(StatementKind kind, const QList<int>& rows);
    void refresh(); ///< makes the charts again from the workspace
    [[nodiscard]] views::ChartView* view() const { return m_view; }
    [[nodiscard]] views::ChartGalleryList* gallery() const { return m_gallery; }
    [[nodiscard]] views::ChartFigures* figures() const { return m_figures; }
    [[nodiscard]] BridgePeriods* periods() const { return m_periods; }

    [[nodiscard]] bool areFiguresShown() const;
    void setFiguresShown(bool shown);

  Q_SIGNALS:
    void cellChosen(ql::StatementKind kind, int row, int column);
    void exported(const QString& path);
    void failed(const QString& sentence);
    void noteRequested(const ql::Period& period);
    void noteChangeRequested(const ql::Annotation& note);
    void noteRemoveRequested(const ql::Annotation& note);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// A row as it is found again in another table.
    struct RowKey {
        std::vector<std::string> section;
        std::string label;
    };

    void connectChart();
    void show();
    [[nodiscard]] analysis::ChartSpec chart(analysis::ChartKind kind);
    [[nodiscard]] analysis::ChartSpec rowsChart();

    Workspace& m_workspace;
    views::ChartGalleryList* m_gallery;
    BridgePeriods* m_periods;
    QToolButton* m_figuresButton;
    views::ChartView* m_view;
    views::ChartFigures* m_figures;
    analysis::ChartKind m_kind = analysis::ChartKind::Revenue;
    StatementKind m_rowsOf = StatementKind::Income;
    std::vector<RowKey> m_rows; ///< of the chart of chosen lines; empty where there is none
};

} // namespace ql::app
