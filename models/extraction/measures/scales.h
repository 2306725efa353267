// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/scan/table.h"
#include "extraction/units/units.h"

#include <vector>

namespace ql::extraction {

/// The scale of a table and how far it can be trusted.
struct TableScale {
    ScaleNote note;
    bool stated = false;     ///< the table says it itself
    bool proved = false;     ///< its figures stand in a table that says it
    std::vector<int> others; ///< powers of ten that other words about it name; mostly none

    /// Nothing but its place among the other tables speaks for it.
    [[nodiscard]] bool isAssumed() const { return !stated && !proved; }
};

/// A statement whose scale may be another, for other figures of the release to choose.
struct OpenScale {
    std::size_t statement = 0;     ///< index into Release::statements
    std::vector<std::size_t> rows; ///< items whose amounts follow the table's scale
    bool doubtful = false;         ///< its amounts are, unless something proves it
};

/// The scale of every table: what it says itself; else that of tables in which the same figures
/// are printed; else that of the table before it in the same document of the submission; else that
/// of one behind it. Of two that a table names, the one nearer to it.
[[nodiscard]] std::vector<TableScale> decideScales(const std::vector<RawTable>& tables);

/// Whether amounts in an open scale are doubtful as long as nothing proves it: where two notes name
/// it differently and, outside the main statements, where it is taken over from another table.
[[nodiscard]] bool isDoubtful(const TableScale& scale, const Statement& statement);

/// Says aloud that a scale is assumed, or chosen of two.
void noteScale(const TableScale& scale, const Statement& statement, const Provenance& where,
               std::vector<Issue>& issues);

} // namespace ql::extraction
