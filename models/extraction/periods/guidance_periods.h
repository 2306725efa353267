// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/periods/clock.h"
#include "extraction/scan/table.h"

namespace ql::extraction {

/// Under "Low" and "High", or with such words alone over its columns, and below lines that speak of
/// what is expected.
[[nodiscard]] bool isOutlook(const RawTable& table, const Scan& scan);

/// What an outlook is for, where its columns are "Low" and "High": a bare year over them or in its
/// title is the whole year, never the quarter reported; else the one time that the lines above it
/// name, "for the second quarter of 2019". Where these name several it stays open. After the
/// periods are resolved.
void settleGuidance(RawTable& table, const Clock& clock, const Scan& scan);

} // namespace ql::extraction
