// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/publication.h"

#include "archive_fixture.h"
#include "documents/pdf_pages.h"
#include "pdf_fixture.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace ql::documents {

namespace {

/// A page opened with these texts of it as its figures.
struct Opened {
    Publication publication;

    Opened(const std::string& bytes, const std::vector<std::string>& figures) {
        const auto first = publish(bytes, "release.html", {});
        EXPECT_TRUE(first.has_value());
        if (!first) return;
        std::vector<ByteRange> ranges;
        std::size_t from = 0;
        for (const std::string& figure : figures) {
            from = first->document.text.find(figure, from);
            EXPECT_NE(from, std::string::npos) << figure;
            ranges.push_back({static_cast<std::uint32_t>(from),
                              static_cast<std::uint32_t>(from + figure.size())});
            from += figure.size();
        }
        auto opened = publish(bytes, "release.html", ranges);
        EXPECT_TRUE(opened.has_value());
        if (opened) publication = std::move(*opened);
    }

    /// What is marked with that number, pieces put together.
    [[nodiscard]] std::string marked(int number) const {
        const std::string open = "<a href=\"q" + std::to_string(number) + "\"";
        std::string text;
        for (std::size_t at = publication.page.find(open); at != std::string::npos;
             at = publication.page.find(open, at + 1)) {
            const std::size_t begin = publication.page.find('>', at) + 1;
            text += publication.page.substr(begin, publication.page.find('<', begin) - begin);
        }
        return text;
    }
    [[nodiscard]] bool has(std::string_view text) const {
        return publication.page.find(text) != std::string::npos;
    }
};

std::string page(const std::string& body) {
    return "<!doctype html><html><body>" + body + "</body></html>";
}

} // namespace

TEST(Publication, AFigureIsMarkedWhereThePageShowsIt) {
    const Opened opened(page("<p>Revenue of <b>$54.2</b> million</p><table><tr><td>Net revenue</td>"
                             "<td>$</td><td>54,214</td></tr><tr><td>Loss</td><td></td>"
                             "<td>(1,033</td><td>)</td></tr></table>"),
                        {"$54.2", "54,214", "(1,033)"});
    EXPECT_EQ(opened.marked(0), "$54.2");
    EXPECT_EQ(opened.marked(1), "54,214");
    EXPECT_EQ(opened.marked(2), "(1,033)");
}

TEST(Publication, TablesKeepTheirShapeAndLook) {
    const Opened opened(
        page("<table width='100%'><tr><td colspan=3 align=center><b>Three months</b></td></tr>"
             "<tr><td style='padding-left:12pt'>Sales</td><td style='TEXT-ALIGN:Right;"
             "border-bottom:2.25pt double #000000'>10</td><td rowspan=2>x</td></tr></table>"),
        {"10"});
    EXPECT_TRUE(opened.has("colspan=\"3\"")) << opened.publication.page;
    EXPECT_TRUE(opened.has("rowspan=\"2\""));
    EXPECT_TRUE(opened.has("padding-left:16px"));
    EXPECT_TRUE(opened.has("text-align:right"));
    EXPECT_TRUE(opened.has("border-bottom-style:double"));
    EXPECT_TRUE(opened.has("width=\"100%\""));
    EXPECT_TRUE(opened.has("<b>"));
}

