// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/originals.h"

#include "core/say.h"
#include "library/connection.h"
#include "library/query.h"
#include "library/storage_error.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace ql::library {

namespace {

/// No original is larger than what a reader takes (64 MiB), with room to spare. A damaged row must
/// not make qUncompress ask for gigabytes.
constexpr std::int64_t largestOriginal = std::int64_t{256} << 20;

} // namespace

Result<void> writeOriginal(Connection& connection, ReleaseId id, std::string_view bytes) {
    if (static_cast<std::int64_t>(bytes.size()) > largestOriginal)
        return std::unexpected(
            storageError(say("Errors", "cannot take a document of this size"), connection.path()));
    Query query(connection);
    const auto prepared =
        query.prepare(u"INSERT INTO originals (release_id, size, packed) VALUES (?, ?, ?)"_s);
    if (!prepared) return prepared;
    const QByteArray packed = qCompress(reinterpret_cast<const uchar*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()));
    return query.run(Values() << id << bytes.size() << packed);
}

Result<std::string> readOriginal(const Connection& connection, ReleaseId id) {
    Query query(connection);
    if (auto prepared = query.prepare(u"SELECT size, packed FROM originals WHERE release_id = ?"_s);
        !prepared)
        return std::unexpected(prepared.error());
    if (auto done = query.run(Values() << id); !done) return std::unexpected(done.error());
    auto found = query.next();
    if (!found) return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(
            storageError(fill(say("Errors", "holds no release number %1"), {std::to_string(id)}),
                         connection.path()));

    std::int64_t size = 0;
    QByteArray packed;
    RowReader row = query.row();
    row >> size >> packed;
    const bool plausible = row.isSound() && size >= 0 && size <= largestOriginal &&
                           packed.size() >= 4 &&
                           qFromBigEndian<quint32>(packed.constData()) == size;
    const QByteArray bytes = plausible ? qUncompress(packed) : QByteArray();
    if (!plausible || bytes.size() != size)
        return std::unexpected(
            storageError(say("Errors", "holds a damaged copy of a release"), connection.path(),
                         say("Errors", "remove the release and import its file again")));
    return bytes.toStdString();
}

} // namespace ql::library
