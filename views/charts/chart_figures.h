// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_hit.h"

#include <QTableView>

namespace ql::items {
class ChartFiguresModel;
}

namespace ql::views {

/// The numbers of a chart below it, to be read with the keyboard or a screen reader, and copied.
class ChartFigures final : public QTableView {
    Q_OBJECT
  public:
    explicit ChartFigures(QWidget* parent = nullptr);

    /// Shows the latest figures first where not all have room.
    void setSpec(const analysis::ChartSpec& spec);
    /// All figures, as a table for documents and as text.
    void copy();

    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    /// Enter or a double click.
    void hitActivated(const ql::views::ChartHit& hit);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showLatest();

    items::ChartFiguresModel* m_model;
    analysis::ChartSpec m_spec;
    bool m_atEnd = true; ///< nobody scrolled away from the latest figures
};

} // namespace ql::views
