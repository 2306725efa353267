// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/library_option.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace ql::app::commands {

namespace {

QString pathOf(const Arguments& arguments) {
    const std::string given = arguments.value("--library");
    return given.empty() ? library::Library::defaultPath() : QFile::decodeName(given.c_str());
}

} // namespace

Option libraryOption() {
    return {.name = "--library", .value = "L", .help = "the library's file; else the window's own"};
}

Result<std::unique_ptr<library::Library>> makeLibrary(const Arguments& arguments) {
    return library::Library::open(pathOf(arguments));
}

Result<std::unique_ptr<library::Library>> openLibrary(const Arguments& arguments) {
    const QString path = pathOf(arguments);
    if (!QFileInfo::exists(path))
        return std::unexpected(
            Error{ErrorCode::CannotOpen, "does not exist", path.toStdString(),
                  "make it with 'quarterlight import --library L FILE|FOLDER...'"});
    return library::Library::open(path);
}

Result<LibraryContent> readLibrary(const Arguments& arguments) {
    auto library = openLibrary(arguments);
    if (!library) return std::unexpected(library.error());
    auto companies = (*library)->companies();
    if (!companies) return std::unexpected(companies.error());
    return LibraryContent{std::move(*library), std::move(*companies)};
}

} // namespace ql::app::commands
