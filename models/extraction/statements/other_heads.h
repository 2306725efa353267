// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/periods/clock.h"
#include "extraction/scan/table.h"
#include "extraction/statements/settle_headings.h"

#include <vector>

namespace ql::extraction {

/// The columns of a table as its statement keeps them.
[[nodiscard]] std::vector<Column> columnsOf(const RawTable& table);

/// What the columns of the release's next statement would be if the headings over several of them
/// reached elsewhere: one answer a way in which every column has a period. Takes the table's other
/// heads away.
[[nodiscard]] std::vector<OtherHead> readOtherHeads(RawTable& table, StatementKind kind,
                                                    const Clock& clock, HeadingMemo& headings,
                                                    const Release& release);

} // namespace ql::extraction
