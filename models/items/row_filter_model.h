// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace ql::items {

class StatementModel;

/// Keeps the rows whose label or section holds the text, without case, and the headings above
/// them, so that two lines of one name are still told apart.
class RowFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    explicit RowFilterModel(StatementModel* source, QObject* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] StatementModel* statement() const { return m_statement; }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    [[nodiscard]] bool matches(int row) const;

    StatementModel* m_statement;
    QString m_text;
};

} // namespace ql::items
