// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/sections.h"

#include "scanned_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

RawRow row(std::string label, float indent = 0) {
    RawRow made = rowOf(std::move(label), {"100", "90"});
    made.indent = indent;
    return made;
}

/// The innermost section of each row, "" outside any.
std::vector<std::string> sectionsOf(const std::vector<RawRow>& rows) {
    std::vector<std::string> names;
    for (const RowPlace& place : placeRows(rows, 1))
        names.push_back(place.section.empty() ? "" : place.section.back());
    return names;
}

TEST(Sections, AHeadingHoldsTheRowsIndentedBelowIt) {
    EXPECT_THAT(sectionsOf({row("Gross profit"), headingRow("Operating expenses"),
                            row("Selling", 2), row("Research", 2), row("Operating income")}),
                ElementsAre("", "", "Operating expenses", "Operating expenses", ""));
}

TEST(Sections, ATotalOfThatNameClosesItsSection) {
    EXPECT_THAT(sectionsOf({headingRow("Current assets"), row("Cash"), row("Inventories"),
                            row("Total current assets"), row("Equipment")}),
                ElementsAre("", "Current assets", "Current assets", "Current assets", ""));
}

TEST(Sections, SectionsStandInsideEachOther) {
    const auto places = placeRows(
        std::vector{headingRow("Assets"), headingRow("Current assets", 2), row("Cash", 4)}, 1);
    EXPECT_THAT(places[2].section, ElementsAre("Assets", "Current assets"));
}

TEST(Sections, AHeadingAtTheSameDepthOpensTheNextSection) {
    EXPECT_THAT(sectionsOf({headingRow("Basic earnings per share"), row("Reported", 2),
                            headingRow("Diluted earnings per share"), row("Reported", 2)}),
                ElementsAre("", "Basic earnings per share", "", "Diluted earnings per share"));
}

TEST(Sections, RowsOfEqualLabelAreToldApartByTheirSections) {
    EXPECT_THAT(sectionsOf({headingRow("Earnings per share"), row("Basic", 2),
                            headingRow("Average shares"), row("Basic", 2)}),
                ElementsAre("", "Earnings per share", "", "Average shares"));
}

TEST(Sections, CommitmentsWithoutFiguresHoldNoRows) {
    EXPECT_THAT(
        sectionsOf({headingRow("Liabilities and equity"), row("Notes payable"),
                    headingRow("Commitments and contingencies (Note 9)"),
                    headingRow("Shareholders' equity"), row("Common stock"),
                    row("Total shareholders' equity"), row("Total liabilities and equity")}),
        ElementsAre("", "Liabilities and equity", "Liabilities and equity", "",
                    "Shareholders' equity", "Shareholders' equity", ""));
}

TEST(Sections, ACentredHeadingStandsInNoSectionThatItsRowsAreLevelWith) {
    const auto places = placeRows(
        std::vector{headingRow("Average shares"), row("Basic", 2), row("Diluted", 2),
                    headingRow("STATEMENTS OF COMPREHENSIVE INCOME", 30), row("Net income")},
        1);
    EXPECT_TRUE(places[3].section.empty());
    EXPECT_THAT(places[4].section, ElementsAre("STATEMENTS OF COMPREHENSIVE INCOME"));
}

TEST(Sections, TheSumOfASideStandsInNoPartOfIt) {
    EXPECT_THAT(sectionsOf({headingRow("Other liabilities"), row("Pensions"),
                            row("Total liabilities"), headingRow("Equity"), row("Common stock"),
                            row("Total liabilities and equity")}),
                ElementsAre("", "Other liabilities", "", "", "Equity", ""));
}

TEST(Sections, CashItselfIsNoFlow) {
    EXPECT_THAT(sectionsOf({headingRow("Cash flows from financing activities"),
                            row("Change in restricted cash"), row("Dividends paid"),
                            row("Effect of exchange rate changes on cash"),
                            row("Net increase in cash and cash equivalents"),
                            row("Cash and cash equivalents, end of period")}),
                ElementsAre("", "Cash flows from financing activities",
                            "Cash flows from financing activities", "", "", ""));
}

