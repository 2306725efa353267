// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <gmock/gmock.h>

namespace ql::documents::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

Document page(const std::string& body) {
    return mustRead("<!DOCTYPE html><html><body>" + body + "</body></html>");
}

std::vector<Line> rows(const Document& document) {
    std::vector<Line> result;
    for (const Line& line : document.lines)
        if (line.kind == LineKind::Row) result.push_back(line);
    return result;
}

} // namespace

TEST(HtmlReader, GivesOneLineAParagraphAndSplitsAtBreaks) {
    const Document document = page("<h1>Third  Quarter\nResults</h1><p>First line<br>second "
                                   "line</p><div>A<div>B</div>C</div>");
    EXPECT_THAT(lines(document),
                ElementsAre("Third Quarter Results", "First line", "second line", "A", "B", "C"));
    EXPECT_EQ(document.lines.front().kind, LineKind::Paragraph);
    EXPECT_EQ(document.format, Format::Html);
}

TEST(HtmlReader, ShowsOnlyWhatIsVisible) {
    const Document document = page(
        "<script>var a = '<p>1</p>';</script><style>.x { color: red }</style><title>T</title>"
        "<noscript>N</noscript><template>M</template><svg><title>S</title></svg>"
        "<p style='display:none'>gone</p><p style='VISIBILITY: hidden'>hidden</p><p hidden>h</p>"
        "<p>a<span style='display: none'>not <b>this</b></span>b</p>");
    EXPECT_THAT(lines(document), ElementsAre("ab"));
}

TEST(HtmlReader, FollowsClassRulesOfItsStyleSheet) {
    const Document document =
        page("<style>p.off, .gone { display:none } .strong{font-weight:700}"
             "@media print { .never { display:none } }</style>"
             "<p class='x gone'>1</p><p class='off'>2</p><p class='strong'>3</p>");
    ASSERT_THAT(lines(document), ElementsAre("3"));
    EXPECT_TRUE(document.lines[0].runs[0].bold);
}

TEST(HtmlReader, PutsCellsOnTheGridOfTheirTable) {
    const Document document =
        page("<table><tr><td>&nbsp;</td><td colspan=3>Three Months Ended</td></tr>"
             "<tr><td></td><td colspan='2'>2024</td><td>2023</td></tr>"
             "<tr><td>Revenue</td><td>$</td><td>1,234</td><td>(56</td><td>)</td></tr></table>");
    const auto table = rows(document);
    ASSERT_EQ(table.size(), 3u);
    EXPECT_THAT(places(table[0]), ElementsAre("1-4"));
    EXPECT_THAT(places(table[1]), ElementsAre("1-3", "3-4"));
    EXPECT_THAT(words(document, table[2]), ElementsAre("Revenue", "$", "1,234", "(56", ")"));
    EXPECT_THAT(places(table[2]), ElementsAre("0-1", "1-2", "2-3", "3-4", "4-5"));
    EXPECT_TRUE(document.gridCells);
    EXPECT_EQ(table[0].table, table[2].table);
}

TEST(HtmlReader, KeepsColumnsBelowACellOverSeveralRows) {
    const Document document =
        page("<table><tr><td rowspan=2>Sales</td><td>East</td><td>10</td></tr>"
             "<tr><td>West</td><td>20</td></tr><tr><td>All</td><td></td><td>30</td></tr></table>");
    const auto table = rows(document);
    ASSERT_EQ(table.size(), 3u);
    EXPECT_THAT(words(document, table[1]), ElementsAre("West", "20"));
    EXPECT_THAT(places(table[1]), ElementsAre("1-2", "2-3"));
    EXPECT_THAT(places(table[2]), ElementsAre("0-1", "2-3"));
}

TEST(HtmlReader, CellsThatAreNotDisplayedTakeNoColumnInvisibleOnesDo) {
    const Document document =
        page("<table><tr><td>Cash</td><td style='display:none'>x</td><td>5</td></tr>"
             "<tr><td>Debt</td><td style='visibility:hidden'>x</td><td>7</td></tr></table>");
    const auto table = rows(document);
    EXPECT_THAT(places(table.at(0)), ElementsAre("0-1", "1-2"));
    EXPECT_THAT(words(document, table.at(1)), ElementsAre("Debt", "7"));
    EXPECT_THAT(places(table.at(1)), ElementsAre("0-1", "2-3"));
}

TEST(HtmlReader, JoinsWhatACellHoldsByOneSpace) {
    const Document document =
        page("<table><tr><td>Three Months<br>Ended</td><td><p>$</p><p>1,234</p></td>"
             "<td><div>\xef\xbb\xbf 7\xe2\x80\x8b&nbsp;</div></td></tr></table>");
    EXPECT_THAT(words(document, rows(document).at(0)),
                ElementsAre("Three Months Ended", "$ 1,234", "7"));
}

