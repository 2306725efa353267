// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_release.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace ql {
namespace {

/// What two real releases say outside their tables.
class ZhoneWords : public testing::Test {
  protected:
    static void read(const std::string& name, Release& release) {
        const auto file = std::filesystem::path(QL_CORPUS_DIR) / "zhone" / name;
        if (!std::filesystem::exists(file)) GTEST_SKIP() << "no " << file << " here";
        auto read = testsupport::readRelease(file);
        ASSERT_TRUE(read) << read.error().sentence();
        release = std::move(read->release);
    }

    /// True where the release states this outside its tables.
    static bool states(const Release& release, const std::string& taxonomy,
                       const std::string& period, const Decimal& value, Measure measure) {
        for (const ProseFact& fact : release.prose)
            if (fact.taxonomy == taxonomy && fact.period.toString() == period &&
                fact.value.coefficient() == value.coefficient() &&
                fact.value.exponent() == value.exponent() && fact.unit.measure == measure)
                return true;
        return false;
    }
};

TEST_F(ZhoneWords, TheSecondQuarterOf2006) {
    Release release;
    read("zhone-2006q2.txt", release);
    if (IsSkipped() || HasFatalFailure()) return;
    EXPECT_EQ(release.company, "Zhone Technologies, Inc.");
    EXPECT_EQ(release.ticker, "ZHNE");
    EXPECT_EQ(release.exchange, "Nasdaq");
    EXPECT_EQ(release.headline, "Zhone Technologies Reports Second Quarter 2006 Financial Results");
    EXPECT_EQ(release.published.toString(), "2006-07-20");
    EXPECT_EQ(release.place, "OAKLAND, Calif.");
    EXPECT_EQ(release.wire, "Business Wire");
    EXPECT_EQ(quarterName(release), "Q2 2006");
    EXPECT_EQ(release.quarter.toString(), "2006-06-30/3M");
    EXPECT_TRUE(release.unaudited);

    ASSERT_EQ(release.contacts.size(), 2U);
    EXPECT_EQ(release.contacts[0].name, "Susie Choy");
    EXPECT_EQ(release.contacts[0].role, "Investors");
    EXPECT_EQ(release.contacts[0].phone, "510-777-7013");
    EXPECT_EQ(release.contacts[0].email, "investor-relations@zhone.com");
    EXPECT_EQ(release.contacts[1].name, "Jessica Mullens");
    EXPECT_EQ(release.contacts[1].role, "Media");

    EXPECT_TRUE(states(release, "Revenues", "2006-06-30/3M", {542, 5}, Measure::Currency));
    EXPECT_TRUE(states(release, "Revenues", "2006-03-31/3M", {527, 5}, Measure::Currency));
    EXPECT_TRUE(states(release, "Revenues", "2005-06-30/3M", {304, 5}, Measure::Currency));
    EXPECT_TRUE(states(release, "EarningsPerShareBasicAndDiluted", "2006-06-30/3M", {-9, -2},
                       Measure::PerShare));
    EXPECT_TRUE(states(release, "", "2006-06-30/3M", {-101, 5}, Measure::Currency));
    EXPECT_TRUE(states(release, "", "2005-06-30/3M", {39000, 0}, Measure::Currency));

    ASSERT_EQ(release.footnotes.size(), 2U);
    EXPECT_EQ(release.footnotes[0].mark, "a");
    EXPECT_EQ(release.footnotes[0].statement, 0);
    EXPECT_TRUE(release.footnotes[0].text.starts_with("2006 includes incremental employee"));
    EXPECT_TRUE(release.footnotes[0].text.ends_with("current year presentation."));
    EXPECT_EQ(release.footnotes[1].mark, "b");
    EXPECT_EQ(release.footnotes[1].text,
              "Amounts include stock-based compensation cost as follows:");
}

TEST_F(ZhoneWords, TheThirdQuarterOf2003) {
    Release release;
    read("zhone-2003q3.txt", release);
    if (IsSkipped() || HasFatalFailure()) return;
    EXPECT_EQ(release.company, "Zhone Technologies, Inc.");
    EXPECT_EQ(release.ticker, ""); // only partners' listings are printed
    EXPECT_EQ(release.headline, "Zhone Reports Third Quarter 2003 Results; Company Reports 8 "
                                "Percent Sequential Growth in Revenue");
    EXPECT_EQ(release.published.toString(), "2003-10-16");
    EXPECT_EQ(quarterName(release), "Q3 2003");
    EXPECT_TRUE(release.restated);
    EXPECT_TRUE(states(release, "Revenues", "2003-06-30/3M", {205, 5}, Measure::Currency));
    EXPECT_TRUE(states(release, "Revenues", "2003-09-30/3M", {222, 5}, Measure::Currency));
    EXPECT_TRUE(states(release, "Revenues", "2003-09-30/9M", {598, 5}, Measure::Currency));
    EXPECT_EQ(release.contacts.size(), 2U);
}

} // namespace
} // namespace ql
