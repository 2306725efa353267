// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/release_news.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ql::views {

/// What is new since the release before, as a card of lines; a click goes to the row meant.
class NewsCard final : public QWidget {
    Q_OBJECT
  public:
    explicit NewsCard(QWidget* parent = nullptr);

    void setNews(const items::ReleaseNews& news);

  Q_SIGNALS:
    void itemChosen(ql::StatementKind kind, int row, int column);

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void fill(); ///< in the colours of the scheme
    void follow(const QString& link);

    items::ReleaseNews m_news;
    QLabel* m_title;
    QLabel* m_lines;
};

} // namespace ql::views
