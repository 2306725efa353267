// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/loose_groups.h"

#include "read_text.h"

namespace ql::extraction {

namespace {

const std::string head = "Brindle Yarns Inc.\n"
                         "Consolidated Balance Sheet\n"
                         "(In thousands)\n\n";

} // namespace

TEST(LooseGroups, AreDoubtfulWhereNothingTellsOneFigureFromTwo) {
    const Release release = read(head + "                               June 30, 2006\n"
                                        "Cash                             370 631\n"
                                        "Receivables                      210 402\n"
                                        "Inventories                       12 229\n"
                                        "Total current assets             593 262\n");
    const auto cash = factOf(release, "Cash");
    ASSERT_TRUE(cash);
    EXPECT_TRUE(cash->doubtful);
    EXPECT_EQ(issuesOf(release, IssueCode::AmbiguousReading), 4);
}

TEST(LooseGroups, AreOneFigureWhereAGroupBeginsWithANought) {
    const Release release = read(head + "                               June 30, 2006\n"
                                        "Cash                             370 631\n"
                                        "Receivables                      210 002\n"
                                        "Total current assets             580 633\n");
    const auto cash = factOf(release, "Cash");
    ASSERT_TRUE(cash);
    EXPECT_EQ(cash->value, Decimal(370'631'000, 0));
    EXPECT_FALSE(cash->doubtful);
}

TEST(LooseGroups, AreSeveralFiguresUnderAsManyYears) {
    const Release release = read(head + "                             June 30,\n"
                                        "                             2006 2005\n"
                                        "Cash                          370 631\n"
                                        "Receivables                   210 402\n"
                                        "Total current assets          580 1033\n");
    for (int column = 0; column < 2; ++column) {
        const auto cash = factOf(release, "Cash", column);
        ASSERT_TRUE(cash);
        EXPECT_EQ(cash->value, Decimal(column == 0 ? 370'000 : 631'000, 0));
        EXPECT_FALSE(cash->doubtful);
    }
}

TEST(LooseGroups, AreAskedForOnlyBehindUpToThreeDigits) {
    EXPECT_TRUE(mayOpenGroups("($1"));
    EXPECT_FALSE(mayOpenGroups("1,234"));
    EXPECT_FALSE(mayOpenGroups("1234"));
    EXPECT_FALSE(mayOpenGroups("0"));
    EXPECT_TRUE(mayBeGroup("234"));
    EXPECT_TRUE(mayBeGroup("234)"));
    EXPECT_TRUE(mayBeGroup("234.5"));
    EXPECT_FALSE(mayBeGroup("23"));
    EXPECT_FALSE(mayBeGroup("234%"));
}

} // namespace ql::extraction
