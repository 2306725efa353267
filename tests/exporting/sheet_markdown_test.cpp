// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sheet_markdown.h"

#include <gtest/gtest.h>

namespace ql::test {

using namespace exporting;

namespace {

TEST(SheetMarkdown, isATableWithFiguresToTheRightAndSumsInBold) {
    Sheet sheet;
    sheet.title = "Larkmoor";
    sheet.columns = {{"Q1 19", "Mar 31, 19", "", false}, {"Q4 19", "", "restated", true}};
    SheetRow heading;
    heading.label = "Operating expenses";
    heading.heading = true;
    heading.cells.resize(2);
    SheetRow total;
    total.label = "Total";
    total.depth = 1;
    total.sum = true;
    total.cells.resize(2);
    total.cells[0].text = "(155)";
    total.cells[1].text = "7";
    total.cells[1].derived = true;
    sheet.rows = {heading, total};
    EXPECT_EQ(sheetMarkdown(sheet), "**Larkmoor**\n"
                                    "\n"
                                    "|  | Q1 19<br>Mar 31, 19 | : | Q4 19<br>restated |\n"
                                    "| :--- | ---: | :---: | ---: |\n"
                                    "| **Operating expenses** |  |  |  |\n"
                                    "| &emsp;**Total** | **(155)** | : | **7**\\* |\n"
                                    "\n"
                                    "\\* derived from other periods\n");
}

TEST(SheetMarkdown, takesTextLiterally) {
    EXPECT_EQ(escapedForMarkdown("a|b *c* _d_ `e` [f] <g> & ~h~ \\"),
              "a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\] &lt;g> &amp; \\~h\\~ \\\\");
    EXPECT_EQ(escapedForMarkdown("two\nlines"), "two lines");
}

} // namespace

} // namespace ql::test
