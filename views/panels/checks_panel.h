// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/check_tree_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ql::views {

/// What adds up and what does not: every check by release, worst first, with what was compared and
/// how it came out.
class ChecksPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit ChecksPanel(QWidget* parent = nullptr);

    /// `running`: the checks are on their way. Keeps the filter and what was unfolded.
    void setAudit(items::AuditPtr audit, bool running);
    /// Reveals a check and makes it current, without a signal; the filter gives way to it.
    void showCheck(int check);
    void setFilter(const items::CheckFilter& filter);
    [[nodiscard]] const items::CheckFilter& filter() const { return m_model->filter(); }
    /// Puts the chosen checks on the clipboard, a line each.
    void copySelection() const;

    [[nodiscard]] QTreeView* tree() const { return m_tree; }
    [[nodiscard]] items::CheckTreeModel* model() const { return m_model; }
    /// What stands in the tree's place; empty while there is a tree.
    [[nodiscard]] QString emptyText() const;

  Q_SIGNALS:
    void checkChosen(int check); ///< by click or Enter: index into Audit::checks

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    void fillChoices();
    void chooseFilter();
    void applyFilter(const items::CheckFilter& filter);
    void arrange();
    void shareWidth();
    void activate(const QModelIndex& index);
    void showMenu(const QPoint& position);

    items::CheckTreeModel* m_model;
    QTreeView* m_tree;
    QComboBox* m_show;
    QComboBox* m_kind;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QPushButton* m_showAll;
    bool m_running = false;
};

} // namespace ql::views
