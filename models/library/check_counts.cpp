// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/check_counts.h"

#include "library/connection.h"
#include "library/query.h"

using namespace Qt::StringLiterals;

namespace ql::library {

Result<void> writeCheckCounts(Connection& connection, const std::string& sha256,
                              const CheckCounts& counts) {
    Query query(connection);
    if (auto ready = query.prepare(u"INSERT OR REPLACE INTO check_counts (sha256, holds, rounding, "
                                   u"revised, unknown, fails) VALUES (?, ?, ?, ?, ?, ?)"_s);
        !ready)
        return ready;
    return query.run(Values() << sha256 << counts.holds << counts.rounding << counts.revised
                              << counts.unknown << counts.fails);
}

} // namespace ql::library
