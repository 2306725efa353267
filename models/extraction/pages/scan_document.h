// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// Scans a document: every line's words, figures and rules.
[[nodiscard]] Scan scanDocument(const documents::Document& document);
/// The same for a part of a document, whose numbers are written as in the rest of it.
[[nodiscard]] Scan scanDocument(const documents::Document& document, DecimalStyle style);

} // namespace ql::extraction
