// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_dialogs.h"

#include "documents/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ql::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

constexpr auto lastFolderKey = "files/lastFolder"_L1;

QString lastFolder() {
    return QSettings().value(lastFolderKey, QDir::homePath()).toString();
}

QString qstring(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

QString releaseFilters() {
    QStringList all;
    QStringList filters;
    for (const auto& format : documents::formats()) {
        all += qstring(format.patterns).split(u' ', Qt::SkipEmptyParts);
        filters += u"%1 (%2)"_s.arg(qstring(format.name), qstring(format.patterns));
    }
    all.removeDuplicates();
    filters.prepend(Text::tr("All releases (%1)").arg(all.join(u' ')));
    filters += Text::tr("All files (*)");
    return filters.join(u";;"_s);
}

FileDialogs FileDialogs::native() {
    return {.openReleases =
                [](QWidget* parent) {
                    const QStringList files = QFileDialog::getOpenFileNames(
                        parent, Text::tr("Open Releases"), lastFolder(), releaseFilters());
                    if (!files.isEmpty())
                        QSettings().setValue(lastFolderKey,
                                             QFileInfo(files.first()).absolutePath());
                    return files;
                },
            .openFolder =
                [](QWidget* parent) {
                    const QString folder = QFileDialog::getExistingDirectory(
                        parent, Text::tr("Open Folder of Releases"), lastFolder());
                    if (!folder.isEmpty()) QSettings().setValue(lastFolderKey, folder);
                    return folder;
                }};
}

} // namespace ql::app
