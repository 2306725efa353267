// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ql::views {

/// A quiet block with round corners that holds one chart.
class ChartCard : public QWidget {
    Q_OBJECT

  public:
    /// Takes the content.
    explicit ChartCard(QWidget* content, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ql::views
