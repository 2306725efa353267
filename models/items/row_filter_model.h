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
    /// Lines shown because of the text, headings not counted; all lines where there is no text.
    [[nodiscard]] int matchCount() const;
    /// All lines of the statement, headings not counted.
    [[nodiscard]] int lineCount() const;
    /// The next row of this model, from `row` on and round again, whose own label holds the text
    /// and which can be chosen; -1 where none does. `step` is 1 or -1.
    [[nodiscard]] int nextMatch(int row, int step) const;

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    [[nodiscard]] bool matches(int row) const;
    [[nodiscard]] bool labelMatches(int row) const;
    [[nodiscard]] int linesWhere(bool matching) const;

    StatementModel* m_statement;
    QString m_text;
};

} // namespace ql::items
