// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cell_description.h"
#include "items/source_text.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace ql::views {

class SourceView;

/// Where a figure comes from: what it is, and the release's text with it lit.
class SourcePanel final : public QWidget {
    Q_OBJECT
  public:
    explicit SourcePanel(QWidget* parent = nullptr);

    /// Says what to do to see something here.
    void showNothing();
    /// A release with no figure chosen.
    void showRelease(const QString& title, const QString& file,
                     std::shared_ptr<const items::SourceText> source);
    /// A cell's figure, lit in the source with whatever else speaks for it there: the operands of
    /// a derived one. Without a source the text stays as it is, unlit.
    void showFigure(const items::CellDescription& figure,
                    std::shared_ptr<const items::SourceText> source,
                    const std::vector<analysis::FactAddress>& lit);
    [[nodiscard]] SourceView* view() const { return m_view; }
    [[nodiscard]] QString headerText() const;

  Q_SIGNALS:
    void figureClicked(int statement, int item, int fact);
    void operandClicked(int operand); ///< of the figure shown

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();

    QLabel* m_header;
    SourceView* m_view;
    items::CellDescription m_figure;
    QString m_title;
    QString m_file;
};

} // namespace ql::views
