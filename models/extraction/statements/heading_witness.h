// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <string>
#include <vector>

namespace ql::extraction {

/// What other parts of the release say for a reading of a statement's columns.
struct HeadingWitness {
    int agrees = 0;   ///< figures that they give for the same time
    std::string name; ///< the line or subject of the first that speaks against the columns as read
};

/// Cash at the beginning of a period is that at the end of the one before, cash at its end that of
/// the balance sheet of that day; a sentence says an amount with its time ("revenue for the second
/// quarter of $12.3 million"). `columns` are those of the reading, one for each of the statement's.
[[nodiscard]] HeadingWitness askWitnesses(const Release& release, std::size_t statement,
                                          const std::vector<Column>& columns);

} // namespace ql::extraction
