// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "library/check_counts.h"

#include <map>
#include <string>

namespace ql::app {

/// How the checks of each release came out, by its sha256, as the library keeps it.
[[nodiscard]] std::map<std::string, library::CheckCounts> checkCounts(const analysis::Audit& audit);

} // namespace ql::app
