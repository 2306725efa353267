// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cell_text.h"
#include "documents/html_css.h"
#include "documents/html_grid.h"
#include "documents/html_guard.h"
#include "documents/html_style.h"

#include <gtest/gtest.h>

namespace ql::documents {

TEST(Css, LengthsAreInEmOfTenPoints) {
    EXPECT_FLOAT_EQ(css::length("10pt").value_or(-1), 1);
    EXPECT_FLOAT_EQ(css::length("2em").value_or(-1), 2);
    EXPECT_FLOAT_EQ(css::length(" -0.5em").value_or(-1), -0.5);
    EXPECT_FLOAT_EQ(css::length("40px").value_or(-1), 3);
    EXPECT_FLOAT_EQ(css::length("0").value_or(-1), 0);
    EXPECT_FALSE(css::length("auto"));
    EXPECT_FALSE(css::length("99999999px"));
    EXPECT_FALSE(css::length(""));
}

TEST(Css, DeclarationsMayBeWrittenInCapitals) {
    const HtmlStyle style = parseDeclarations("PADDING-LEFT: 20PT; Font-Weight: BOLD;;x;:y");
    EXPECT_FLOAT_EQ(style.indent, 2);
    EXPECT_EQ(style.weight, HtmlStyle::Weight::Bold);
}

TEST(Css, TheLeftSideOfAShorthandCounts) {
    EXPECT_FLOAT_EQ(parseDeclarations("padding:10pt").indent, 1);
    EXPECT_FLOAT_EQ(parseDeclarations("padding:0 20pt").indent, 2);
    EXPECT_FLOAT_EQ(parseDeclarations("margin:0 0 5pt 30pt").indent, 3);
    EXPECT_FLOAT_EQ(parseDeclarations("margin:0 auto").indent, 0);
}

TEST(Css, WhiteAndEmptyBordersDrawNothing) {
    EXPECT_TRUE(parseDeclarations("border-top:1px solid #000000").ruledAbove);
    EXPECT_FALSE(parseDeclarations("border-top:1px solid white").ruledAbove);
    EXPECT_FALSE(parseDeclarations("border-top:0pt solid black").ruledAbove);
    EXPECT_FALSE(parseDeclarations("border-top-color:black").ruledAbove);
    EXPECT_TRUE(parseDeclarations("border-bottom-style:double").doubleBelow);
}

TEST(HtmlStyles, ReadsTheClassNamesOfNewswires) {
    HtmlStyles styles;
    EXPECT_TRUE(styles.styleOf("x wire_border_bottom_double", "").doubleBelow);
    EXPECT_TRUE(styles.styleOf("wire_border_top_solid", "").ruledAbove);
    EXPECT_FLOAT_EQ(styles.styleOf("wire_label_i20", "").indent, 2);
    EXPECT_FLOAT_EQ(styles.styleOf("wirepadl3", "").indent, 3);
    EXPECT_FLOAT_EQ(styles.styleOf("plain", "").indent, 0);
}

TEST(HtmlGrid, SpansAreBounded) {
    HtmlGrid grid;
    grid.beginRow();
    const auto wide = grid.place(2'000'000'000, 2'000'000'000);
    EXPECT_LE(wide.right, HtmlGrid::maximumColumns);
    const auto behind = grid.place(1, 1);
    EXPECT_LE(behind.right, HtmlGrid::maximumColumns + 1);
    EXPECT_GT(behind.right, behind.left);
    grid.beginRow();
    const auto none = grid.place(-5, 0);
    EXPECT_EQ(none.right - none.left, 1);
}

TEST(HtmlGuard, CountsAttributesNotWordsInQuotesScriptsOrComments) {
    std::string many = "<p ";
    for (int i = 0; i < 5000; ++i)
        many += "a" + std::to_string(i) + "='>' ";
    EXPECT_FALSE(isSafeMarkup(many + ">"));
    const std::string words(20000, ' ');
    std::string prose;
    for (int i = 0; i < 5000; ++i)
        prose += "word ";
    EXPECT_TRUE(isSafeMarkup("<p title='" + prose + "'>" + prose));
    EXPECT_TRUE(isSafeMarkup("<!-- <p " + prose + "-->"));
    EXPECT_TRUE(isSafeMarkup("<script>if(a<b) '" + prose + "</script><p>"));
}

TEST(HtmlGuard, ATagThatPlainTextMayHoldIsNotYetAPage) {
    EXPECT_TRUE(hasHtmlMarkup("  <!DOCTYPE HTML><p>"));
    EXPECT_TRUE(hasHtmlMarkup("<P STYLE='x'>a</P><DIV>b</DIV>"));
    EXPECT_FALSE(hasHtmlMarkup("<TABLE>\n<CAPTION>\n<S>  <C>\n</TABLE>"));
    EXPECT_FALSE(hasHtmlMarkup("profit < loss > nothing"));
}

TEST(CellText, TellsFiguresFromWordsAndMarks) {
    for (const char* figure : {"1,234", "(56", "$ 7", "-", "\xe2\x80\x94", "12.5%",
                               "\xe2\x82\xac"
                               "5"})
        EXPECT_TRUE(isFigure(figure)) << figure;
    for (const char* word : {"", "Revenue", "Q1", "N/A", "$", "()"})
        EXPECT_FALSE(isFigure(word)) << word;
    for (const char* mark : {"\xe2\x80\xa2", "(1)", "(a)", "2.", "*", "**"})
        EXPECT_TRUE(isListMark(mark)) << mark;
    for (const char* no : {"5", "$", "-", "Cash", "2024"})
        EXPECT_FALSE(isListMark(no)) << no;
}

} // namespace ql::documents
