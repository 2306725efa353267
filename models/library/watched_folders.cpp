// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/watched_folders.h"

#include "library/connection.h"
#include "library/query.h"

using namespace Qt::StringLiterals;

namespace ql::library {

Result<std::vector<std::string>> readWatchedFolders(const Connection& connection) {
    Query query(connection);
    if (auto done = query.execute(u"SELECT path FROM watched_folders ORDER BY path"_s); !done)
        return std::unexpected(done.error());
    std::vector<std::string> folders;
    for (;;) {
        auto more = query.next();
        if (!more) return std::unexpected(more.error());
        if (!*more) return folders;
        RowReader row = query.row();
        row >> folders.emplace_back();
        if (auto sound = query.check(row); !sound) return std::unexpected(sound.error());
    }
}

Result<void> keepWatchedFolder(Connection& connection, const std::string& path) {
    Query query(connection);
    if (auto ready = query.prepare(u"INSERT OR IGNORE INTO watched_folders (path) VALUES (?)"_s);
        !ready)
        return ready;
    return query.run(Values() << path);
}

Result<void> forgetWatchedFolder(Connection& connection, const std::string& path) {
    Query query(connection);
    if (auto ready = query.prepare(u"DELETE FROM watched_folders WHERE path = ?"_s); !ready)
        return ready;
    return query.run(Values() << path);
}

} // namespace ql::library
