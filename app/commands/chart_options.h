// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_image.h"
#include "commands/options.h"

#include <vector>

namespace ql::app::commands {

[[nodiscard]] std::vector<Option> chartOptions();

/// Size, resolution and colours of the picture. Errors: Usage, where a number is none or out of
/// bounds.
[[nodiscard]] Result<views::ChartImageOptions> imageOptions(const Arguments& arguments);

} // namespace ql::app::commands
