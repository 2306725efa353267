// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/units/row_units.h"

#include "core/unit.h"
#include "read_text.h"

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

TEST(RowUnits, ATableWhoseNoteNamesNothingButAMeasureHoldsNoMoney) {
    const auto tableWith = [](const std::string& note) {
        return read("                      Energy Sold\n"
                    "                 (" +
                    note +
                    ")\n"
                    "               Three Months Ended June 30,\n"
                    "                    2006         2005\n"
                    "Total Sales       45,217       47,147\n"
                    "Residential       10,748       10,275\n"
                    "Commercial        34,469       36,872\n");
    };
    const auto hours = factOf(tableWith("In Millions of KWHs"), "Total Sales");
    ASSERT_TRUE(hours);
    EXPECT_EQ(hours->unit.measure, Measure::Count);
    EXPECT_EQ(hours->value.toString(), "45217000000");
    const auto money = factOf(tableWith("In Millions of Dollars"), "Total Sales");
    ASSERT_TRUE(money);
    EXPECT_EQ(money->unit.measure, Measure::Currency);
}

} // namespace
} // namespace ql::extraction
