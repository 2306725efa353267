// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/range_text.h"

#include "read_text.h"

#include <gtest/gtest.h>

namespace ql::extraction {
namespace {

bool isRange(std::string_view text) {
    return isRangeOfAmounts(text, DecimalStyle::Point);
}

TEST(RangeText, TwoAmountsAndTheirWordOrDashAreARange) {
    for (const char* text :
         {"$2,350 - $2,450", "$2,350-$2,450", "21% to 22%", "21%\u201322%", "5.3 to 5.6 billion",
          "$120.3 \u2013 $125.2", "About $0.24 to $0.27", "290 - 330", "(0.05) to 0.02",
          "$(0.05) - $0.02", "$1.1 billion to $1.2 billion"})
        EXPECT_TRUE(isRange(text)) << text;
}

TEST(RangeText, YearsDatesAndNumbersOfThingsAreNone) {
    for (const char* text : {"2021-2022", "2018 - 2020", "10-15", "10-K", "3 to 5 years", "-5",
                             "(12)", "$54,214", "800-555-0100", "Level 1 - 3", "up to 5%",
                             "5% of sales", "1/1 - 3/31", "-", " - ", "between", ""})
        EXPECT_FALSE(isRange(text)) << text;
}

TEST(RangeText, ATableOfRangesIsGuidanceWhateverItsLinesSay) {
    const Release release =
        read("<html><body><p>Tidewater Looms, Inc. reported results for the second quarter ended "
             "June 30, 2023.</p><h3>Full-Year Plans</h3><p>The company raised what it expects, as "
             "summarized below for those who follow it and would know more of it than that:</p>"
             "<table><tr><td></td><td colspan=2>Current FY 2023</td><td colspan=2>Previous FY "
             "2023</td></tr>"
             "<tr><td>Total product sales</td><td>$</td><td>5.3 to 5.6 billion</td><td>$</td>"
             "<td>5.1 to 5.3 billion</td></tr>"
             "<tr><td>GAAP expenses</td><td></td><td>Unchanged</td><td>$</td><td>2.4 to 2.55 "
             "billion</td></tr>"
             "<tr><td>Non-GAAP expenses</td><td></td><td>Unchanged</td><td>$</td><td>1.95 to 2.0 "
             "billion</td></tr>"
             "<tr><td>Non-GAAP tax rate</td><td></td><td>Unchanged</td><td></td><td>21% to 22%</td>"
             "</tr></table></body></html>");
    ASSERT_EQ(release.statements.size(), 1U);
    const Statement& plans = release.statements.front();
    EXPECT_EQ(plans.kind, StatementKind::Guidance);
    EXPECT_EQ(plans.title, "Full-Year Plans");
    ASSERT_EQ(plans.items.size(), 4U);
    EXPECT_EQ(plans.items[0].label, "Total product sales");
    ASSERT_EQ(plans.items[0].facts.size(), 2U);
    EXPECT_EQ(plans.items[0].facts[0].kind, ValueKind::Text);
    EXPECT_EQ(plans.items[0].facts[0].where.printed, "$ 5.3 to 5.6 billion");
    EXPECT_EQ(plans.items[0].facts[0].period, (Period{{2023, 12, 31}, 12}));
    EXPECT_EQ(plans.items[1].label, "GAAP expenses");
    EXPECT_EQ(plans.items[1].facts[0].where.printed, "Unchanged");
    EXPECT_EQ(plans.items[3].facts[1].where.printed, "21% to 22%");
}

TEST(RangeText, RangesWithoutALabelHeadColumns) {
    const Release release =
        read("<html><body><p>Tidewater Bank, Inc. reported results for the second quarter ended "
             "June 30, 2023.</p><h3>Loans by Loan-to-Value</h3><p>(In thousands)</p><table>"
             "<tr><td></td><td colspan=3>June 30, 2023</td></tr>"
             "<tr><td></td><td>0% - 60%</td><td>61% - 80%</td><td>Total</td></tr>"
             "<tr><td>Homes</td><td>9,150</td><td>8,420</td><td>17,570</td></tr>"
             "<tr><td>Shops</td><td>1,150</td><td>2,420</td><td>3,570</td></tr>"
             "<tr><td>Total loans</td><td>10,300</td><td>10,840</td><td>21,140</td></tr>"
             "</table></body></html>");
    ASSERT_EQ(release.statements.size(), 1U);
    const auto columns = release.statements.front().columns;
    ASSERT_EQ(columns.size(), 3U);
    EXPECT_EQ(columns[0].heading, "June 30, 2023 0% - 60%");
    EXPECT_EQ(columns[1].heading, "June 30, 2023 61% - 80%");
}

} // namespace
} // namespace ql::extraction
