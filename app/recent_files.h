// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

namespace ql::app {

/// File > Open Recent: what was opened last, newest first, over sessions.
class RecentFiles final : public QMenu {
    Q_OBJECT
  public:
    explicit RecentFiles(QWidget* parent = nullptr);

    void add(const QStringList& paths);
    [[nodiscard]] QStringList paths() const { return kept(); }
    /// The same for who has no menu.
    [[nodiscard]] static QStringList kept();

  Q_SIGNALS:
    void chosen(const QString& path);

  private:
    void store(const QStringList& paths);
    void fill();
};

} // namespace ql::app
