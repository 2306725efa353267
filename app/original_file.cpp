// SPDX-License-Identifier: GPL-3.0-or-later
#include "original_file.h"

#include "documents/reader.h"
#include "documents/sha256.h"

#include <QDirIterator>
#include <QFileInfo>

namespace ql::app {

namespace {

/// A folder that was opened may be a whole disk: no more files than this are looked at.
constexpr int mostFiles = 20000;

QStringList named(const QString& fileName, const QStringList& opened) {
    QStringList found;
    int seen = 0;
    for (const QString& path : opened) {
        const QFileInfo info(path);
        if (info.isFile()) {
            if (info.fileName() == fileName) found += path;
            continue;
        }
        QDirIterator files(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (files.hasNext() && ++seen < mostFiles) {
            files.next();
            if (files.fileName() == fileName) found += files.filePath();
        }
    }
    return found;
}

} // namespace

OriginalFile findOriginal(const QString& fileName, const std::string& sha256,
                          const QStringList& opened) {
    OriginalFile original;
    for (const QString& path : named(fileName, opened)) {
        const auto bytes = documents::readFile(path.toStdString());
        if (!bytes) continue;
        original.path = path;
        original.state = OriginalFile::State::Changed;
        if (documents::sha256(*bytes) != sha256) continue;
        original.state = OriginalFile::State::Found;
        return original;
    }
    return original;
}

} // namespace ql::app
