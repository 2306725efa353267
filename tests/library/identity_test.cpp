// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/identity.h"

#include <gtest/gtest.h>

namespace ql::library {

namespace {

/// "a+b | c": the groups with their keys.
std::string groups(const std::vector<CompanySigns>& signs,
                   const std::vector<CompanyLink>& links = {}) {
    std::string text;
    for (const auto& group : groupCompanies(signs, links)) {
        text += text.empty() ? "" : " | ";
        for (std::size_t i = 0; i < group.size(); ++i)
            text += (i > 0 ? "+" : "") + group[i].key;
    }
    return text;
}

TEST(Identity, namesWithOneNumberAtTheSecAreOneCompany) {
    EXPECT_EQ(groups({{"a", {"17"}, {}, {}}, {"b", {"18"}, {}, {}}, {"c", {"17"}, {}, {}}}),
              "a+c | b");
}

TEST(Identity, namesWithOneListingAreOneCompany) {
    const auto made =
        groupCompanies({{"a", {}, {"nasdaq:FP"}, {}}, {"b", {"18"}, {"nasdaq:FP"}, {}}}, {});
    ASSERT_EQ(made.size(), 1u);
    EXPECT_EQ(made[0][1].because, SameBecause::Listing);
}

TEST(Identity, aTickerNeverJoinsUnlikeNumbers) {
    EXPECT_EQ(groups({{"a", {"17"}, {"nyse:FP"}, {}}, {"b", {"18"}, {"nyse:FP"}, {}}}), "a | b");
}

TEST(Identity, aThirdNameDoesNotCarryATickerOverUnlikeNumbers) {
    // c has no number of its own; with a it has a's.
    EXPECT_EQ(groups({{"a", {"17"}, {"nyse:FP"}, {}},
                      {"b", {"18"}, {"nyse:FP"}, {}},
                      {"c", {}, {"nyse:FP"}, {}}}),
              "a+c | b");
}

TEST(Identity, aTickerAtAnotherExchangeSaysNothing) {
    EXPECT_EQ(groups({{"a", {}, {"nyse:FP"}, {}}, {"b", {}, {"nasdaq:FP"}, {}}}), "a | b");
    EXPECT_TRUE(listingKey("", "FP").empty());
    EXPECT_TRUE(listingKey("Nasdaq", "").empty());
    EXPECT_EQ(listingKey("NASDAQ National Market", "FP"), listingKey("Nasdaq", "FP"));
}

TEST(Identity, aFormerNameJoins) {
    EXPECT_EQ(groups({{"a", {}, {}, {}}, {"b", {"9"}, {}, {"a"}}}), "a+b");
}

TEST(Identity, aPersonsWordGoesBeforeSigns) {
    EXPECT_EQ(groups({{"a", {"17"}, {}, {}}, {"b", {"18"}, {}, {}}}, {{"a", "b", true}}), "a+b");
    EXPECT_EQ(groups({{"a", {"17"}, {}, {}}, {"b", {"17"}, {}, {}}}, {{"b", "a", false}}), "a | b");
}

TEST(Identity, namesSetApartAreNotJoinedThroughAThird) {
    EXPECT_EQ(groups({{"a", {"17"}, {}, {}}, {"b", {"17"}, {}, {}}, {"c", {"17"}, {}, {}}},
                     {{"a", "b", false}}),
              "a+c | b");
}

TEST(Identity, wordsAboutNamesThatAreGoneDoNothing) {
    EXPECT_EQ(groups({{"a", {}, {}, {}}}, {{"a", "gone", true}, {"gone", "lost", true}}), "a");
}

} // namespace

} // namespace ql::library