TEST(HtmlReader, TakesApartColumnsStackedInOneCell) {
    const Document document =
        page("<table><tr><td>Sales<br>Cost<br>Profit</td><td>$<br>&nbsp;<br>$</td>"
             "<td>10<br>6<br>4</td></tr><tr><td>Three months<br>ended</td><td>5</td></tr></table>");
    const auto table = rows(document);
    ASSERT_EQ(table.size(), 2u) << "cells of unequal lines stay as they are";
    const Document stacked =
        page("<table><tr><td>Sales<br>Cost<br>Profit</td><td>10<br>6<br>4</td></tr></table>");
    const auto split = rows(stacked);
    ASSERT_EQ(split.size(), 3u);
    EXPECT_THAT(words(stacked, split[2]), ElementsAre("Profit", "4"));
    EXPECT_THAT(places(split[2]), ElementsAre("0-1", "1-2"));
}

TEST(HtmlReader, ARowWiderThanTheGridGoesOnBelow) {
    std::string cells;
    for (int i = 0; i < 2500; ++i)
        cells += "<td>" + std::to_string(i);
    const Document document = page("<table><tr>" + cells + "</table>");
    const auto table = rows(document);
    ASSERT_EQ(table.size(), 3u);
    EXPECT_EQ(table[1].runs.size(), 1000u);
    EXPECT_EQ(document.textOf(table[2].runs.back()), "2499");
}

TEST(HtmlReader, ReadsTablesMadeByStyle) {
    const Document document = page(
        "<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style><div class=t>"
        "<div class=r><span class=c>Sales</span><span class=c>10</span></div>"
        "<div class=r><span class=c>Cost</span><span class=c>6</span></div></div>");
    const auto table = rows(document);
    ASSERT_EQ(table.size(), 2u);
    EXPECT_THAT(words(document, table[1]), ElementsAre("Cost", "6"));
}

TEST(HtmlReader, DissolvesTablesThatOnlyLayOutThePage) {
    const Document document =
        page("<table><tr><td><table><tr><td><p>Title of the release</p></td></tr></table></td></tr>"
             "<tr><td><p>Before</p><table><tr><td>Revenue</td><td>5</td></tr>"
             "<tr><td>Cost</td><td>3</td></tr></table><p>After</p></td></tr></table>");
    EXPECT_EQ(document.lines.at(0).kind, LineKind::Paragraph);
    EXPECT_THAT(lines(document).front(), "Title of the release");
    ASSERT_EQ(rows(document).size(), 2u);
    EXPECT_EQ(lineWith(document, "Before").kind, LineKind::Paragraph);
    EXPECT_EQ(lineWith(document, "After").kind, LineKind::Paragraph);
    EXPECT_EQ(lineWith(document, "After").table, -1);
}

TEST(HtmlReader, TablesBesideEachOtherInALayoutTableAreTwo) {
    const std::string inner =
        "<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>";
    const Document document =
        page("<table><tr><td>" + inner + "</td><td>" + inner + "</td></tr></table>");
    const auto table = rows(document);
    ASSERT_EQ(table.size(), 4u);
    EXPECT_EQ(table[0].table, table[1].table);
    EXPECT_NE(table[1].table, table[2].table);
}

TEST(HtmlReader, ListsMadeWithTablesAreParagraphs) {
    const Document document = page("<table><tr><td>&#8226;</td><td>Orders rose.</td></tr>"
                                   "<tr><td>&#8226;</td><td>Costs fell.</td></tr></table>");
    EXPECT_THAT(lines(document),
                ElementsAre("\xe2\x80\xa2 Orders rose.", "\xe2\x80\xa2 Costs fell."));
    EXPECT_THAT(rows(document), IsEmpty());
}

TEST(HtmlReader, MeasuresIndentationInEm) {
    const Document document = page(
        "<table><tr><td>Assets</td><td>1</td></tr>"
        "<tr><td style='padding-left:10pt'>Cash</td><td>1</td></tr>"
        "<tr><td><p style='margin-left:3.00em; text-indent:-1.00em'>Bank</p></td><td>1</td></tr>"
        "<tr><td style='padding:2px 2px 2px 40px'>Till</td><td>1</td></tr>"
        "<tr><td>&nbsp;&nbsp;&nbsp;&nbsp;Notes</td><td>1</td></tr>"
        "<tr><td></td><td>Other</td><td>1</td></tr></table>");
    EXPECT_FLOAT_EQ(lineWith(document, "Assets").indent, 0);
    EXPECT_FLOAT_EQ(lineWith(document, "Cash").indent, 1);
    EXPECT_FLOAT_EQ(lineWith(document, "Bank").indent, 2);
    EXPECT_FLOAT_EQ(lineWith(document, "Till").indent, 3);
    EXPECT_FLOAT_EQ(lineWith(document, "Notes").indent, 2);
    EXPECT_FLOAT_EQ(lineWith(document, "Other").indent, 1);
}

