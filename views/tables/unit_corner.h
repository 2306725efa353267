// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_style.h"

#include <QWidget>

#include <memory>

namespace ql::views {

/// The corner above the labels: the line that says what the figures count.
class UnitCorner final : public QWidget {
    Q_OBJECT
  public:
    explicit UnitCorner(QWidget* parent = nullptr);

    void setStyle(std::shared_ptr<const TableStyle> style);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::shared_ptr<const TableStyle> m_style;
    QString m_text;
};

} // namespace ql::views
