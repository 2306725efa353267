// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/name_over_statements.h"

#include "read_text.h"

namespace ql::extraction {

namespace {

std::string statement(const std::string& title, const std::string& below = {}) {
    return title + below +
           "                             Three Months Ended June 30,\n"
           "                                2006          2005\n"
           "Net sales                    $ 1,234,567  $ 1,100,222\n"
           "Cost of sales                    934,112      812,111\n"
           "Gross profit                     300,455      288,111\n\n\n";
}
const std::string income = "                     Consolidated Statements of Income\n\n";
const std::string balance = "                                 BRINDLE YARNS\n"
                            "                          Consolidated Balance Sheets\n\n"
                            "                             June 30,   December 31,\n"
                            "                               2006         2005\n"
                            "Cash                         $ 4,567     $ 3,222\n"
                            "Receivables                    3,112       2,111\n"
                            "Total assets                   7,679       5,333\n";

} // namespace

TEST(NameOverStatements, StandsOverTheTitleOrBelowIt) {
    EXPECT_EQ(read(statement("                 Brindle Yarns Inc.\n" + income)).company,
              "Brindle Yarns Inc.");
    EXPECT_EQ(
        read(statement(income, "                               Brindle Yarns Inc.\n")).company,
        "Brindle Yarns Inc.");
}

TEST(NameOverStatements, NeedsNoLegalFormOverSeveral) {
    const std::string named = "                                 BRINDLE YARNS\n" + income;
    EXPECT_EQ(read(statement(named) + balance).company, "BRINDLE YARNS");
    EXPECT_EQ(read(statement(named)).company, "");
}

TEST(NameOverStatements, IsNoReadingOfTheBooks) {
    for (const char* part :
         {"Worldwide", "Consolidated Group", "Successor Company", "Total Company", "Domestic"})
        EXPECT_EQ(
            read(statement(std::string("                              ") + part + "\n" + income))
                .company,
            "")
            << part;
}

} // namespace ql::extraction
