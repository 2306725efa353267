// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "items/statement_faces.h"
#include "items/statement_scale.h"

#include <optional>
#include <string>

namespace ql::exporting {

/// A figure as a spreadsheet's number: 54214000 for an amount shown as 54,214 in thousands, 0.216
/// for 21.6%. Numbers of a spreadsheet are doubles shown with 15 digits; a figure that has more is
/// nothing here, and is written as text rather than changed.
[[nodiscard]] std::optional<double> spreadsheetNumber(const Decimal& value, const Unit& unit);

/// The format that shows such a number as the window shows the figure: "#,##0,_);(#,##0,)" for
/// thousands with losses in brackets.
[[nodiscard]] std::string numberFormat(const items::CellFace& face, const Unit& unit,
                                       const items::StatementScale& scale);

/// Shows nil, which is kept as the number 0, as a dash.
inline constexpr const char* nilFormat = "\"–\"_);\"–\"_);\"–\"_)";

/// "A1", "AB12": column and row counted from 0.
[[nodiscard]] std::string cellName(int row, int column);

} // namespace ql::exporting
