// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/boxhead_notes.h"

#include "read_text.h"

namespace ql::extraction {

namespace {

const std::string title = "                       Brindle Yarns Inc.\n"
                          "               Consolidated Statements of Income\n"
                          "                         (In thousands)\n\n";
const std::string rows = "Net sales                    $ 4,567  $ 3,222   $ 8,567  $ 7,222\n"
                         "Cost of sales                  3,112     2,111     5,112     4,111\n"
                         "Gross profit                   1,455     1,111     3,455     3,111\n";

void expectAllUnaudited(const Release& release) {
    ASSERT_EQ(release.statements.size(), 1U);
    for (const Column& column : release.statements.front().columns)
        EXPECT_TRUE(column.unaudited) << column.heading;
}

} // namespace

TEST(BoxheadNotes, UnauditedOverTheMiddleIsSaidOfAllColumns) {
    expectAllUnaudited(read(title +
                            "                             Three Months Ended   Six Months Ended\n"
                            "                                  June 30,            June 30,\n"
                            "                               2006      2005      2006      2005\n"
                            "                                         (Unaudited)\n" +
                            rows));
}

TEST(BoxheadNotes, UnauditedOverAHeadingIsSaidOfAllItsColumns) {
    expectAllUnaudited(read("                       Brindle Yarns Inc.\n"
                            "               Consolidated Statements of Income\n"
                            "                 (In thousands)   (Unaudited)\n"
                            "                         Three Months Ended June 30,\n"
                            "                                2006      2005\n"
                            "Net sales                    $ 4,567  $ 3,222\n"
                            "Cost of sales                  3,112     2,111\n"
                            "Gross profit                   1,455     1,111\n"));
}

TEST(BoxheadNotes, UnauditedOverOneDayIsSaidOfThatDay) {
    const Release release = read("                       Brindle Yarns Inc.\n"
                                 "                  Consolidated Balance Sheets\n"
                                 "                         (In thousands)\n"
                                 "                            (Unaudited)\n"
                                 "                             June 30,   December 31,\n"
                                 "                               2006         2005\n"
                                 "Cash                         $ 4,567     $ 3,222\n"
                                 "Receivables                    3,112       2,111\n"
                                 "Total assets                   7,679       5,333\n");
    ASSERT_EQ(release.statements.size(), 1U);
    EXPECT_TRUE(release.statements.front().columns[0].unaudited);
    EXPECT_FALSE(release.statements.front().columns[1].unaudited);
}

} // namespace ql::extraction