TEST(HtmlReader, SeesRulesInBordersAndInRowsDrawnForThem) {
    const Document document =
        page("<table><tr><td>Cost</td><td style='border-bottom:1px solid #000'>5</td></tr>"
             "<tr><td>Profit</td><td style='border-top:1pt none'>6</td></tr>"
             "<tr><td></td><td><p style='border-bottom:3px double black'>&nbsp;</p></td></tr>"
             "<tr><td>Shares</td><td style='border-bottom:0px solid'>7</td></tr></table>");
    EXPECT_TRUE(lineWith(document, "Cost").ruledBelow);
    EXPECT_FALSE(lineWith(document, "Profit").ruledAbove);
    EXPECT_TRUE(lineWith(document, "Profit").ruledBelow);
    EXPECT_TRUE(lineWith(document, "Profit").doubleBelow);
    EXPECT_FALSE(lineWith(document, "Shares").ruledBelow);
}

TEST(HtmlReader, BoldIsInherited) {
    const Document document =
        page("<table style='font-weight:bold'><tr><td>Total</td>"
             "<td style='font-weight:400'>5</td><td><b>6</b></td></tr></table>");
    const Line row = rows(document).at(0);
    EXPECT_TRUE(row.runs.at(0).bold);
    EXPECT_FALSE(row.runs.at(1).bold);
    EXPECT_TRUE(row.runs.at(2).bold);
}

TEST(HtmlReader, KeepsRaisedMarksOffTheFigureBefore) {
    const Document document =
        page("<p>Revenue<sup>1</sup> was 1,234<sup>2</sup>.</p><p>EBITDA<sup>(a)</sup></p>"
             "<p>the 4<sup>th</sup> BRAND<sup>&reg;</sup></p>"
             "<p>5<font style='font-size:6pt;position:relative;top:-3pt'>3</font></p>");
    EXPECT_THAT(lines(document), ElementsAre("Revenue (1) was 1,234 (2).", "EBITDA (a)",
                                             "the 4th BRAND\xc2\xae", "5 (3)"));
}

TEST(HtmlReader, KeepsTheLayoutOfPreformattedText) {
    const Document document =
        page("<p>Before</p><pre>\nSales      <b>100</b>\n  Cost    60\n</pre>After");
    const Line& sales = lineWith(document, "Sales");
    EXPECT_EQ(sales.kind, LineKind::Words);
    EXPECT_THAT(places(sales), ElementsAre("0-5", "11-14"));
    EXPECT_FLOAT_EQ(lineWith(document, "Cost").indent, 2);
    EXPECT_EQ(lineWith(document, "After").kind, LineKind::Paragraph);
}

TEST(HtmlReader, ReadsReferencesToWindows1252AsPeopleMeanThem) {
    const Document document = page("<p>2024 &#150; 2025 &#146;s &#8212; &euro;5 &lt;6&gt;</p>");
    EXPECT_THAT(lines(document), ElementsAre("2024 \xe2\x80\x93 2025 \xe2\x80\x99s \xe2\x80\x94 "
                                             "\xe2\x82\xac"
                                             "5 <6>"));
}

TEST(HtmlReader, RangesPointIntoTheReadingText) {
    const Document document = page("<p>Title</p><table><tr><td>Net income</td><td>$</td><td>12,345"
                                   "</td></tr><tr><td>Tax</td><td></td><td>1</td></tr></table>");
    for (const Line& line : document.lines)
        for (const auto& run : line.runs) {
            EXPECT_GE(run.range.begin, line.range.begin);
            EXPECT_LE(run.range.end, line.range.end);
        }
    // Right edges of figures line up.
    const Line& income = lineWith(document, "Net income");
    const Line& tax = lineWith(document, "Tax");
    EXPECT_EQ(income.range.end - income.range.begin, tax.range.end - tax.range.begin);
}

TEST(HtmlReader, TakesTheWrapperOfALoneExhibitOff) {
    const Document document = mustRead(
        "<html><body><document>\n<type>EX-99.1\n<sequence>2\n<filename>x.htm\n"
        "<description>PRESS RELEASE\n<text>\n<p>Results</p></text></document></body></html>");
    EXPECT_THAT(lines(document), ElementsAre("Results"));
    ASSERT_EQ(document.parts.size(), 1u);
    EXPECT_EQ(document.parts[0].type, "EX-99.1");
    EXPECT_EQ(document.parts[0].description, "PRESS RELEASE");
}

TEST(HtmlReader, FetchesNothingAndKnowsNoEntitiesFromOutside) {
    const Document document =
        mustRead("<!DOCTYPE html [<!ENTITY x SYSTEM "
                 "'file:///etc/hostname'>]><html><body><p>a&x;b</p></body></html>");
    EXPECT_EQ(lines(document).back(), "a&x;b");
}

TEST(HtmlReader, SurvivesTagsInTheWrongPlaces) {
    const Document document =
        page("</td></tr></table><td>cell</td><tr><p>x<table>loose<tr>row text<td>A<td>1<tr><td>B"
             "<td>2</table></sup></pre><b><p>y</b></p>");
    EXPECT_EQ(lineWith(document, "B").runs.size(), 2u);
    EXPECT_EQ(lineWith(document, "y").kind, LineKind::Paragraph);
}

} // namespace ql::documents::test
