// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/adopted_columns.h"

#include "read_text.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace ql::extraction {
namespace {

std::vector<RawColumn> columnsAt(std::initializer_list<float> edges, bool headed) {
    std::vector<RawColumn> columns;
    for (const float edge : edges) {
        RawColumn& column = columns.emplace_back();
        column.band.edge = edge;
        if (headed) column.heading = "March " + std::to_string(columns.size());
    }
    return columns;
}

Measures ofText() {
    Measures measures;
    measures.cells = false;
    measures.edgeTolerance = 1;
    return measures;
}

TEST(AdoptedColumns, AllALittleToOneSideTakeTheHeadingsOneByOne) {
    RawTable table;
    table.columns = columnsAt({36, 51, 66}, false);
    ASSERT_TRUE(adoptColumns(ofText(), table, columnsAt({40, 55, 70}, true)));
    EXPECT_EQ(table.columns[1].heading, "March 2");
    EXPECT_EQ(table.columns[1].band.edge, 51);
}

TEST(AdoptedColumns, ColumnsOfAnotherStepAreOthers) {
    RawTable table;
    table.columns = columnsAt({40, 51, 62}, false);
    EXPECT_FALSE(adoptColumns(ofText(), table, columnsAt({40, 55, 70}, true)));
}

TEST(AdoptedColumns, NoneAreTakenFromOverATableOfAsManyThatSaysSomethingElse) {
    const Release release = read(
        "Alder Quay Bancorp reported today its results for the quarter ended March 31, 2006.\n\n"
        "                Statements of Income\n"
        "                (In thousands)\n\n"
        "                          Three Months Ended\n"
        "                      March 31,  Dec. 31,  Sept. 30,\n"
        "                           2006      2005       2005\n"
        "Interest income         $ 1,240   $ 1,160    $ 1,110\n"
        "Interest expense            440       360        310\n"
        "Net income              $   800   $   800    $   800\n\n"
        "                Balance Sheets\n"
        "                (In thousands)\n\n"
        "                                   March 31,        Dec. 31,       Sept. 30,\n"
        "                                        2006            2005            2005\n"
        "Cash                            $        740     $       660     $       610\n"
        "Loans                                 10,000          10,000          10,000\n"
        "Total assets                    $     10,740     $    10,660     $    10,610\n\n"
        "The ratios below are estimates of the company as they stood when this release was "
        "written.\n"
        "They may still change, and nobody should rely on them before the quarterly report is "
        "filed.\n\n"
        "Capital ratios\n"
        "Tier 1 ratio             12.26%    12.94%     12.70%\n"
        "Leverage ratio            9.81%    10.69%     10.42%\n");
    EXPECT_FALSE(factOf(release, "Tier 1 ratio"));
    EXPECT_EQ(issuesOf(release, IssueCode::NumberNotPlaced), 6);
}

} // namespace
} // namespace ql::extraction
