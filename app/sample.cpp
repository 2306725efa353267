// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "resources.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace ql::app {

using namespace Qt::StringLiterals;

QStringList sampleFiles() {
    loadResources();
    static const QTemporaryDir folder;
    static const QStringList files = [] {
        QStringList unpacked;
        const QDir inside(u":/samples"_s);
        for (const QString& name : inside.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            const QString path = folder.filePath(name);
            if (QFile::copy(inside.filePath(name), path)) unpacked += path;
        }
        return unpacked;
    }();
    return files;
}

} // namespace ql::app
