// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/counted_rows.h"

#include "read_text.h"

namespace ql::extraction {

namespace {

Release statementWith(const std::string& rows) {
    return read("Brindle Homes Inc.\n"
                "Consolidated Statements of Income\n"
                "(In thousands, except per share data)\n\n"
                "                            Three Months Ended\n"
                "                                 June 30,\n"
                "                              2006       2005\n" +
                rows);
}

} // namespace

TEST(CountedRows, NameThingsAndWhatBecameOfThem) {
    EXPECT_TRUE(namesCountedThings("Homes delivered"));
    EXPECT_TRUE(namesCountedThings("Lots owned and controlled"));
    EXPECT_TRUE(namesCountedThings("Clinics at end of period"));
    EXPECT_TRUE(namesCountedThings("Policies in force"));
    EXPECT_FALSE(namesCountedThings("Homes under construction"));
    EXPECT_FALSE(namesCountedThings("Cost of goods sold"));
    EXPECT_FALSE(namesCountedThings("Cash at end of period"));
    EXPECT_FALSE(namesCountedThings("Clinics"));
}

TEST(CountedRows, AreCountsBelowTheAmountsPerShare) {
    const Release release = statementWith("Revenue                    $ 914,370  $ 713,631\n"
                                          "Cost of sales                702,210    562,402\n"
                                          "Net income                 $ 212,160  $ 151,229\n"
                                          "Earnings per share         $    1.21  $    0.80\n"
                                          "Homes delivered                3,412      2,809\n");
    const auto homes = factOf(release, "Homes delivered");
    ASSERT_TRUE(homes);
    EXPECT_EQ(homes->unit.measure, Measure::Count);
    EXPECT_EQ(homes->value, Decimal(3412, 0));
    EXPECT_FALSE(homes->doubtful);
}

TEST(CountedRows, AreDoubtfulAmongAmountsOfAStatement) {
    const Release release = statementWith("Revenue                    $ 914,370  $ 713,631\n"
                                          "Homes delivered                3,412      2,809\n"
                                          "Cost of sales                702,210    562,402\n"
                                          "Gross profit                 212,160    151,229\n"
                                          "Earnings per share         $    1.21  $    0.80\n");
    const auto homes = factOf(release, "Homes delivered");
    ASSERT_TRUE(homes);
    EXPECT_TRUE(homes->doubtful);
}

TEST(CountedRows, AreMoneyWhereTheyAddUpWithIt) {
    const Release release = statementWith("Revenues:\n"
                                          "  Homes sold               $ 914,370  $ 713,631\n"
                                          "  Lots sold                      412        809\n"
                                          "    Total revenues           914,782    714,440\n"
                                          "Cost of sales                702,210    562,402\n"
                                          "Gross profit                 212,572    152,038\n");
    const auto lots = factOf(release, "Lots sold");
    ASSERT_TRUE(lots);
    EXPECT_EQ(lots->value, Decimal(412'000, 0));
    EXPECT_FALSE(lots->doubtful);
}

} // namespace ql::extraction
