// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fact.h"
#include "extraction/measures/heading_measure.h"
#include "extraction/scan/table.h"
#include "extraction/units/units.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// What a row says of all its figures; its texts must outlive it.
struct RowReading {
    Measure measure = Measure::Currency;
    int flow = 0; ///< months of a flow that stands in a column headed by a day, else 0
    const ScaleNote& scale;
    std::string_view label;
    bool hundredths = false;            ///< amounts per share are in pence or cents
    int things = 0;                     ///< power of ten of what is counted
    std::span<const Period> times = {}; ///< of the row's own words, one a column; mostly none
};

/// Makes facts of the figures of one table: column, period, unit and scale multiplied out.
class FactMaker {
  public:
    /// `unitNote` is what the table says of its unit.
    FactMaker(const Scan& scan, std::span<const RawColumn> columns, std::string_view unitNote);

    /// Nothing where the column is one of change or names no period.
    [[nodiscard]] std::optional<Fact> make(std::size_t column, const Atom& atom,
                                           const RowReading& row) const;
    /// The same in place, of a new fact, where the column names a period.
    void fill(Fact& fact, std::size_t column, const Atom& atom, const RowReading& row) const;

  private:
    const Scan& m_scan;
    std::span<const RawColumn> m_columns;
    std::vector<HeadingMeasure> m_headings; ///< a column each
    bool m_perShareColumns = false;
};

} // namespace ql::extraction
