// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ql::views {

/// A short question in the page and not before it: a title, fields, and buttons to go through with
/// it or not. Enter accepts, Escape closes; where the keyboard was before, it is again afterwards.
class EditBar : public QFrame {
    Q_OBJECT
  public:
    explicit EditBar(QWidget* parent = nullptr);

    void closeBar();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QPushButton* acceptButton() const { return m_accept; }

  Q_SIGNALS:
    void opened();
    void closed();

  protected:
    /// Shows the bar and puts the keyboard into the field.
    void openBar(QWidget* field);
    void setTitle(const QString& title);
    /// A quiet line below the fields; empty takes no room.
    void setNote(const QString& note);
    /// A field under its name, which its key reaches: "&Value".
    void addField(const QString& name, QWidget* field, int stretch);
    void addButton(QPushButton* button);
    void setAcceptable(bool acceptable);
    /// What Enter and the button do; the bar closes afterwards.
    virtual void accept() = 0;

    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void restyle();
    void finish();

    QLabel* m_title;
    QLabel* m_note;
    QHBoxLayout* m_fields;
    QHBoxLayout* m_buttons;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    QPointer<QWidget> m_before; ///< had the keyboard when the bar opened
};

} // namespace ql::views
