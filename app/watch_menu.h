// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

#include <functional>

namespace ql::views {
class OfferBar;
}

namespace ql::app {

class FolderWatch;

/// File > Watch a Folder: adds a folder, lists those watched, and stops watching one that is
/// unticked.
class WatchMenu final : public QMenu {
    Q_OBJECT
  public:
    explicit WatchMenu(QWidget* parent = nullptr);

    void setFolders(const QStringList& folders);

  Q_SIGNALS:
    void addRequested();
    void removeRequested(const QString& folder);

  private:
    QAction* m_add;
};

/// Shows in `bar` what the watch finds; `open` is called with the files a person wants to be read.
void offerNewReleases(FolderWatch& watch, views::OfferBar& bar,
                      const std::function<void(const QStringList&)>& open);

} // namespace ql::app
