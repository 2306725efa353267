// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/scales.h"

#include "scanned_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

RawTable tableOf(const std::string& unit, const std::vector<std::string>& figures) {
    RawTable table;
    table.titleLines = {"Statements of Operations"};
    if (!unit.empty()) table.titleLines.push_back(unit);
    table.columns.resize(1);
    for (const std::string& figure : figures)
        table.rows.push_back(rowOf("Line", {figure}));
    return table;
}

TEST(Scales, ATableSaysItsOwnScale) {
    const auto scales =
        decideScales({tableOf("(In thousands)", {"54,214"}), tableOf("(In millions)", {"9,817"}),
                      tableOf("(In whole dollars)", {"1,038,645"})});
    EXPECT_EQ(scales[0].note.scale, 3);
    EXPECT_EQ(scales[1].note.scale, 6);
    EXPECT_EQ(scales[2].note.scale, 0);
    EXPECT_TRUE(scales[2].stated);
}

TEST(Scales, ATableThatIsSilentTakesThatOfTheTableBefore) {
    const auto scales =
        decideScales({tableOf("(In thousands)", {"54,214"}), tableOf("", {"9,817"})});
    EXPECT_EQ(scales[1].note.scale, 3);
    EXPECT_FALSE(scales[1].stated);
    EXPECT_FALSE(scales[1].proved);
    EXPECT_TRUE(scales[1].note.text.empty());
}

TEST(Scales, TheSameFigureProvesTheScaleOfASilentTable) {
    const auto scales =
        decideScales({tableOf("(In millions)", {"12,345"}), tableOf("", {"54,214", "303"}),
                      tableOf("(In thousands)", {"54,214"})});
    EXPECT_EQ(scales[1].note.scale, 3);
    EXPECT_TRUE(scales[1].proved);
}

TEST(Scales, SmallFiguresProveNothing) {
    const auto scales = decideScales({tableOf("(In millions)", {"12,345"}), tableOf("", {"303"}),
                                      tableOf("(In thousands)", {"303"})});
    EXPECT_FALSE(scales[1].proved);
    EXPECT_EQ(scales[1].note.scale, 6);
}

TEST(Scales, OneShortFigureThatRowsOfOtherWordsShareProvesNothing) {
    RawTable fleet = tableOf("", {"2,187", "109,480"});
    fleet.rows.front().label = "Tractors in service";
    const auto scales = decideScales({tableOf("(In thousands)", {"2,187", "84,120"}), fleet});
    EXPECT_TRUE(scales[1].isAssumed());
    EXPECT_EQ(scales[1].note.scale, 3);
}

TEST(Scales, TwoFiguresOfOneRowInOneRowProveTheScale) {
    RawTable said = tableOf("(In thousands)", {});
    said.columns.resize(2);
    said.rows = {rowOf("Interest", {"2,187", "1,910"})};
    RawTable silent = tableOf("", {});
    silent.columns.resize(2);
    silent.rows = {rowOf("Financing", {"2,187", "1,910"})};
    EXPECT_TRUE(decideScales({said, silent})[1].proved);
}

TEST(Scales, AnotherDocumentOfTheSubmissionHasNoSay) {
    std::vector<RawTable> tables = {tableOf("(In thousands)", {"54,214"}), tableOf("", {"9,817"})};
    tables[1].part = 1;
    EXPECT_EQ(decideScales(tables)[1].note.scale, 0);
}

TEST(Scales, ALongParagraphIsNoNote) {
    RawTable table = tableOf("", {"54,214"});
    table.titleLines.push_back(std::string(190, 'x') + " the market is worth millions of dollars");
    EXPECT_EQ(decideScales({table})[0].note.scale, 0);
}

TEST(Scales, NoTablesHaveNoScales) {
    EXPECT_TRUE(decideScales({}).empty());
}

} // namespace
} // namespace ql::extraction
