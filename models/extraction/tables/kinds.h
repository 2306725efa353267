// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"
#include "extraction/scan/table.h"

namespace ql::extraction {

struct KindVerdict {
    StatementKind kind = StatementKind::Note;
    std::string reason; ///< one clause for people
    bool certain = true;
};

/// What kind of statement a table is: by its title, else by its lines.
[[nodiscard]] KindVerdict kindOf(const RawTable& table);

/// Cuts a table where another begins without a boxhead of its own: a reconciliation that starts
/// with "GAAP net loss", "Revenue by product line:" behind a total, "(b) Amounts include ... as
/// follows:". The pieces share the columns.
[[nodiscard]] std::vector<RawTable> splitByContent(RawTable table);

} // namespace ql::extraction
