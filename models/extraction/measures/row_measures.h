// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"
#include "extraction/measures/scales.h"
#include "extraction/rows/sections.h"
#include "extraction/scan/table.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// What a row counts, and the power of ten it has of its own.
struct RowMeasure {
    Measure measure = Measure::Currency;
    std::optional<int> power; ///< of its amounts and shares; else the table's
    std::optional<int> named; ///< a power that its own label names
    bool hundredths = false;  ///< amounts per share in pence or cents
    /// Why its figures are doubtful, as what they are taken as, for people; else empty.
    std::string_view doubt;

    /// The power of ten of what is counted.
    [[nodiscard]] int things() const {
        return (measure == Measure::Count ? power : named).value_or(0);
    }
};

/// The table's note of scale as it is for one row. Where the row has a power or its label a
/// currency of its own, it is put into `own`.
[[nodiscard]] const ScaleNote& noteFor(std::string_view label, const RowMeasure& row,
                                       const ScaleNote& table, std::optional<ScaleNote>& own);

/// Settles what every row of a table counts: by its own words first, then by the rows around it.
/// One answer a row. `title` is the statement's, with the heading of its first row.
[[nodiscard]] std::vector<RowMeasure> measureRows(const RawTable& table,
                                                  std::span<const RowPlace> places,
                                                  StatementKind kind, std::string_view title,
                                                  const TableScale& scale);

} // namespace ql::extraction
