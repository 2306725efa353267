// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/edit_bar.h"

class QLineEdit;

namespace ql::views {

/// Asks for a note on a period.
class NoteEditor final : public EditBar {
    Q_OBJECT
  public:
    explicit NoteEditor(QWidget* parent = nullptr);

    /// `note` is what stands there now, or empty.
    void edit(const QString& period, const QString& note);
    [[nodiscard]] QLineEdit* field() const { return m_text; }

  Q_SIGNALS:
    void noted(const QString& text); ///< empty: the note goes

  protected:
    void accept() override;

  private:
    QLineEdit* m_text;
    QPushButton* m_remove;
    QString m_before;
};

} // namespace ql::views
