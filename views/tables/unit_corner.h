// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_style.h"

#include <QWidget>

#include <memory>
#include <vector>

class QToolButton;

namespace ql::views {

/// The corner above the labels: the line that says what the figures count, the headings of pinned
/// columns, and a button that explains the marks.
class UnitCorner final : public QWidget {
    Q_OBJECT
  public:
    explicit UnitCorner(QWidget* parent = nullptr);

    void setStyle(std::shared_ptr<const TableStyle> style);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Columns beside the labels, each that wide; what the faces say is copied.
    void setPinned(std::vector<items::ColumnFace> columns, int eachWidth);
    [[nodiscard]] QToolButton* legendButton() const { return m_legend; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QRect labelPart() const;
    void place();

    std::shared_ptr<const TableStyle> m_style;
    QString m_text;
    std::vector<items::ColumnFace> m_pinned;
    int m_pinnedWidth = 0;
    QToolButton* m_legend;
};

} // namespace ql::views
