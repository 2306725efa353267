// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/save_file.h"

#include "core/say.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ql::exporting {

namespace {

Error cannotSave(const QString& path, const QString& reason) {
    return {ErrorCode::Storage,
            fill(say("Export", "could not be written (%1)"), {reason.toStdString()}),
            QDir::toNativeSeparators(path).toStdString(),
            say("Export", "choose another folder or name")};
}

} // namespace

Result<void> saveFile(const QString& path, const std::function<QString(QIODevice&)>& write) {
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return std::unexpected(cannotSave(
            path, QString::fromStdString(say("Export", "what stands there is no file"))));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(cannotSave(path, file.errorString()));
    const QString reason = write(file);
    if (!reason.isEmpty() || file.error() != QFileDevice::NoError)
        return std::unexpected(
            cannotSave(path, file.error() == QFileDevice::NoError ? reason : file.errorString()));
    // What is still buffered is written at the latest here: commit() of Qt 6.4 overlooks an error
    // that comes only while it closes the file.
    if (!file.flush() || !file.commit())
        return std::unexpected(cannotSave(path, file.errorString()));
    return {};
}

Result<void> saveFile(const QString& path, std::string_view bytes) {
    return saveFile(path, [bytes](QIODevice& device) {
        const auto written = device.write(bytes.data(), qint64(bytes.size()));
        return written == qint64(bytes.size()) ? QString() : device.errorString();
    });
}

QString fileNameFor(const QString& text, const QString& otherwise) {
    QString name = text;
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.') c = u' ';
    name = name.simplified().left(120);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() ? otherwise : name;
}

} // namespace ql::exporting
