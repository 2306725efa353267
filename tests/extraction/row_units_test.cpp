// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/row_units.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

RawRow rowOf(std::string label, std::initializer_list<std::string_view> figures) {
    RawRow row;
    row.label = std::move(label);
    for (const std::string_view figure : figures) {
        Atom atom;
        atom.number = *parseNumber(figure);
        row.cells.emplace_back(atom);
    }
    return row;
}

TEST(RowUnits, ALabelMayNameItsOwnScale) {
    EXPECT_EQ(rowScale("Available seat miles (000)"), 3);
    EXPECT_EQ(rowScale("Average shares (in millions)"), 6);
    EXPECT_EQ(rowScale("Refinery runs (thousands of barrels per day)"), 3);
    EXPECT_FALSE(rowScale("Natural gas (per thousand cubic feet)"));
    EXPECT_FALSE(rowScale("Income (loss)"));
}

TEST(RowUnits, PricesOfOnePieceAreNeverInThousands) {
    EXPECT_TRUE(isUnitPrice(rowOf("Average fuel price per gallon", {"$1.08", "$0.97"}), {}));
    EXPECT_TRUE(isUnitPrice(rowOf("Oil", {"$60.12"}), std::vector<std::string>{"Costs per Boe"}));
    EXPECT_FALSE(isUnitPrice(rowOf("Sales per store", {"1,204"}), {}));
    EXPECT_FALSE(isUnitPrice(rowOf("Fuel", {"1.08"}), {}));
}

TEST(RowUnits, KilowattHoursAreNoMoney) {
    const std::vector<std::string> section = {"Electric sales (GWh)"};
    EXPECT_EQ(settleCount(rowOf("Residential", {"3,511"}), section, StatementKind::Income,
                          Measure::Currency),
              Measure::Count);
}

TEST(RowUnits, LicensesInAnIncomeStatementAreMoney) {
    EXPECT_EQ(settleCount(rowOf("Licenses", {"20,114"}), {}, StatementKind::Income, Measure::Count),
              Measure::Currency);
    EXPECT_EQ(settleCount(rowOf("Number of stores", {"1,204"}), {}, StatementKind::Income,
                          Measure::Count),
              Measure::Count);
}

} // namespace
} // namespace ql::extraction
