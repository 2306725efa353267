// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ql::views {

class StatementView;

/// A statement under a line that says what is not as usual about it, with the way back: that it is
/// set against one period, that only some lines match, that periods are hidden. No line where
/// nothing is to say.
class StatementPage final : public QWidget {
    Q_OBJECT
  public:
    explicit StatementPage(QWidget* parent = nullptr);

    [[nodiscard]] StatementView* view() const { return m_view; }
    /// The line without its links; empty where there is none.
    [[nodiscard]] QString noticeText() const;

  Q_SIGNALS:
    void filterCleared(); ///< the person wants to see all lines again

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void showNotice();
    void follow(const QString& link);
    [[nodiscard]] QStringList sentences(bool linked) const;

    StatementView* m_view;
    QLabel* m_notice;
};

} // namespace ql::views
