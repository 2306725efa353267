// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ql::views {

/// An import under way: which file, how many of how many, and a way to stop it.
class ImportBar final : public QFrame {
    Q_OBJECT
  public:
    explicit ImportBar(QWidget* parent = nullptr);

    /// total 0: still looking for files.
    void showProgress(int done, int total, const QString& fileName);
    void showStopping();
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }

  Q_SIGNALS:
    void cancelled();

  private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace ql::views
