// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>

class QLabel;
class QToolButton;

namespace ql::views {

/// What went wrong or right, in the page and not before it: one sentence, and on demand the rest.
class MessageBar final : public QFrame {
    Q_OBJECT
  public:
    enum class Tone { Note, Problem };

    explicit MessageBar(QWidget* parent = nullptr);

    /// `details` are sentences of their own; none leaves the button out.
    void showMessage(Tone tone, const QString& headline, const QStringList& details = {});
    /// A button beside the message shown, until the next one.
    void offerAction(const QString& text, std::function<void()> act);
    [[nodiscard]] QToolButton* actionButton() const { return m_action; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] const QStringList& details() const { return m_details; }

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void restyle();
    void unfold(bool open);

    QLabel* m_headline;
    QLabel* m_list;
    QToolButton* m_action;
    std::function<void()> m_act;
    QToolButton* m_more;
    QToolButton* m_close;
    QStringList m_details;
    Tone m_tone = Tone::Note;
};

} // namespace ql::views
