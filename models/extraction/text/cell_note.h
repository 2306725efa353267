// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "extraction/text/marks.h"

#include <optional>

namespace ql::extraction {

/// "1 | Represents severance and retention costs": a footnote laid out as a row of two cells, its
/// mark a bare number. `textBegin` counts from the begin of the line's range.
[[nodiscard]] std::optional<NoteOpening> cellNote(const documents::Document& document,
                                                  std::size_t line);

} // namespace ql::extraction
