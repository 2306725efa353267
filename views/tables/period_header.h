// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_style.h"

#include <QHeaderView>

#include <memory>

namespace ql::views {

/// "Q2 06" bold with "Jun 30, 06" small below, right-aligned with the figures; a dashed line where
/// the calendar breaks.
class PeriodHeader final : public QHeaderView {
    Q_OBJECT
  public:
    explicit PeriodHeader(QWidget* parent = nullptr);

    void setStyle(std::shared_ptr<const TableStyle> style);
    QSize sizeHint() const override;

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

  private:
    std::shared_ptr<const TableStyle> m_style;
};

} // namespace ql::views