TEST(Publication, NothingThatCouldFetchOrRunIsLeft) {
    const Opened opened(
        page(
            "<link rel=stylesheet href='http://x.invalid/a.css'><style>@import "
            "url(http://x.invalid/b.css); .a{background:url(file:///etc/passwd);color:red}</style>"
            "<script src='http://x.invalid/c.js'>alert(1)</script>"
            "<img src='http://x.invalid/d.png' onerror='alert(2)'>"
            "<img src='file:///etc/passwd'><iframe src='http://x.invalid/e'></iframe>"
            "<object data='http://x.invalid/f'></object><embed src='http://x.invalid/g'>"
            "<a href='javascript:alert(3)'>seen</a> <a href='file:///etc/passwd'>too</a>"
            "<p class=a style='background-image:url(http://x.invalid/h);width:expression(alert(4))'"
            " onclick='alert(5)'>text 12</p><table background='http://x.invalid/i'><tr><td>34</td>"
            "</tr></table><form action='http://x.invalid/j'><input value=7></form>"),
        {"12", "34"});
    for (const char* bad : {"http", "file:", "url", "alert", "javascript", "script", "expression",
                            "onclick", "<img", "<link", "<iframe", "<object", "src", "@import"})
        EXPECT_FALSE(opened.has(bad)) << bad << " in\n" << opened.publication.page;
    EXPECT_TRUE(opened.has("seen"));
    EXPECT_TRUE(opened.has("color:red"));
    EXPECT_EQ(opened.marked(0), "12");
    EXPECT_EQ(opened.marked(1), "34");
}

TEST(Publication, MarkupInTextStaysText) {
    const Opened opened(page("<p>&lt;script&gt;x&lt;/script&gt; a&amp;b \"q\"</p>"), {});
    EXPECT_TRUE(opened.has("&lt;script&gt;")) << opened.publication.page;
    EXPECT_FALSE(opened.has("<script"));
    EXPECT_TRUE(opened.has("a&amp;b"));
}

TEST(Publication, WhatIsNotSeenIsNotShown) {
    const Opened opened(page("<style>.x{display:none}</style><p class=x>one</p>"
                             "<p style='display:none'>two</p><p hidden>three</p><p>four</p>"
                             "<nav><ul><li>menu</li></ul></nav>"),
                        {});
    for (const char* hidden : {"one", "two", "three", "menu"})
        EXPECT_FALSE(opened.has(hidden)) << hidden;
    EXPECT_TRUE(opened.has("four"));
}

TEST(Publication, AMenuWithAFigureStays) {
    const Opened opened(page("<form><p>Net sales 77</p></form>"), {"77"});
    EXPECT_EQ(opened.marked(0), "77");
}

TEST(Publication, TagsAreBalancedWhateverThePageForgets) {
    for (const char* body : {"<table><tr><td>1<table><tr><td>2", "<b><p>3<table>4<tr>5<td>6",
                             "<td>7</td><tr><td>8", "<ul><li>9<table><div>10</div></table>",
                             "<div style='display:table'><div style='display:table-row'>11"}) {
        const Opened opened(page(body), {});
        int depth = 0;
        const std::string& html = opened.publication.page;
        for (std::size_t at = html.find('<'); at != std::string::npos;
             at = html.find('<', at + 1)) {
            const std::string_view tag = std::string_view(html).substr(at, 4);
            if (tag.starts_with("<br") || tag.starts_with("<hr")) continue;
            depth += tag.starts_with("</") ? -1 : 1;
            ASSERT_GE(depth, 0) << html;
        }
        EXPECT_EQ(depth, 0) << body << "\n" << html;
    }
}

TEST(Publication, TablesOutOfAllProportionAreNotBuilt) {
    std::string body = "<table>";
    for (int i = 0; i < 20000; ++i)
        body += "<tr><td colspan=100000>x</td></tr>";
    const Opened opened(page(body + "</table>"), {});
    EXPECT_FALSE(opened.has("colspan=\"1000"));
    EXPECT_LT(opened.publication.page.size(), 8 * body.size() + 100000);
    std::string deep;
    for (int i = 0; i < 60; ++i)
        deep += "<table><tr><td>";
    const Opened nested(page(deep + "5"), {"5"});
    EXPECT_EQ(nested.marked(0), "5");
    std::size_t tables = 0;
    for (std::size_t at = nested.publication.page.find("<table"); at != std::string::npos;
         at = nested.publication.page.find("<table", at + 1))
        ++tables;
    EXPECT_LE(tables, 6U);
}

