// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fact.h"

#include <string>

namespace ql::exporting {

/// A period as machines read it: "2006-06-30/3M#Non-GAAP".
[[nodiscard]] std::string periodOf(const Period& period, const std::string& aspect);
/// "54214000", "-0.09", "21.6%"; "0" for nil, nothing for what is no number.
[[nodiscard]] std::string plainValue(ValueKind kind, const Decimal& value, const Unit& unit);

} // namespace ql::exporting
