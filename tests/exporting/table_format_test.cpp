// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/table_format.h"

#include "exporting/figure_sources.h"
#include "exporting/sample_company.h"
#include "exporting/sheet_csv.h"
#include "exporting/sheet_html.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ql::test {

using namespace exporting;
using analysis::Comparison;

namespace {

Table income() {
    return {sampleComparison({.kind = StatementKind::Income}), items::ScaleChoice::Thousands};
}

TEST(TableFormats, AreFoundByTheirWordAndKnowTheirSuffix) {
    for (const TableFormatName& name : tableFormats()) {
        EXPECT_EQ(parseTableFormat(name.word), name.format);
        EXPECT_EQ(suffixOf(name.format), name.suffix);
        const auto bytes = tableBytes(income(), name.format, false);
        ASSERT_TRUE(bytes);
        EXPECT_FALSE(bytes->empty());
    }
    EXPECT_EQ(parseTableFormat("pdf"), std::nullopt);
}

TEST(SheetCsv, SourcesFollowTheFiguresWhereAsked) {
    const auto table = income();
    const std::string plain = sheetCsv(*table.comparison);
    const std::string sourced = sheetCsv(*table.comparison, true);
    const auto headOf = [](const std::string& text) { return text.substr(0, text.find('\n')); };
    EXPECT_EQ(headOf(plain).find("source"), std::string::npos);
    EXPECT_TRUE(headOf(sourced).starts_with(headOf(plain)));
    EXPECT_NE(headOf(sourced).find("2005-12-31/3M source"), std::string::npos);
    EXPECT_NE(sourced.find("northfield-2005q4.txt "), std::string::npos);
    EXPECT_NE(sourced.find("sha256:"), std::string::npos);
}

TEST(SheetCsv, ACorrectedFigureSaysSo) {
    auto comparison = *income().comparison;
    auto& cell = comparison.rows[0].cells[0];
    auto correction = std::make_shared<Correction>();
    correction->printed = "31,250";
    cell.correction = correction;
    cell.corrected = true;
    const std::string text = sheetCsv(comparison);
    EXPECT_NE(text.find(",corrections\n"), std::string::npos);
    EXPECT_NE(text.find("the release prints 31,250"), std::string::npos);
}

TEST(FigureSources, ADerivedFigureNamesEachOfItsTerms) {
    // The first quarter of 2005 stands in one of its six months less the second.
    const auto& all = sampleReleases();
    const auto june = std::ranges::find(all, std::string("northfield-2005q2.txt"),
                                        [](const auto& release) { return release->fileName; });
    ASSERT_NE(june, all.end());
    const Comparison comparison = analysis::compare({&*june, 1}, {.kind = StatementKind::Income});
    int derived = 0;
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        const auto& cells = comparison.rows[r].cells;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            if (cells[c].derivation != analysis::Derivation::Difference) continue;
            const auto sources = sourcesOf(comparison, int(r), int(c));
            EXPECT_EQ(sources.size(), cells[c].operands.size());
            for (const FigureSource& source : sources)
                EXPECT_FALSE(source.period.empty());
            ++derived;
        }
    }
    EXPECT_GT(derived, 0);
}

TEST(SheetHtml, TakesTextLiterallyAndFetchesNothing) {
    Sheet sheet;
    sheet.title = "<script>alert(1)</script> & \"co\"";
    sheet.columns = {{"Q1 05", "", "", false}};
    SheetRow row;
    row.label = "<b>Cash</b>";
    row.cells.resize(1);
    row.cells[0].text = "1,234";
    sheet.rows = {row};
    const std::string html = sheetHtml(sheet);
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_NE(html.find("&lt;b&gt;Cash&lt;/b&gt;"), std::string::npos);
    EXPECT_EQ(html.find("http"), std::string::npos);
    EXPECT_NE(html.find(">1,234</td>"), std::string::npos);
}

} // namespace

} // namespace ql::test