TEST(Publication, ASubmissionWithPagesIsOnePage) {
    const std::string bytes =
        "<SEC-DOCUMENT>x\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nplain 11 < 12\n</TEXT>\n"
        "</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n<html><body><p>page "
        "22</p></body></html>\n</TEXT>\n</DOCUMENT>\n";
    const Opened opened(bytes, {"11", "22"});
    EXPECT_EQ(opened.marked(0), "11");
    EXPECT_EQ(opened.marked(1), "22");
    EXPECT_TRUE(opened.has("&lt;"));
}

TEST(Publication, PlainTextIsItsOwnPicture) {
    const Opened opened("Net revenue 54,214\n", {"54,214"});
    EXPECT_TRUE(opened.publication.page.empty());
    EXPECT_TRUE(opened.publication.pdf.empty());
    EXPECT_FALSE(opened.publication.document.text.empty());
}

TEST(Publication, APdfComesOutOfItsArchive) {
    const std::string pdf =
        test::makePdf({test::PdfPage({{72, 700, "Revenue"}, {200, 700, "54"}})});
    const auto plain = publish(pdf, "release.pdf", {});
    ASSERT_TRUE(plain.has_value());
    EXPECT_EQ(plain->pdf, pdf);
    const auto packed = publish(test::gzip(pdf), "release.pdf.gz", {});
    ASSERT_TRUE(packed.has_value());
    EXPECT_EQ(packed->pdf, pdf);
}

TEST(Publication, WhatCannotBeReadSaysSo) {
    const auto broken = publish("%PDF-1.4 nothing", "broken.pdf", {});
    ASSERT_FALSE(broken.has_value());
    EXPECT_FALSE(broken.error().sentence().empty());
}

namespace {

/// Whether anything dark is painted in a box of a page.
bool isInked(const PageImage& image, const PageBox& box, double scale) {
    for (int y = int(box.top * scale); y < int(box.bottom * scale); ++y)
        for (int x = int(box.left * scale); x < int(box.right * scale); ++x) {
            if (x < 0 || y < 0 || x >= image.width || y >= image.height) continue;
            const auto pixel =
                image.pixels[std::size_t(y) * std::size_t(image.width) + std::size_t(x)];
            if ((pixel & 0xff) < 128) return true;
        }
    return false;
}

} // namespace

TEST(PdfPages, BoxesOfWordsLieOnTheirInk) {
    for (const int turned : {0, 90, 180, 270}) {
        SCOPED_TRACE(turned);
        const std::string pdf = test::makePdf(
            {test::PdfPage({{72, 700, "Revenue", 12}, {300, 500, "54,214", 12}}, turned)});
        const auto document = publish(pdf, "release.pdf", {});
        ASSERT_TRUE(document.has_value());
        const auto pages = PdfPages::open(document->pdf, "release.pdf");
        ASSERT_TRUE(pages.has_value());
        ASSERT_EQ((*pages)->sizes().size(), 1U);
        const double scale = 2;
        const PageImage image = (*pages)->paint(0, scale);
        ASSERT_FALSE(image.isEmpty());
        EXPECT_NEAR(image.width, (*pages)->sizes()[0].width * scale, 2);
        EXPECT_NEAR(image.height, (*pages)->sizes()[0].height * scale, 2);
        ASSERT_EQ(document->document.boxes.size(), 2U);
        for (const PageBox& box : document->document.boxes)
            EXPECT_TRUE(isInked(image, box, scale));
        EXPECT_FALSE(isInked(image, {{}, 0, 10, 10, 40, 40}, scale));
    }
}

TEST(PdfPages, RefusesWhatWouldFillMemory) {
    const auto pages = PdfPages::open(test::makePdf({test::PdfPage({{72, 700, "x"}})}), "a.pdf");
    ASSERT_TRUE(pages.has_value());
    EXPECT_TRUE((*pages)->paint(0, 500).isEmpty());
    EXPECT_TRUE((*pages)->paint(7, 1).isEmpty());
    EXPECT_TRUE((*pages)->paint(0, 0).isEmpty());
    EXPECT_FALSE(PdfPages::open("no pdf at all", "a.pdf").has_value());
}

} // namespace ql::documents
