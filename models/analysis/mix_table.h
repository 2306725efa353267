// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_frame.h"
#include "analysis/revenue_parts.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ql::analysis {

/// A part of revenue and its figures. Several cells in one column are added up.
struct MixPart {
    std::string name;
    std::map<int, std::vector<PickedCell>> cells; ///< by column of MixTable::axis

    [[nodiscard]] std::optional<Decimal> amountIn(int column) const;
};

/// What a mix is drawn from. Holds references into the comparisons it was made from.
struct MixTable {
    const Comparison* axis = nullptr;   ///< whose columns are the categories
    const Comparison* source = nullptr; ///< whose cells the parts are
    std::vector<MixPart> parts;         ///< in printed order
    std::vector<int> columns;           ///< of axis: where the parts add up to revenue
    PartsOf kind = PartsOf::Unknown;
};

/// The parts of revenue, from the best source there is: rows of a breakdown, segments printed side
/// by side, the revenue lines of the income statement. Nothing where none adds up to revenue.
[[nodiscard]] std::optional<MixTable> mixTable(const Comparison& income,
                                               const Comparison& breakdown);

/// Puts the small parts together as "Other (5 lines)" where there are more than `most`.
void limitParts(MixTable& table, std::size_t most);

} // namespace ql::analysis
