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
    /// A cell's figure. For a cell with none the text stays as it is.
    void showFigure(const items::CellDescription& figure,
                    std::shared_ptr<const items::SourceText> source);
    [[nodiscard]] SourceView* view() const { return m_view; }
    [[nodiscard]] QString headerText() const;

  Q_SIGNALS:
    void figureClicked(int statement, int item, int fact);

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
