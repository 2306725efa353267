// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/statement_faces.h"
#include "items/statement_scale.h"

namespace ql::items {

/// The faces of a row's cells, one a column.
[[nodiscard]] std::vector<CellFace> makeCellFaces(const analysis::ComparisonRow& row,
                                                  const StatementScale& scale);

/// Puts the rates of change beside a row's changes; both one a column.
void addRates(std::vector<CellFace>& faces, const std::vector<analysis::Cell>& rates);

/// Sets CellFace::padDecimals so that figures of one measure stand on one decimal point.
void alignDecimals(std::vector<std::vector<CellFace>>& cells,
                   const analysis::Comparison& comparison);

[[nodiscard]] RowFace makeRowFace(const analysis::Comparison& comparison,
                                  const analysis::ComparisonRow& row);
/// Leaves one rule between two rows where one prints it below and the other above.
void joinRules(std::vector<RowFace>& rows);

/// Says in the columns' notes that they are changes to the base, and which is the base.
void setAgainst(std::vector<ColumnFace>& columns, int base);

[[nodiscard]] ColumnFace makeColumnFace(const analysis::ComparisonColumn& column);

} // namespace ql::items
