// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/boxhead.h"

#include "extraction/boxhead/columns.h"
#include "read_text.h"
#include "scanned_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The head over the first line of figures of a text, told apart and laid over the columns.
struct ReadHead {
    explicit ReadHead(std::string_view printed)
      : text(printed) {
        for (const ColumnBand& band : findColumns(text.figureLines(), text.scan.measures)) {
            table.columns.emplace_back();
            table.columns.back().band = band;
            bands.push_back(band);
        }
        std::vector<std::size_t> above;
        for (const std::size_t line : text.lineNumbers()) {
            if (text.line(line).kind == LineClass::Figures) break;
            above.push_back(line);
        }
        head = splitHead(text.scan, above, bands);
        layHeadings(text.scan, head.boxhead, table);
    }
    [[nodiscard]] std::vector<std::string> words(const std::vector<std::size_t>& lines) const {
        std::vector<std::string> printed;
        for (const std::size_t line : lines)
            if (text.line(line).kind == LineClass::Text)
                printed.push_back(text.scan.words(text.line(line)));
        return printed;
    }
    [[nodiscard]] std::vector<std::string> headings() const {
        std::vector<std::string> printed;
        for (const RawColumn& column : table.columns)
            printed.push_back(column.heading);
        return printed;
    }

    ScannedText text;
    std::vector<ColumnBand> bands;
    HeadLines head;
    RawTable table;
};

constexpr std::string_view twoColumns = "Net revenue            54,214     30,445\n"
                                        "Cost of revenue        32,504     17,621\n";
constexpr std::string_view fourColumns =
    "Net revenue            54,214     30,445    106,900     58,008\n"
    "Cost of revenue        32,504     17,621     74,795     33,188\n";

TEST(Boxhead, TitleAndBoxheadAreToldApart) {
    const ReadHead read("          BRASS KETTLE WORKS, INC.\n"
                        "          Statements of Operations\n"
                        "               (In thousands)\n"
                        "\n"
                        "                        Three Months Ended\n"
                        "                        June 30,   June 30,\n"
                        "                          2006       2005\n" +
                        std::string(twoColumns));
    EXPECT_THAT(
        read.words(read.head.title),
        ElementsAre("BRASS KETTLE WORKS, INC.", "Statements of Operations", "(In thousands)"));
    EXPECT_THAT(read.words(read.head.boxhead),
                ElementsAre("Three Months Ended", "June 30, June 30,", "2006 2005"));
    EXPECT_THAT(read.head.body, IsEmpty());
}

TEST(Boxhead, AHeadingUnderTheBoxheadBelongsToTheBody) {
    const ReadHead read("                        June 30,   June 30,\n"
                        "                          2006       2005\n"
                        "                       --------   --------\n"
                        "Assets\n"
                        "Current assets:\n" +
                        std::string(twoColumns));
    EXPECT_THAT(read.words(read.head.body), ElementsAre("Assets", "Current assets:"));
}

TEST(Boxhead, HeadingsOverSeveralLinesAreJoinedColumnByColumn) {
    const ReadHead read("                        Three Months Ended\n"
                        "                        June 30,   March 31,\n"
                        "                          2006       2006\n" +
                        std::string(twoColumns));
    EXPECT_THAT(read.headings(), ElementsAre("Three Months Ended June 30, 2006",
                                             "Three Months Ended March 31, 2006"));
}

TEST(Boxhead, ASpannerReachesAsFarAsTheRuleUnderIt) {
    const ReadHead read("                       Three Months Ended     Six Months Ended\n"
                        "                       ------------------    --------------------\n"
                        "                         2006       2005       2006       2005\n" +
                        std::string(fourColumns));
    EXPECT_THAT(read.headings(), ElementsAre("Three Months Ended 2006", "Three Months Ended 2005",
                                             "Six Months Ended 2006", "Six Months Ended 2005"));
}

TEST(Boxhead, ASpannerWithoutARuleCoversTheNearestColumns) {
    const ReadHead read("                       Three Months Ended     Six Months Ended\n"
                        "                         2006       2005       2006       2005\n" +
                        std::string(fourColumns));
    EXPECT_THAT(read.headings(), ElementsAre("Three Months Ended 2006", "Three Months Ended 2005",
                                             "Six Months Ended 2006", "Six Months Ended 2005"));
}

