// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace ql::app {

class Workspace;

/// Folders a person wants to be told of new releases in. Looks into them when the program starts
/// and whenever something in them changes; offers files whose bytes the library does not hold, and
/// reads none of them itself. The folders are kept in the library.
class FolderWatch final : public QObject {
    Q_OBJECT
  public:
    explicit FolderWatch(Workspace& workspace, QObject* parent = nullptr);
    ~FolderWatch() override;

    [[nodiscard]] QStringList folders() const { return m_folders; }
    void add(const QString& folder);
    void remove(const QString& folder);
    /// Reads the list from the library and looks into the folders.
    void restart();
    /// Looks now, off the GUI thread; found() follows where there is something new.
    void look();
    /// These files are not offered again while they stay as they are.
    void dismiss(const QStringList& paths);

  Q_SIGNALS:
    void foldersChanged();
    void found(const QStringList& paths); ///< every file to be offered; empty where none is left
    void failed(const QString& sentence);

  private:
    /// A file as it was when its bytes were last looked at.
    struct Seen {
        qint64 size = 0;
        qint64 modified = 0; ///< milliseconds since 1970
        QByteArray sha256;
    };
    using Sightings = QHash<QString, Seen>; ///< by path

    static Sightings survey(const QStringList& folders, const Sightings& before);
    void watchFolders();
    void take(const Sightings& now);

    Workspace& m_workspace;
    QStringList m_folders;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a file that is being written changes many times
    Sightings m_seen;
    QSet<QByteArray> m_dismissed; ///< by sha256
    bool m_looking = false;
    bool m_again = false; ///< something changed while a look was under way
};

} // namespace ql::app
