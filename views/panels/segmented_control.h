// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ql::views {

/// A row of joined buttons of which one is chosen: Quarters | Year to date | Years.
class SegmentedControl final : public QWidget {
    Q_OBJECT
  public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Ids are 0, 1, 2 ... in the order of adding.
    void addSegment(const QString& text, const QString& toolTip = {});
    [[nodiscard]] int current() const;
    void setCurrent(int id); ///< without a signal

  Q_SIGNALS:
    void chosen(int id); ///< by the person

  private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace ql::views
