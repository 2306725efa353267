// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/edit_bar.h"

#include <QList>

class QComboBox;

namespace ql::views {

/// A company to choose: its key and what it is called.
struct CompanyChoice {
    QString key;
    QString name;
};

/// Asks which company is the same one under another name.
class CompanyEditor final : public EditBar {
    Q_OBJECT
  public:
    explicit CompanyEditor(QWidget* parent = nullptr);

    void edit(const QString& company, const QList<CompanyChoice>& others);
    [[nodiscard]] QComboBox* field() const { return m_company; }

  Q_SIGNALS:
    void chosen(const QString& key);

  protected:
    void accept() override;

  private:
    QComboBox* m_company;
};

} // namespace ql::views
