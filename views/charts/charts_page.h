// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ql::views {

class ChartGrid;

/// The charts tab: the cards at a size to read and present, scrolled where they do not fit.
class ChartsPage : public QScrollArea {
    Q_OBJECT

  public:
    explicit ChartsPage(QWidget* parent = nullptr);

    /// Tables go in and signals come out here.
    [[nodiscard]] ChartGrid* grid() const { return m_grid; }

  private:
    ChartGrid* m_grid;
};

} // namespace ql::views
