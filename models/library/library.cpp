// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "core/say.h"
#include "library/catalogue.h"
#include "library/company_links.h"
#include "library/connection.h"
#include "library/migrations.h"
#include "library/originals.h"
#include "library/query.h"
#include "library/release_reader.h"
#include "library/release_writer.h"
#include "library/storage_error.h"
#include "library/transaction.h"
#include "library/watched_folders.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace ql::library {

struct Library::Private {
    std::unique_ptr<Connection> connection;
};

Library::Library(std::unique_ptr<Private> data)
  : d(std::move(data)) {}

Library::~Library() = default;

QString Library::defaultPath() {
    // Not AppDataLocation: that one depends on names the application sets, and the window and the
    // command line must mean the same file.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(folder).filePath(u"quarterlight/library.sqlite"_s);
}

Result<std::unique_ptr<Library>> Library::open(const QString& path) {
    auto migrations = shippedMigrations();
    if (!migrations) return std::unexpected(migrations.error());
    auto connection = Connection::open(path);
    if (!connection) return std::unexpected(connection.error());
    if (auto ready = migrate(**connection, *migrations); !ready)
        return std::unexpected(ready.error());
    auto data = std::make_unique<Private>();
    data->connection = std::move(*connection);
    return std::unique_ptr<Library>(new Library(std::move(data)));
}

Result<SaveOutcome> Library::save(const Release& release, std::string_view originalBytes) {
    Connection& connection = *d->connection;
    if (release.sha256.empty())
        return std::unexpected(
            storageError(say("Errors", "cannot take a release without the hash of its bytes"),
                         connection.path()));
    auto transaction = Transaction::begin(connection);
    if (!transaction) return std::unexpected(transaction.error());
    auto known = findRelease(connection, release.sha256);
    if (!known) return std::unexpected(known.error());
    if (known->has_value()) return SaveOutcome{known->value(), true};

    auto id = writeRelease(connection, release);
    if (!id) return std::unexpected(id.error());
    if (auto done = writeOriginal(connection, *id, originalBytes); !done)
        return std::unexpected(done.error());
    if (auto done = transaction->commit(); !done) return std::unexpected(done.error());
    return SaveOutcome{*id, false};
}

Result<Release> Library::load(ReleaseId id) const {
    // The tables of a release are read one after the other; a removal in between would leave holes.
    const auto reading = Transaction::beginReading(*d->connection);
    if (!reading) return std::unexpected(reading.error());
    return readRelease(*d->connection, id);
}

Result<std::string> Library::originalBytes(ReleaseId id) const {
    return readOriginal(*d->connection, id);
}

Result<void> Library::remove(ReleaseId id) {
    Connection& connection = *d->connection;
    auto transaction = Transaction::begin(connection);
    if (!transaction) return std::unexpected(transaction.error());
    Query query(connection);
    if (auto ready = query.prepare(u"DELETE FROM releases WHERE id = ?"_s); !ready) return ready;
    if (auto done = query.run(Values() << id); !done) return done;
    if (query.rowsChanged() == 0)
        return std::unexpected(
            storageError(fill(say("Errors", "holds no release number %1"), {std::to_string(id)}),
                         connection.path()));
    return transaction->commit();
}

Result<std::vector<CompanyEntry>> Library::companies() const {
    return readCatalogue(*d->connection);
}

DecisionStore Library::decisions() {
    return DecisionStore(*d->connection);
}

Result<Decisions> Library::decisionsOf(const CompanyEntry& company) const {
    return DecisionStore(*d->connection).of(company.keys());
}

Result<std::vector<CompanyLink>> Library::companyLinks() const {
    return readCompanyLinks(*d->connection);
}

Result<void> Library::changeCompanyLinks(const std::vector<CompanyLink>& forget,
                                         const std::vector<CompanyLink>& keep) {
    return library::changeCompanyLinks(*d->connection, forget, keep);
}

Result<void> Library::keepCheckCounts(const std::string& sha256, const CheckCounts& counts) {
    return writeCheckCounts(*d->connection, sha256, counts);
}

Result<std::vector<std::string>> Library::watchedFolders() const {
    return readWatchedFolders(*d->connection);
}

Result<void> Library::keepWatchedFolder(const std::string& path) {
    return library::keepWatchedFolder(*d->connection, path);
}

Result<void> Library::forgetWatchedFolder(const std::string& path) {
    return library::forgetWatchedFolder(*d->connection, path);
}

} // namespace ql::library
