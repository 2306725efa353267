// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/dateline.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::extraction {
namespace {

/// "place | wire | month/day/year | first words of the sentence"
std::string shown(std::string_view text) {
    const auto line = readDateline(text);
    if (!line) return "none";
    const auto body = text.substr(line->bodyBegin);
    return line->place + " | " + line->wire + " | " + std::to_string(line->date.month) + "/" +
           std::to_string(line->date.day) + "/" + std::to_string(line->date.year) + " | " +
           std::string(body.substr(0, body.find(' ')));
}

TEST(Dateline, PlaceWireAndDateBetweenDashes) {
    EXPECT_EQ(shown("DULUTH, Minn.--(BUSINESS WIRE)--July 20, 2006--Northfield Optical, Inc."),
              "DULUTH, Minn. | Business Wire | 7/20/2006 | Northfield");
}

TEST(Dateline, TheYearMayBeLeftOut) {
    EXPECT_EQ(shown("DULUTH, Minn., April 21 /PRNewswire-FirstCall/ -- Northfield reported"),
              "DULUTH, Minn. | PR Newswire | 4/21/0 | Northfield");
}

TEST(Dateline, WiresWriteTheirNamesInManyWays) {
    EXPECT_EQ(shown("DULUTH, Minn., Nov. 16, 2022 (GLOBE NEWSWIRE) \u2013 Northfield today"),
              "DULUTH, Minn. | GlobeNewswire | 11/16/2022 | Northfield");
    EXPECT_EQ(wireName("Marketwired"), "Marketwired");
    EXPECT_EQ(wireName("LAKELAND WIRE"), "Lakeland Wire");
    EXPECT_EQ(wireName("the \"Company\""), "");
}

TEST(Dateline, ADateAloneBetweenPlaceAndDash) {
    EXPECT_EQ(shown("Duluth, MN - November 7, 2005 - Northfield Optical announced"),
              "Duluth, MN |  | 11/7/2005 | Northfield");
    EXPECT_EQ(shown("DULUTH, Minn. \u2014 April 29, 2020 \u2014 Northfield announced"),
              "DULUTH, Minn. |  | 4/29/2020 | Northfield");
    EXPECT_EQ(shown("DULUTH, Minn. (April 29, 2020) \u2013 Northfield announced"),
              "DULUTH, Minn. |  | 4/29/2020 | Northfield");
}

TEST(Dateline, TheDateMayComeFirst) {
    EXPECT_EQ(shown("April 29, 2020 - ST. PAUL, MN - Northfield Optical, Inc. announced"),
              "ST. PAUL, MN |  | 4/29/2020 | Northfield");
}

TEST(Dateline, APlaceAloneMustBeInCapitalsAndLeadToNews) {
    EXPECT_EQ(shown("DULUTH - Northfield Optical today reported earnings"),
              "DULUTH |  | 0/0/0 | Northfield");
    EXPECT_EQ(shown("Optical - these lenses are today reported to be good"), "none");
}

TEST(Dateline, SentencesHaveNone) {
    EXPECT_EQ(shown("Revenue for the second quarter of 2006 was $54.2 million."), "none");
    EXPECT_EQ(shown("Mr. Aldrin, who founded the company in May 1994, will retire."), "none");
    EXPECT_EQ(shown(""), "none");
}

} // namespace
} // namespace ql::extraction
