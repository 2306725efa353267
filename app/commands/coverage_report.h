// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <string>

namespace ql::app::commands {

/// What became of every number in the release's tables, and each that was not placed with its
/// place and its text.
[[nodiscard]] std::string coverageReport(const Release& release);

} // namespace ql::app::commands
