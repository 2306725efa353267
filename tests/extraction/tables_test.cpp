// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/tables.h"

#include "scanned_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

struct FoundTables {
    explicit FoundTables(std::string_view printed)
      : text(printed)
      , tables(findTables(text.scan)) {}
    [[nodiscard]] std::vector<std::size_t> rowCounts() const {
        std::vector<std::size_t> counts;
        for (const RawTable& table : tables)
            counts.push_back(table.rows.size());
        return counts;
    }

    ScannedText text;
    std::vector<RawTable> tables;
};

const std::string income = "                BRASS KETTLE WORKS, INC.\n"
                           "                Statements of Operations\n"
                           "                     (In thousands)\n"
                           "\n"
                           "                         Three Months Ended\n"
                           "                        June 30,   June 30,\n"
                           "                          2006       2005\n"
                           "                       ---------- ----------\n"
                           "Net sales              $   9,150  $   8,420\n"
                           "Cost of sales              5,490      5,220\n"
                           "                       ---------- ----------\n"
                           "Gross profit               3,660      3,200\n"
                           "                       ========== ==========\n";
const std::string balance = "                BRASS KETTLE WORKS, INC.\n"
                            "                     Balance Sheets\n"
                            "                     (In thousands)\n"
                            "\n"
                            "                        June 30,   Dec. 31,\n"
                            "                          2006       2005\n"
                            "                       ---------- ----------\n"
                            "Cash                   $     720  $     655\n"
                            "Total assets               7,200      7,260\n";

TEST(Tables, ATableHasTitleColumnsAndRows) {
    const FoundTables found(income);
    ASSERT_EQ(found.tables.size(), 1U);
    const RawTable& table = found.tables.front();
    EXPECT_THAT(table.titleLines, ElementsAre("BRASS KETTLE WORKS, INC.",
                                              "Statements of Operations", "(In thousands)"));
    EXPECT_EQ(table.columns.size(), 2U);
    EXPECT_EQ(table.columns.front().heading, "Three Months Ended June 30, 2006");
    EXPECT_EQ(table.rows.size(), 3U);
    EXPECT_TRUE(table.ownBoxhead);
}

TEST(Tables, ANewBoxheadBeginsANewTable) {
    const FoundTables found(income + "\n\n" + balance);
    EXPECT_THAT(found.rowCounts(), ElementsAre(3U, 2U));
    EXPECT_EQ(found.tables[1].titleLines.at(1), "Balance Sheets");
    EXPECT_EQ(found.tables[1].columns[1].heading, "Dec. 31, 2005");
}

TEST(Tables, ATableWithoutABoxheadTakesThatOfTheTableItLinesUpWith) {
    const FoundTables found(income + "\n"
                                     "Depreciation is included in these amounts as the table shows "
                                     "which\nfollows here and which has no heading of its own:\n\n"
                                     "Cost of sales                120        110\n"
                                     "Selling                       60         55\n");
    ASSERT_EQ(found.tables.size(), 2U);
    EXPECT_FALSE(found.tables[1].ownBoxhead);
    EXPECT_EQ(found.tables[1].columns.at(1).heading, "Three Months Ended June 30, 2005");
}

TEST(Tables, ProseIsNoTable) {
    const FoundTables found(
        "     Net sales for the quarter were $9.2 million, against $8.4 million\n"
        "in 2005. The company expects a charge of $1.2 million in the quarter\n"
        "ending September 30, 2006, and will close 12 of its 412 stores by\n"
        "December 31, 2006.\n"
        "     Call 541-555-0100, passcode 40713355, at 5:00 p.m. on July 21.\n");
    EXPECT_TRUE(found.tables.empty());
}

TEST(Tables, AContactBlockIsNoTable) {
    const FoundTables found("CONTACT: Brass Kettle Works, Inc.\n"
                            "         Ann Ember, Investor Relations     541-555-0100\n"
                            "         Paul Poker, Media                 541-555-0101\n");
    EXPECT_TRUE(found.tables.empty());
}

TEST(Tables, BlankLinesBetweenRowsDoNotCutATable) {
    std::string spaced;
    for (const char c : income) {
        spaced += c;
        if (c == '\n') spaced += '\n';
    }
    const FoundTables found(spaced);
    EXPECT_THAT(found.rowCounts(), ElementsAre(3U));
}

TEST(Tables, EveryFigureUnderTheBoxheadIsInATable) {
    const FoundTables found(income + "\n\n" + balance);
    std::size_t figures = 0;
    for (const RawTable& table : found.tables)
        for (const RawRow& row : table.rows) {
            for (const auto& cell : row.cells)
                figures += cell.has_value() ? 1 : 0;
            figures += row.strays.size();
        }
    EXPECT_EQ(figures, 10U);
}

TEST(Tables, ATextWithoutFiguresHasNoTables) {
    EXPECT_TRUE(FoundTables("Nothing to report.\n").tables.empty());
    EXPECT_TRUE(FoundTables("\n\n\n").tables.empty());
}

TEST(Tables, AHeadingTooLongForItsColumnIsNoParagraph) {
    const FoundTables found(
        "                  Statements of Cash Flows\n"
        "                       (In thousands)\n"
        "\n"
        "                                   Six Months Ended\n"
        "                                 June 30,    June 30,\n"
        "                                   2005        2004\n"
        "Net income                         1,000         800\n"
        "\n"
        "Adjustments to reconcile net income to net cash provided by operating\n"
        "\n"
        " activities:\n"
        "\n"
        "  Depreciation                       400         300\n"
        "\n"
        "  Deferred income taxes              100          50\n"
        "\n"
        "Changes in operating assets and liabilities, net of businesses acquired\n"
        "\n"
        "  Accounts receivable               (200)       (100)\n"
        "  Inventories                       (100)        (50)\n");
    ASSERT_EQ(found.tables.size(), 1U);
    EXPECT_EQ(found.tables.front().rows.size(), 7U);
}

TEST(Tables, RangesCoverTheTablesLinesInTheFile) {
    const FoundTables found("Some words first.\n\n\n\n\n\n\n\n\n" + income +
                            "\nAnd some behind.\n");
    ASSERT_EQ(found.tables.size(), 1U);
    const std::string covered(found.text.scan.text(found.tables.front().range));
    EXPECT_NE(covered.find("Net sales"), std::string::npos);
    EXPECT_NE(covered.find("3,660"), std::string::npos);
    EXPECT_EQ(covered.find("Some words first"), std::string::npos);
    EXPECT_EQ(covered.find("And some behind"), std::string::npos);
}

} // namespace
} // namespace ql::extraction
