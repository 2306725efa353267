// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/storage_error.h"

#include "core/say.h"

#include <QSqlError>

#include <utility>

namespace ql::library {

namespace {

// Primary result codes of SQLite; the extended ones carry more in their higher bytes.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    NotADatabase = 26
};

} // namespace

Error storageError(std::string what, const QString& path, std::string advice) {
    return {ErrorCode::Storage, std::move(what), path.toStdString(), std::move(advice)};
}

Error storageError(const QSqlError& error, const QString& path) {
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return storageError(say("Errors", "is being written by another program"), path,
                            say("Errors", "try again when that is done"));
    case ReadOnly:
        return storageError(
            say("Errors", "cannot be written to"), path,
            say("Errors", "change the permissions of the file and its folder, or choose another "
                          "library"));
    case InputOutput:
        return storageError(say("Errors", "could not be read or written to its end"), path,
                            say("Errors", "check the disk and the space left on it"));
    case Corrupt:
        return storageError(say("Errors", "is damaged"), path,
                            say("Errors", "restore it from a copy or start a new library"));
    case Full:
        return storageError(say("Errors", "could not be written because the disk is full"), path,
                            say("Errors", "make room and try again"));
    case CannotOpen:
        return storageError(say("Errors", "cannot be opened"), path,
                            say("Errors", "check that its folder exists and may be written to"));
    case TooBig:
        return storageError(say("Errors", "cannot take a document of this size"), path);
    case NotADatabase:
        return storageError(say("Errors", "is not a library of Quarterlight"), path,
                            say("Errors", "choose another file"));
    default: {
        const QString said =
            error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
        return storageError(fill(say("Errors", "could not be used (%1)"), {said.toStdString()}),
                            path);
    }
    }
}

} // namespace ql::library
