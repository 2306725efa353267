// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <string>

namespace ql::app::commands {

/// release,statement,section,label,period,value,unit,source,doubt
[[nodiscard]] std::string figuresCsvHeader();
/// A line for each fact of the release's statements, in printed order.
[[nodiscard]] std::string figuresCsv(const Release& release);

/// The fact's period as machines read it: "2006-06-30/3M#Non-GAAP".
[[nodiscard]] std::string periodOf(const Period& period, const std::string& aspect);
/// "54214000", "-0.09", "21.6%"; "0" for nil, nothing for what is no number.
[[nodiscard]] std::string plainValue(ValueKind kind, const Decimal& value, const Unit& unit);

} // namespace ql::app::commands
