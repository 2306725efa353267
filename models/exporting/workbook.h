// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "core/error.h"
#include "items/figure_text.h"

#include <span>
#include <string>

namespace ql::exporting {

/// A table to be written.
struct Table {
    std::shared_ptr<const analysis::Comparison> comparison;
    items::ScaleChoice scale = items::ScaleChoice::Automatic;
};

/// The bytes of an XLSX workbook: a sheet for each table and one of sources. Error: Storage, where
/// there is no room for scratch files.
[[nodiscard]] Result<std::string> workbook(std::span<const Table> tables);

} // namespace ql::exporting
