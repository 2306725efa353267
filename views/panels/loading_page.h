// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ql::views {

/// What stands in the page while a company's releases are being read.
class LoadingPage final : public QWidget {
    Q_OBJECT
  public:
    explicit LoadingPage(QWidget* parent = nullptr);

    void showCompany(const QString& name, int releases);
    void showProgress(int done, int total);
    [[nodiscard]] QString text() const;

  private:
    QLabel* m_title;
    QLabel* m_detail;
    QProgressBar* m_bar;
};

} // namespace ql::views
