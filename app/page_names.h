// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"
#include "core/statement.h"

#include <QString>

namespace ql::app {

/// "Income", "Balance sheet": how tabs name a kind of statement.
[[nodiscard]] QString kindName(StatementKind kind);
/// "Revenue", "Margins", "Product lines", "Product lines, share".
[[nodiscard]] QString chartName(analysis::ChartKind kind);

} // namespace ql::app
