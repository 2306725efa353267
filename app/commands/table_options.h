// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "commands/options.h"
#include "exporting/table_format.h"
#include "items/figure_text.h"

#include <vector>

namespace ql::app::commands {

/// The choices of `quarterlight table`, as in the window's toolbar.
struct TableChoices {
    analysis::CompareOptions compare;
    items::ScaleChoice scale = items::ScaleChoice::Automatic;
    exporting::TableFormat format = exporting::TableFormat::Text;
};

/// Columns a text table may take: what --width says, else the terminal's where standard output is
/// one, else 0 for as many as it needs. Error: Usage.
[[nodiscard]] Result<std::size_t> tableWidth(const Arguments& arguments);

[[nodiscard]] std::vector<Option> tableOptions();
/// Error: Usage, where neither --format nor the end of the --output file tells a format.
[[nodiscard]] Result<void> checkFormat(const Arguments& arguments);
/// From arguments that were checked against tableOptions().
[[nodiscard]] TableChoices tableChoices(const Arguments& arguments);

} // namespace ql::app::commands
