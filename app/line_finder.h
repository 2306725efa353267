// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace ql::app {

class CompanyPages;

/// The field that finds lines, in step with the tables: what is typed filters, Return and F3 go to
/// the next line that holds it, with Shift to the one before, Down goes into the table, Escape
/// shows all lines again.
class LineFinder final : public QObject {
    Q_OBJECT
  public:
    LineFinder(QLineEdit& field, CompanyPages& pages);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void clear();

    QLineEdit& m_field;
    CompanyPages& m_pages;
};

} // namespace ql::app
