// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include "core/release.h"

#include <string>

namespace ql::extraction {

/// "ALDER SYSTEMS, INC. AND SUBSIDIARIES" over a statement or below its title, or words without a
/// legal form that stand alike right over the titles of several statements; empty where there are
/// none. "Successor Company", "Consolidated Group" and "Worldwide" name columns, no company.
[[nodiscard]] std::string nameOverStatements(const Scan& scan, const Release& release);

} // namespace ql::extraction
