// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/xlsx_statement.h"

#include <span>
#include <utility>

namespace ql::exporting {

/// Writes the sheet "Sources": a line for each figure of the sheets written before, or for each
/// term of a derived one, with the release, file, place and hash it comes from.
void writeSourcesSheet(
    XlsxBook& book, std::span<const std::pair<const analysis::Comparison*, XlsxPlan>> statements);

} // namespace ql::exporting
