// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/edit_bar.h"

class QLineEdit;

namespace ql::views {

/// Asks for another name of a line.
class RenameEditor final : public EditBar {
    Q_OBJECT
  public:
    explicit RenameEditor(QWidget* parent = nullptr);

    /// `printed` are the company's words, `name` what the line is called now.
    void edit(const QString& printed, const QString& name);
    [[nodiscard]] QLineEdit* field() const { return m_name; }

  Q_SIGNALS:
    void renamed(const QString& name); ///< empty: back to the company's words

  protected:
    void accept() override;

  private:
    void check();

    QLineEdit* m_name;
    QPushButton* m_restore;
    QString m_printed;
    QString m_before;
};

} // namespace ql::views
