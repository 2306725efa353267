// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fact.h"

#include <string>
#include <vector>

namespace ql {

enum class Role {
    Heading,  ///< a row of words only, opening a section
    Item,     ///< a row of figures
    Subtotal, ///< a sum inside the statement
    Total     ///< a sum that closes the statement or one of its halves
};

/// The rule a release prints above or below a row of figures.
enum class Rule { None, Single, Double };

/// One row of a statement.
struct LineItem {
    std::string label;                ///< wrapped lines joined, footnote marks dropped
    std::vector<std::string> section; ///< headings the row stands under, outermost first
    std::vector<std::string> marks;   ///< footnote marks of the label: "a", "1", "*"
    int depth = 0;                    ///< indentation level, 0 outermost
    Role role = Role::Item;
    Rule ruleAbove = Rule::None;
    Rule ruleBelow = Rule::None;
    std::string taxonomy;    ///< US GAAP taxonomy name, or empty: "Revenues", "GrossProfit"
    Provenance where;        ///< of the label
    std::vector<Fact> facts; ///< in column order; a column with nothing printed has none

    friend bool operator==(const LineItem&, const LineItem&) = default;
    /// Innermost section, or empty.
    [[nodiscard]] std::string sectionName() const {
        return section.empty() ? std::string() : section.back();
    }
};

} // namespace ql
