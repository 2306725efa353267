// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sheet_text.h"

#include <gtest/gtest.h>

namespace ql::test {

using namespace exporting;

namespace {

SheetCell cell(const std::string& text) {
    SheetCell made;
    made.text = text;
    return made;
}

SheetRow row(const std::string& label, const std::vector<std::string>& texts, int depth = 0) {
    SheetRow made;
    made.label = label;
    made.depth = depth;
    for (const std::string& text : texts)
        made.cells.push_back(cell(text));
    return made;
}

Sheet sheet() {
    Sheet made;
    made.title = "Larkmoor: income statement, by quarter";
    made.unitLine = "In thousands of US dollars";
    made.columns = {{"Q1 19", "Mar 31, 19", "", false}, {"Q4 19", "Dec 31, 19", "", true}};
    return made;
}

TEST(SheetText, setsDigitsUnderDigitsAndBracketsBesideThem) {
    Sheet table = sheet();
    table.rows = {row("Revenue", {"12,345", "14,100"}), row("Restructuring", {"-", ""}),
                  row("Loss", {"(155)", "400"})};
    EXPECT_EQ(sheetText(table), "Larkmoor: income statement, by quarter\n"
                                "In thousands of US dollars\n"
                                "\n"
                                "                    Q1 19  :       Q4 19\n"
                                "               Mar 31, 19  :  Dec 31, 19\n"
                                "               ----------  :  ----------\n"
                                "Revenue           12,345   :      14,100\n"
                                "Restructuring          -   :\n"
                                "Loss                (155)  :         400\n"
                                "\n"
                                ":  periods that no release here reports\n");
}

TEST(SheetText, drawsTheRulesOfTheReleaseOnce) {
    Sheet table = sheet();
    table.columns[1].gapBefore = false;
    SheetRow total = row("Total", {"3", "7"});
    table.rows = {row("A", {"1", "3"}), row("B", {"2", "4"}), total};
    table.rows[1].ruleBelow = Rule::Single;
    table.rows[2].ruleAbove = Rule::Single;
    table.rows[2].ruleBelow = Rule::Double;
    const std::string text = sheetText(table);
    EXPECT_NE(text.find("B               2           4\n"
                        "       ----------  ----------\n"
                        "Total           3           7\n"
                        "       ==========  ==========\n"),
              std::string::npos)
        << text;
}

TEST(SheetText, wrapsLongLabelsWithTheFiguresOnTheLastLine) {
    Sheet table = sheet();
    table.rows = {row("Net loss per share before the cumulative effect of a change in accounting "
                      "principle, basic and diluted",
                      {"(0.09)", ""}, 1)};
    const std::string text = sheetText(table);
    EXPECT_NE(text.find("\n  Net loss per share before the cumulative              :\n"
                        "    effect of a change in accounting                    :\n"
                        "    principle, basic and diluted                (0.09)  :\n"),
              std::string::npos)
        << text;
}

TEST(SheetText, foldsColumnsThatDoNotFit) {
    Sheet table = sheet();
    table.columns[1].gapBefore = false;
    table.rows = {row("Revenue", {"1", "2"})};
    EXPECT_EQ(sheetText(table, 31), sheetText(table));
    EXPECT_EQ(sheetText(table, 30), "Larkmoor: income statement, by quarter\n"
                                    "In thousands of US dollars\n"
                                    "\n"
                                    "              Q1 19\n"
                                    "         Mar 31, 19\n"
                                    "         ----------\n"
                                    "Revenue           1\n"
                                    "\n"
                                    "              Q4 19\n"
                                    "         Dec 31, 19\n"
                                    "         ----------\n"
                                    "Revenue           2\n");
    // A width that holds no column at all still shows them, one by one.
    EXPECT_EQ(sheetText(table, 1), sheetText(table, 30));
}

TEST(SheetText, takesALabelWithoutBlanksAsItIs) {
    Sheet table = sheet();
    table.rows = {row(std::string(200, 'x'), {"1", "2"}), row("", {"3", "4"})};
    EXPECT_NE(sheetText(table).find(std::string(200, 'x')), std::string::npos);
}

TEST(SheetText, marksAndExplainsWhatIsNotSimplyPrinted) {
    Sheet table = sheet();
    table.rows = {row("Revenue", {"1", "2"}), row("Cost", {"3", "4"})};
    table.rows[0].cells[0].derived = true;
    table.rows[0].cells[1].restated = table.rows[0].cells[1].doubtful = true;
    const std::string text = sheetText(table);
    EXPECT_NE(text.find(" 1*"), std::string::npos) << text;
    EXPECT_NE(text.find(" 2r?"), std::string::npos) << text;
    EXPECT_NE(text.find("\n*  derived from other periods\n"), std::string::npos) << text;
    EXPECT_EQ(text.find("sentence"), std::string::npos) << text;
}

} // namespace

} // namespace ql::test
