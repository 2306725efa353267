// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release.h"

#include <gtest/gtest.h>

namespace ql {
namespace {

TEST(CompanyKey, LeavesOutCasePunctuationAndLegalForm) {
    const std::string key = companyKey("Northfield Optical, Inc.");
    for (const char* name :
         {"NORTHFIELD OPTICAL, INC.", "Northfield Optical Inc", "Northfield Optical, Incorporated",
          "NORTHFIELD OPTICAL, INC. AND SUBSIDIARIES", "Northfield Optical Corp.",
          "The Northfield Optical Company"})
        EXPECT_EQ(companyKey(name), key) << name;
}

TEST(CompanyKey, TellsCompaniesApart) {
    EXPECT_NE(companyKey("Northfield Optical, Inc."), companyKey("Northfield Opticals, Inc."));
    EXPECT_NE(companyKey("Southern Glass Co."), companyKey("Northern Glass Co."));
}

TEST(CompanyKey, IsNeverEmptyForANameOfLegalWordsOnly) {
    EXPECT_FALSE(companyKey("The Limited").empty());
    EXPECT_TRUE(companyKey("").empty());
}

TEST(CompanyKey, KeepsLettersOutsideAscii) {
    EXPECT_NE(companyKey("Müller AG"), companyKey("Mller AG"));
}

TEST(QuarterName, PrefersTheFiscalQuarter) {
    Release release;
    release.quarter = {{2006, 6, 30}, 3};
    EXPECT_EQ(quarterName(release), "Jun 2006");
    release.fiscalYear = 2006;
    release.fiscalQuarter = 2;
    EXPECT_EQ(quarterName(release), "Q2 2006");
}

TEST(Coverage, AccountsForEveryNumber) {
    const Coverage coverage{.facts = 205, .headings = 12, .changes = 3, .notPlaced = 2};
    EXPECT_EQ(coverage.total(), 210); // figures: dates and numbers in words apart
    EXPECT_EQ(coverage.accounted(), 208);
}

} // namespace
} // namespace ql
