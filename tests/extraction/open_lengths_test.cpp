// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/open_lengths.h"

#include "invented_operations.h"
#include "read_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ql::extraction {
namespace {

const std::string opening = "                     COPPER LANTERN, INC.\n\n"
                            "     DULUTH, Minn., July 20, 2006 -- Copper Lantern, Inc. today\n"
                            "     reported its results for the period.\n\n";

/// A table under two days and nothing else, with these rows.
std::string underDays(const std::string& rows, const std::string& title = "Key Figures") {
    return "                   " + title +
           "\n\n"
           "                                  June 30,      June 30,\n"
           "                                    2006          2005\n"
           "                               ------------  ------------\n" +
           rows + "\n";
}

const std::string thousands = "                        (In thousands)\n";

/// "3M" or "day", with a "?" where doubtful.
std::string timeOf(const Release& release, const std::string& label) {
    const auto fact = factOf(release, label);
    if (!fact) return "nothing";
    const std::string time =
        fact->period.isInstant() ? "day" : std::to_string(fact->period.months) + "M";
    return time + (fact->doubtful ? "?" : "");
}

} // namespace

TEST(OpenLengths, FiguresOfAnotherStatementProveWhatARowIsOf) {
    const std::string mix = "Copper                         $     40,350  $     39,400\n"
                            "Brass                                20,004        20,086\n"
                            "                               ------------  ------------\n"
                            "Total                          $     60,354  $     59,486\n";
    const Release release =
        read(opening + operations(thousands, "Six") + underDays(mix, "By metal (in thousands):"));
    EXPECT_EQ(timeOf(release, "Total"), "6M");
    EXPECT_EQ(timeOf(release, "Copper"), "6M");
}

TEST(OpenLengths, WordsTellALevelFromAFlow) {
    const std::string rows = "Number of employees                   1,204         1,180\n"
                             "Backlog (in thousands)         $     22,276  $     18,496\n"
                             "Export sales (in thousands)    $     12,410  $     11,730\n";
    const Release release = read(opening + operations(thousands, "Three") + underDays(rows));
    EXPECT_EQ(timeOf(release, "Number of employees"), "day");
    EXPECT_EQ(timeOf(release, "Backlog (in thousands)"), "day");
    EXPECT_EQ(timeOf(release, "Export sales (in thousands)"), "3M");
}

TEST(OpenLengths, WhatNothingDecidesIsDoubtful) {
    const std::string rows = "Lanterns burning                          4.2%          4.8%\n"
                             "Number of employees                     310           295\n";
    const Release release = read(opening + operations(thousands, "Three") + underDays(rows));
    EXPECT_EQ(timeOf(release, "Lanterns burning"), "day?");
    EXPECT_EQ(timeOf(release, "Number of employees"), "day");
    EXPECT_TRUE(std::ranges::any_of(release.issues, [](const Issue& issue) {
        return issue.code == IssueCode::AmbiguousReading &&
               issue.args.front() == "Lanterns burning";
    }));
}

TEST(OpenLengths, WhereTwoLengthsArePossibleAFlowIsDoubtful) {
    const std::string rows = "Export sales (in thousands)    $     12,410  $     11,730\n"
                             "Backlog (in thousands)         $     22,276  $     18,496\n";
    const Release release = read(opening + operations(thousands, "Three") +
                                 operations(thousands, "Six") + underDays(rows));
    EXPECT_EQ(timeOf(release, "Export sales (in thousands)"), "day?");
    EXPECT_EQ(timeOf(release, "Backlog (in thousands)"), "day");
}

TEST(OpenLengths, ATitleOfAQuarterMakesNoQuarterOfALevel) {
    const std::string rows = "Number of employees                   1,204         1,180\n"
                             "Export sales (in thousands)    $     12,410  $     11,730\n";
    const Release release = read(opening + underDays(rows, "Second Quarter Highlights") +
                                 operations(thousands, "Three"));
    EXPECT_EQ(timeOf(release, "Number of employees"), "day");
    EXPECT_EQ(timeOf(release, "Export sales (in thousands)"), "3M");
}

TEST(OpenLengths, AsOfIsADay) {
    const std::string table = "                   Key Figures\n\n"
                              "                                    As of June 30,\n"
                              "                                    2006          2005\n"
                              "                               ------------  ------------\n"
                              "Lanterns burning                          4.2%          4.8%\n"
                              "Lamps burning                             3.1%          2.9%\n";
    EXPECT_EQ(timeOf(read(opening + operations(thousands, "Three") + table), "Lanterns burning"),
              "day");
}

} // namespace ql::extraction
