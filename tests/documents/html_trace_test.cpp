// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_parser.h"
#include "documents/html_reader.h"
#include "documents/sgml_wrapper.h"
#include "documents/text_encoding.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace ql::documents {

namespace {

/// All character data of a page, as the places of a trace count it.
class Characters final : public HtmlSink {
  public:
    void beginElement(std::string_view, const char* const*) override {}
    void endElement(std::string_view) override {}
    void characters(std::string_view utf8) override { text += utf8; }

    std::string text;
};

struct Traced {
    Document document;
    HtmlSources sources;
    std::string characters;

    explicit Traced(std::string_view page) {
        auto read = readHtml(page, "page.html", &sources);
        EXPECT_TRUE(read.has_value());
        if (read) document = std::move(*read);
        Characters sink;
        EXPECT_TRUE(parseHtml(unwrap(page).body, sink));
        characters = std::move(sink.text);
    }

    /// What the trace says stands behind a stretch of the reading text.
    [[nodiscard]] std::string sourceOf(std::string_view text) const {
        const std::size_t begin = document.text.find(text);
        EXPECT_NE(begin, std::string::npos) << text << " in\n" << document.text;
        HtmlTrace found;
        traceCopy(found, 0, sources.trace, begin, begin + text.size());
        std::string source;
        for (const HtmlOrigin& origin : found)
            source += characters.substr(origin.source, origin.size);
        return source;
    }
};

/// Every byte that has a source is that byte, and every digit of the reading text has one.
void expectFaithful(const Traced& page) {
    std::size_t traced = 0;
    std::size_t last = 0;
    const std::string& text = page.document.text;
    const auto digits = [](std::string_view part) {
        return static_cast<std::size_t>(
            std::ranges::count_if(part, [](char c) { return c >= '0' && c <= '9'; }));
    };
    for (const HtmlOrigin& origin : page.sources.trace) {
        ASSERT_GE(origin.at, last);
        last = origin.at + origin.size;
        ASSERT_LE(last, text.size());
        ASSERT_LE(origin.source + origin.size, page.characters.size());
        const std::string_view here = std::string_view(text).substr(origin.at, origin.size);
        const std::string_view there =
            std::string_view(page.characters).substr(origin.source, origin.size);
        // Hyphens and characters of windows-1252 are written another way.
        if (static_cast<unsigned char>(there.front()) < 0x80) {
            ASSERT_EQ(here, there);
        }
        traced += digits(here);
    }
    EXPECT_EQ(traced, digits(text));
}

} // namespace

TEST(HtmlTrace, AFigureIsFoundBehindWhatIsNotSeen) {
    const Traced page("<html><body><script>var x = 12;</script><p>Revenue  was\n <b>$54.2</b> "
                      "million</p><p style='display:none'>99</p><p>Loss (13.1)</p></body></html>");
    expectFaithful(page);
    EXPECT_EQ(page.sourceOf("$54.2"), "$54.2");
    EXPECT_EQ(page.sourceOf("(13.1)"), "(13.1)");
}

TEST(HtmlTrace, CellsKeepTheirPlaceThoughColumnsAreLinedUp) {
    const Traced page("<table><tr><td>Net revenue</td><td>$</td><td>54,214</td></tr>"
                      "<tr><td>Cost</td><td></td><td>(1,033</td><td>)</td></tr></table>");
    expectFaithful(page);
    EXPECT_EQ(page.sourceOf("54,214"), "54,214");
    EXPECT_EQ(page.sourceOf("(1,033)"), "(1,033)");
}

TEST(HtmlTrace, RaisedMarksStackedRowsAndInnerTablesKeepTheirPlaces) {
    const Traced page(
        "<table><tr><td>Sales<sup>1</sup> 7<br>Cost</td><td>10<br>20</td><td>30<br>40</td></tr>"
        "<tr><td>a<table><tr><td>51</td><td>52</td></tr></table>61</td></tr></table>"
        "<p>Growth<sup>2</sup> of 5<sup>th</sup> part</p><pre>  77   88\n  99</pre>"
        "<div><table><tr><td>only 42</td></tr></table></div>");
    expectFaithful(page);
    for (const char* figure : {"10", "20", "30", "40", "51", "52", "61", "77", "88", "99", "42"})
        EXPECT_EQ(page.sourceOf(figure), figure);
}

TEST(HtmlTrace, RealPagesAreTracedToTheLastDigit) {
    const std::filesystem::path corpus = QL_CORPUS_DIR;
    if (!std::filesystem::exists(corpus)) GTEST_SKIP() << "no folder of real releases";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus)) {
        if (entry.path().extension() != ".html") continue;
        SCOPED_TRACE(entry.path().filename().string());
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        const auto text = decodeText(bytes);
        ASSERT_TRUE(text);
        expectFaithful(Traced(*text));
    }
}

} // namespace ql::documents
