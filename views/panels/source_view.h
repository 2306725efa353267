// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/source_text.h"

#include <QPlainTextEdit>

#include <memory>
#include <vector>

namespace ql::views {

/// A release's text in a monospaced face with line numbers; one figure lit, every figure a link to
/// its cell, numbers that were not placed marked.
class SourceView final : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit SourceView(QWidget* parent = nullptr);

    void setSource(std::shared_ptr<const items::SourceText> source);
    [[nodiscard]] const std::shared_ptr<const items::SourceText>& source() const {
        return m_source;
    }
    /// Lights figures of the source and scrolls the first of them into sight.
    void light(const std::vector<const items::SourceFigure*>& figures);
    [[nodiscard]] QString litText() const;

  Q_SIGNALS:
    void figureClicked(int statement, int item, int fact);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    friend class LineNumbers;
    void paintNumbers(QPaintEvent* event);
    [[nodiscard]] int numbersWidth() const;
    [[nodiscard]] const items::SourceFigure* figureUnder(const QPoint& point) const;
    void mark();
    void placeNumbers();

    std::shared_ptr<const items::SourceText> m_source;
    QWidget* m_numbers;
    std::vector<int> m_lit; ///< indexes into the figures of the source
    int m_hovered = -1;
};

} // namespace ql::views
