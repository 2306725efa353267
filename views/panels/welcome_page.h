// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ql::views {

/// The empty library: what to do, and a button for each way.
class WelcomePage final : public QWidget {
    Q_OBJECT
  public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Without a sample at hand its button is left out.
    void setSampleOffered(bool offered);

  Q_SIGNALS:
    void openRequested();
    void openFolderRequested();
    void sampleRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeChoice(const QString& title, const QString& words,
                                      QPushButton* button);
    void restyle();

    QWidget* m_box;
    QPushButton* m_open;
    QPushButton* m_folder;
    QPushButton* m_sample;
};

} // namespace ql::views
