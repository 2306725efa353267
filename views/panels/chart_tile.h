// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QAbstractButton>
#include <QPixmap>

namespace ql::views {

/// A chart, small, as a button that opens it large.
class ChartTile final : public QAbstractButton {
    Q_OBJECT
  public:
    explicit ChartTile(QWidget* parent = nullptr);

    void setSpec(analysis::ChartSpec spec);
    [[nodiscard]] const analysis::ChartSpec& spec() const { return m_spec; }
    QSize sizeHint() const override { return {520, 280}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QPixmap picture() const;

    analysis::ChartSpec m_spec;
    QPixmap m_picture; ///< of the spec at this size, palette and screen; null when out of date
};

} // namespace ql::views
