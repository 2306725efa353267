// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/guidance_periods.h"

#include "read_text.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::extraction {
namespace {

/// A release of the first quarter of 2019 with an outlook below its results.
std::string outlook(const std::string& above, const std::string& heads = "Low       High") {
    return "Harrow Stores Reports First Quarter Results\n\n"
           "CHICAGO, April 20, 2019 -- Harrow Stores Corp. today reported results for the first\n"
           "quarter ended March 31, 2019.\n\n"
           "                   Statements of Operations\n"
           "                        (In thousands)\n\n"
           "                               Three Months Ended March 31,\n"
           "                                    2019          2018\n"
           "                               ------------  ------------\n"
           "Total revenue                  $     60,354  $     59,486\n"
           "Cost of revenue                      28,885        30,777\n"
           "                               ------------  ------------\n"
           "Net income                     $     31,469  $     28,709\n"
           "                               ============  ============\n\n" +
           above +
           "\n"
           "                                    " +
           heads +
           "\n"
           "Capital expenditures              $ 14,200  $ 15,900\n"
           "Diluted earnings per share        $   1.32  $   1.41\n";
}

std::string periodOf(const std::string& text, int column = 0) {
    const auto fact = factOf(read(text), "Capital expenditures", column);
    return fact ? fact->period.toString() : "nothing";
}

} // namespace

TEST(GuidancePeriods, AYearInTheTitleIsTheWholeYear) {
    EXPECT_EQ(periodOf(outlook("                      2019 Outlook\n")), "2019-12-31/12M");
}

TEST(GuidancePeriods, YearsOverTheColumnsAreWholeYears) {
    const std::string text = outlook("                      Outlook\n", "2019       2020");
    EXPECT_EQ(periodOf(text), "2019-12-31/12M");
    EXPECT_EQ(periodOf(text, 1), "2020-12-31/12M");
}

TEST(GuidancePeriods, ASentenceAboveTellsTheQuarter) {
    const std::string above =
        "                      Guidance\n\n"
        "The Company is providing the following guidance for the second quarter of 2019, which\n"
        "does not include the effect of any acquisition that may be completed after the date of\n"
        "this release:\n";
    EXPECT_EQ(periodOf(outlook(above)), "2019-06-30/3M");
}

TEST(GuidancePeriods, NamesOverTheColumnsAreNoHeadingInTheStatementAbove) {
    const std::string text = outlook("                      2019 Outlook\n", "Previous   Current");
    EXPECT_EQ(periodOf(text), "2019-12-31/12M");
    EXPECT_EQ(periodOf(text, 1), "2019-12-31/12M");
    const std::string parts = outlook("                      By Division\n", "Retail    Wholesale");
    EXPECT_EQ(periodOf(parts), "nothing");
    EXPECT_EQ(issuesOf(read(parts), IssueCode::NumberNotPlaced), 4);
    std::string stub = parts;
    const std::string gap = "\n                                    Retail";
    const std::size_t heads = stub.find(gap);
    ASSERT_NE(heads, std::string::npos);
    stub.replace(heads, 9, "\nDivision");
    EXPECT_EQ(periodOf(stub), "nothing");
}

TEST(GuidancePeriods, BelowAStatementItIsNotOfItsQuarters) {
    std::string text = outlook("                      2019 Outlook\n", "#");
    const std::size_t heads = text.find("                                    #\n");
    ASSERT_NE(heads, std::string::npos);
    text.erase(heads, text.find('\n', heads) + 1 - heads);
    const auto fact = factOf(read(text), "Capital expenditures");
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->period.toString(), "2019-12-31/12M");
    EXPECT_TRUE(fact->doubtful); // which of two it is nothing says
}

TEST(GuidancePeriods, WhereNothingNamesATimeNothingIsPlaced) {
    const std::string text = outlook("                      Guidance\n");
    EXPECT_EQ(periodOf(text), "nothing");
    EXPECT_EQ(issuesOf(read(text), IssueCode::NumberNotPlaced), 4);
}

} // namespace ql::extraction
