// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace ql::app {

/// What became of an import.
struct ImportReport {
    int saved = 0;
    int alreadyThere = 0;
    int skipped = 0; ///< not begun or not kept because of cancel()
    bool cancelled = false;
    QStringList failures; ///< one sentence a file
    QString companyKey;   ///< of the last release saved or found there; empty for none
};

/// Reads files into the library off the GUI thread: one job a file, each with its own connection.
/// Each release is kept whole or not at all, whenever the import is cancelled.
class Importer final : public QObject {
    Q_OBJECT
  public:
    explicit Importer(QObject* parent = nullptr);
    /// Cancels, and waits for the jobs under way.
    ~Importer() override;

    /// Starts on files and folders; while an import runs they are added to it.
    void start(const QString& libraryPath, const QStringList& paths);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

  Q_SIGNALS:
    void progress(int done, int total, const QString& fileName); ///< total 0: looking for files
    void stopping();
    void finished(const ql::app::ImportReport& report);

  private:
    struct Outcome {
        bool skipped = false;
        bool alreadyThere = false;
        QString companyKey = {};
        QString failure = {};
    };
    static Outcome importOne(const QString& libraryPath, const QString& path,
                             const std::atomic<bool>& cancelled);
    void run(const QStringList& files);
    void take(const QString& path, const Outcome& outcome);
    void finishIfDone();

    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QString m_libraryPath;
    ImportReport m_report;
    int m_searches = 0; ///< folders being looked through
    int m_total = 0;
    int m_done = 0;
    bool m_running = false;
};

/// The files of the list, and those of its folders and their folders that look like releases by
/// name, in order. A folder without any is kept, so that its error can be told.
[[nodiscard]] QStringList filesUnder(const QStringList& paths);

} // namespace ql::app
