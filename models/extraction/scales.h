// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"
#include "extraction/table.h"
#include "extraction/units.h"

#include <vector>

namespace ql::extraction {

/// The scale of a table and how far it can be trusted.
struct TableScale {
    ScaleNote note;
    bool stated = false; ///< the table says it itself
    bool proved = false; ///< its figures stand in a table that says it
};

/// The scale of every table: what it says itself; else that of tables in which the same figures
/// are printed; else that of the table before it in the same document of the submission.
[[nodiscard]] std::vector<TableScale> decideScales(const std::vector<RawTable>& tables);

/// Outside the main statements a scale taken over from another table may well be another. Its
/// amounts are doubtful then.
void doubtScale(Statement& statement);

} // namespace ql::extraction
