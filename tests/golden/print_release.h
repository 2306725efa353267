// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <string>

namespace ql::golden {

/// All that was read of a release as text lines, for comparing with a print-out kept in the
/// project: particulars, statements row by row, prose, footnotes, issues. Places are left out:
/// other tests hold them.
[[nodiscard]] std::string print(const Release& release);

} // namespace ql::golden
