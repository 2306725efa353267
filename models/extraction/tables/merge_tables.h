// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <vector>

namespace ql::extraction {

/// Puts together what stands apart though it is one table: rows that go on behind a footnote, and
/// rows behind a page turn, under the same boxhead said again ("continued") or under none.
[[nodiscard]] std::vector<RawTable> mergeContinued(const Scan& scan, std::vector<RawTable> tables);

} // namespace ql::extraction