TEST(Boxhead, OnePeriodOverAllColumnsReachesTheOuterOnes) {
    const ReadHead read("                                  Three Months Ended\n"
                        "                         2006       2005       2004       2003\n" +
                        std::string(fourColumns));
    EXPECT_THAT(read.headings(), ElementsAre("Three Months Ended 2006", "Three Months Ended 2005",
                                             "Three Months Ended 2004", "Three Months Ended 2003"));
}

TEST(Boxhead, AQualifierOverOneColumnStaysThere) {
    const ReadHead read("                        Sept. 30,  Sept. 30,  Sept. 30,  Sept. 30,\n"
                        "                          2003       2002       2003       2002\n"
                        "                                (As Restated)\n" +
                        std::string(fourColumns));
    EXPECT_THAT(read.headings(), ElementsAre("Sept. 30, 2003", "Sept. 30, 2002 (As Restated)",
                                             "Sept. 30, 2003", "Sept. 30, 2002"));
}

TEST(Boxhead, TheUnitOverTheLabelsIsNoHeadingOfAColumn) {
    const ReadHead read("(In thousands)            2006       2005\n" + std::string(twoColumns));
    EXPECT_THAT(read.headings(), ElementsAre("2006", "2005"));
}

TEST(Boxhead, SharedHeadingsAreKnownAsShared) {
    const ReadHead read("                        Three Months Ended\n"
                        "                          2006       2005\n" +
                        std::string(twoColumns));
    ASSERT_EQ(read.table.columns.size(), 2U);
    ASSERT_EQ(read.table.columns[0].pieces.size(), 2U);
    EXPECT_TRUE(read.table.columns[0].pieces[0].shared);
    EXPECT_FALSE(read.table.columns[0].pieces[1].shared);
}

TEST(Boxhead, DatesThatStandCloseAreOneForEachColumn) {
    const ReadHead read("                        March 31, June 30,\n"
                        "                          2006       2005\n" +
                        std::string(twoColumns));
    EXPECT_THAT(read.headings(), ElementsAre("March 31, 2006", "June 30, 2005"));
}

TEST(Boxhead, WithoutHeadingsThereIsNoBoxhead) {
    const ReadHead read("Supplemental figures\n"
                        "\n" +
                        std::string(twoColumns));
    EXPECT_THAT(read.head.boxhead, IsEmpty());
    EXPECT_THAT(read.headings(), ElementsAre("", ""));
}

TEST(Boxhead, ASectionCentredBelowTheDatesIsNoPartOfThem) {
    const Release release = read(
        "<html><body><p>Northfield Optical announced results for the quarter ended March 31, "
        "2020.</p><p>FIRST QUARTER POSITION ($ in millions)</p><table>"
        "<tr><td></td><td colspan=3>March 31, 2020</td><td colspan=3>December 31, 2019</td></tr>"
        "<tr><td colspan=7 style=\"text-align:center\">Assets</td></tr>"
        "<tr><td>Cash</td><td>$</td><td>18.9</td><td></td><td>$</td><td>10.4</td><td></td></tr>"
        "<tr><td>Property</td><td></td><td>27.8</td><td></td><td></td><td>28.4</td><td></td></tr>"
        "<tr><td>Total assets</td><td>$</td><td>46.7</td><td></td><td>$</td><td>38.8</td><td></td>"
        "</tr></table></body></html>");
    ASSERT_EQ(release.statements.size(), 1U);
    const Statement& table = release.statements[0];
    EXPECT_EQ(table.title, "FIRST QUARTER POSITION");
    EXPECT_EQ(table.columns[0].heading, "March 31, 2020");
    ASSERT_EQ(table.items.size(), 4U);
    EXPECT_EQ(table.items[0].label, "Assets");
    EXPECT_EQ(table.items[2].label, "Property");
    EXPECT_EQ(table.items[2].section, std::vector<std::string>{"Assets"});
}

} // namespace
} // namespace ql::extraction