TEST(Sections, AResultLevelWithItsExpensesLeavesThem) {
    EXPECT_THAT(sectionsOf({headingRow("Other income (expense)"), row("Interest expense"),
                            row("Other, net"), row("Income before income taxes"),
                            row("Income taxes"), row("Net income")}),
                ElementsAre("", "Other income (expense)", "Other income (expense)", "", "", ""));
    EXPECT_THAT(sectionsOf({headingRow("Operating expenses"), row("Selling", 2),
                            row("Income before unusual items", 2)}),
                ElementsAre("", "Operating expenses", "Operating expenses"));
}

TEST(Sections, ASumWithoutANameClosesItsSection) {
    EXPECT_THAT(sectionsOf({headingRow("Expenses of the year"), row("Rent"), row("Wages"), row(""),
                            row("Surplus")}),
                ElementsAre("", "Expenses of the year", "Expenses of the year",
                            "Expenses of the year", ""));
    // Unless its sum is still to come, or its rows stand further in.
    EXPECT_THAT(sectionsOf({headingRow("Current assets"), row("Accounts"), row("Allowance"),
                            row(""), row("Inventories"), row("Total current assets")}),
                ElementsAre("", "Current assets", "Current assets", "Current assets",
                            "Current assets", "Current assets"));
    EXPECT_THAT(sectionsOf({headingRow("Revenue"), row("Kettles", 2), row("Ladles", 2), row("", 2),
                            row("Services", 2)}),
                ElementsAre("", "Revenue", "Revenue", "Revenue", "Revenue"));
}

TEST(Sections, RowsOfASectionWithinASectionStandFurtherInThanBoth) {
    EXPECT_THAT(
        sectionsOf({headingRow("Effects on the prior year"), headingRow("Sold business", 2),
                    row("Operating loss", 4), row("Total sold business", 4), row("Change of plans"),
                    row("Total")}),
        ElementsAre("", "Effects on the prior year", "Sold business", "Sold business", "", ""));
}

TEST(Sections, DepthFollowsIndentation) {
    const auto places = placeRows(
        std::vector{row("Net sales"), row("Kettles", 2), row("Small", 4), row("Cost")}, 1);
    EXPECT_EQ(places[0].depth, 0);
    EXPECT_EQ(places[1].depth, 1);
    EXPECT_EQ(places[2].depth, 2);
    EXPECT_EQ(places[3].depth, 0);
}

TEST(Sections, RolesAreToldByWordsAndRules) {
    std::vector<RawRow> rows = {headingRow("Assets"), row("Cash"), row("Total current assets"),
                                row("Equipment"), row("Total assets")};
    rows[4].ruleBelow = Rule::Double;
    const auto places = placeRows(rows, 1);
    EXPECT_EQ(places[0].role, Role::Heading);
    EXPECT_EQ(places[1].role, Role::Item);
    EXPECT_EQ(places[2].role, Role::Subtotal);
    EXPECT_EQ(places[3].role, Role::Item);
    EXPECT_EQ(places[4].role, Role::Total);
}

TEST(Sections, ARowWithoutALabelIsASum) {
    const auto places = placeRows(std::vector{row("Kettles"), row("Ladles"), row("")}, 1);
    EXPECT_EQ(places[2].role, Role::Subtotal);
}

TEST(Sections, ARowUnderARuleIsASum) {
    std::vector<RawRow> rows = {row("Net sales"), row("Cost of sales"), row("Gross profit")};
    rows[2].ruleAbove = Rule::Single;
    EXPECT_EQ(placeRows(rows, 1)[2].role, Role::Subtotal);
}

TEST(Sections, NoRowsHaveNoPlaces) {
    EXPECT_TRUE(placeRows({}, 1).empty());
}

} // namespace
} // namespace ql::extraction
