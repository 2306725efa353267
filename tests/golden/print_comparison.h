// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <string>

namespace ql::golden {

/// A comparison as a text table: amounts in thousands, per-share figures as printed. "~" marks a
/// derived figure, "*" one that two releases report differently, "-" nil; "|" before a column is
/// a gap in the calendar.
[[nodiscard]] std::string print(const analysis::Comparison& comparison);

} // namespace ql::golden
