// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <string>

namespace ql::app::commands {

/// release,statement,section,label,period,value,unit,source,doubt
[[nodiscard]] std::string figuresCsvHeader();
/// A line for each fact of the release's statements, in printed order.
[[nodiscard]] std::string figuresCsv(const Release& release);

} // namespace ql::app::commands
