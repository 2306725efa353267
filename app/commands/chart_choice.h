// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"
#include "commands/options.h"
#include "library/library.h"

#include <vector>

namespace ql::app::commands {

/// Options that say which chart: kind, span, the periods of a bridge, the lines of a table.
[[nodiscard]] std::vector<Option> chartChoiceOptions();

/// The chart asked for, of one company or of several. Errors: Usage; what library and companies
/// give.
[[nodiscard]] Result<analysis::ChartSpec> chosenChart(const library::Library& library,
                                                      const Arguments& arguments);

} // namespace ql::app::commands
