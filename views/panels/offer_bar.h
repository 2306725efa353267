// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ql::views {

/// Offers something in the page: one sentence, a button that does it and one that does not.
class OfferBar final : public QFrame {
    Q_OBJECT
  public:
    explicit OfferBar(QWidget* parent = nullptr);

    void showOffer(const QString& sentence, const QString& accept, const QString& toolTip = {});
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton* acceptButton() const { return m_accept; }
    [[nodiscard]] QPushButton* declineButton() const { return m_decline; }

  Q_SIGNALS:
    void accepted();
    void declined();

  private:
    QLabel* m_text;
    QPushButton* m_accept;
    QPushButton* m_decline;
};

} // namespace ql::views
