// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <cstddef>
#include <string>

namespace ql::extraction {

/// "Net income attributable" over a row "to the company", no further in: a heading and a row, or
/// one label on two lines? Where another statement has a row with all these words it is one label;
/// the rows behind then stand under no such heading. Left alone where a sum that comes out would
/// not any more. An issue says by which row.
void joinSplitLabels(Release& release);

/// The statement with that heading and the row behind it as one row with this label; the rows
/// behind stand under no such heading.
[[nodiscard]] Statement withOneLabel(const Statement& statement, std::size_t heading,
                                     const std::string& label);

} // namespace ql::extraction
