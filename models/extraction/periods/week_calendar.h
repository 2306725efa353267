// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <optional>
#include <span>

namespace ql::extraction {

/// The end of a quarter of thirteen weeks that closes near `day`, told from the ends that tables
/// name: where all of them fall on one day of the week and not all end a month, the others lie
/// whole quarters of weeks before and behind them. Nothing where the ends name no such calendar.
[[nodiscard]] std::optional<Date> quarterInWeeks(std::span<const Date> ends, const Date& day);

} // namespace ql::extraction
