// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_style.h"

#include <QFrame>

#include <memory>

namespace ql::views {

/// What the inks, tints, corners and signs of a table mean: each mark as the table paints it, with
/// a few words beside. Pops up and goes away by a click or Escape.
class MarksLegend final : public QFrame {
    Q_OBJECT
  public:
    explicit MarksLegend(const std::shared_ptr<const TableStyle>& style, QWidget* parent = nullptr);

    /// Opens below a place of the screen, inside the screen; deletes itself when it closes.
    static void popUp(const std::shared_ptr<const TableStyle>& style, QWidget* parent,
                      const QPoint& global);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    Colors m_colors;
};

} // namespace ql::views
