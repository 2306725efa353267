// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "background.h"
#include "documents/reader.h"
#include "import_file.h"
#include "library/library.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace ql::app {

namespace {

QStringList patterns() {
    QStringList all;
    for (const auto& format : documents::formats())
        all += QString::fromUtf8(format.patterns.data(), qsizetype(format.patterns.size()))
                   .split(u' ', Qt::SkipEmptyParts);
    all.removeDuplicates();
    return all;
}

QString sentence(const Error& error) {
    return QString::fromStdString(error.sentence());
}

} // namespace

QStringList filesUnder(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        QStringList inside;
        QDirIterator each(path, patterns(), QDir::Files | QDir::Readable,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            inside += each.next();
        inside.sort();
        files += inside.isEmpty() ? QStringList{path} : inside;
    }
    files.removeDuplicates();
    return files;
}

Importer::Importer(QObject* parent)
  : QObject(parent)
  , m_cancelled(std::make_shared<std::atomic<bool>>(false)) {
    // Reading runs side by side, but writers of one library file wait for each other.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 4));
}

Importer::~Importer() {
    *m_cancelled = true;
    m_pool.waitForDone();
}

void Importer::start(const QString& libraryPath, const QStringList& paths) {
    if (paths.isEmpty()) return;
    if (!m_running) {
        m_running = true;
        m_cancelled = std::make_shared<std::atomic<bool>>(false);
        m_report = {};
        m_total = m_done = m_searches = 0;
        m_libraryPath = libraryPath;
    }
    ++m_searches;
    Q_EMIT progress(m_done, m_total, {});
    inBackground(
        &m_pool, this, [paths] { return filesUnder(paths); },
        [this](const QStringList& files) {
            --m_searches;
            run(files);
        });
}

void Importer::run(const QStringList& files) {
    m_total += int(files.size());
    if (!files.isEmpty()) Q_EMIT progress(m_done, m_total, QFileInfo(files.first()).fileName());
    for (const QString& file : files)
        inBackground(
            &m_pool, this,
            [library = m_libraryPath, file, cancelled = m_cancelled] {
                return importOne(library, file, *cancelled);
            },
            [this, file](const Outcome& outcome) { take(file, outcome); });
    finishIfDone();
}

Importer::Outcome Importer::importOne(const QString& libraryPath, const QString& path,
                                      const std::atomic<bool>& cancelled) {
    Outcome skipped{.skipped = true};
    const auto failed = [](const Error& error) { return Outcome{.failure = sentence(error)}; };
    if (cancelled) return skipped;
    const auto file = readReleaseFile(path.toStdString());
    if (!file) return failed(file.error());
    if (cancelled) return skipped;
    auto library = library::Library::open(libraryPath);
    if (!library) return failed(library.error());
    const auto saved = (*library)->save(file->release, file->bytes);
    if (!saved) return failed(saved.error());
    return {.alreadyThere = saved->alreadyThere,
            .companyKey = QString::fromStdString(companyKey(file->release.company))};
}

void Importer::take(const QString& path, const Outcome& outcome) {
    ++m_done;
    if (outcome.skipped)
        ++m_report.skipped;
    else if (!outcome.failure.isEmpty())
        m_report.failures += outcome.failure;
    else if (outcome.alreadyThere)
        ++m_report.alreadyThere;
    else
        ++m_report.saved;
    if (!outcome.companyKey.isEmpty()) m_report.companyKey = outcome.companyKey;
    if (m_done < m_total) Q_EMIT progress(m_done, m_total, QFileInfo(path).fileName());
    finishIfDone();
}

void Importer::finishIfDone() {
    if (!m_running || m_searches > 0 || m_done < m_total) return;
    m_running = false;
    m_report.cancelled = *m_cancelled;
    Q_EMIT finished(m_report);
}

void Importer::cancel() {
    if (!m_running) return;
    *m_cancelled = true;
    Q_EMIT stopping();
}

} // namespace ql::app
