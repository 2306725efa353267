// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/html_table.h"

namespace ql::documents {

/// Some pages hold a whole column in one cell, its figures apart by line breaks. Where the last row
/// of a table is so made - cells of equally many lines, one of figures only - it becomes as many
/// rows.
void splitStackedRow(HtmlTable& table);

} // namespace ql::documents
