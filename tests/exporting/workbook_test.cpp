// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/workbook.h"

#include "exporting/opened_workbook.h"
#include "exporting/sample_company.h"
#include "exporting/xlsx_numbers.h"
#include "items/handmade.h"

#include <gtest/gtest.h>

#include <cmath>
#include <locale.h>

namespace ql::test {

using namespace exporting;
using analysis::CellState;
using analysis::Comparison;

namespace {

std::vector<OpenedSheet> opened(const std::vector<Table>& tables) {
    const auto bytes = workbook(tables);
    EXPECT_TRUE(bytes) << bytes.error().sentence();
    return bytes ? openWorkbook(*bytes) : std::vector<OpenedSheet>();
}

Table sample(StatementKind kind, analysis::Span span = analysis::Span::Quarter) {
    return {sampleComparison({.kind = kind, .span = span}), items::ScaleChoice::Thousands};
}

std::shared_ptr<Comparison> oneLine(const std::string& label, const Decimal& value) {
    auto comparison = std::make_shared<Comparison>();
    comparison->columns.resize(1);
    comparison->columns[0].period = {{2005, 6, 30}, 3};
    auto& row = comparison->rows.emplace_back();
    row.label = label;
    auto& cell = row.cells.emplace_back();
    cell.state = CellState::Number;
    cell.value = value;
    return comparison;
}

/// The first row of figures: below the headings, which end with the subheading.
int firstRow(const OpenedSheet& sheet, const Comparison& comparison) {
    for (const auto& row : comparison.rows)
        if (const int at = sheet.rowOf(row.label); at > 0)
            return at - static_cast<int>(&row - comparison.rows.data());
    return 0;
}

std::vector<std::string> columnsOf(const Comparison& comparison) {
    std::vector<std::string> names;
    int at = 1;
    for (const auto& column : comparison.columns) {
        at += column.gapBefore ? 1 : 0;
        const std::string cell = cellName(0, at++);
        names.push_back(cell.substr(0, cell.size() - 1));
    }
    return names;
}

TEST(Workbook, EveryFigureOfTheSampleCompanyIsANumberOfItsFullSize) {
    for (const StatementKind kind : analysis::kindsPresent(sampleReleases())) {
        const Table table =
            sample(kind, kind == StatementKind::CashFlow ? analysis::Span::YearToDate
                                                         : analysis::Span::Quarter);
        const auto sheets = opened({table});
        ASSERT_EQ(sheets.size(), 2U);
        const int top = firstRow(sheets[0], *table.comparison);
        ASSERT_GT(top, 0) << toString(kind);
        const auto columns = columnsOf(*table.comparison);
        for (std::size_t r = 0; r < table.comparison->rows.size(); ++r)
            for (std::size_t c = 0; c < columns.size(); ++c) {
                const auto& cell = table.comparison->rows[r].cells[c];
                if (cell.state != CellState::Number) continue;
                const std::string at = columns[c] + std::to_string(top + static_cast<int>(r));
                ASSERT_TRUE(sheets[0].cells.contains(at)) << at;
                const double percent = cell.unit.measure == Measure::Percent ? 0.01 : 1;
                EXPECT_DOUBLE_EQ(std::stod(sheets[0].cells.at(at).value),
                                 cell.value.toDouble() * percent)
                    << at;
            }
    }
}

TEST(Workbook, EveryFormulaComesOutAtTheFigureItStandsFor) {
    int formulas = 0;
    int cells = 0;
    for (const auto span : {analysis::Span::Quarter, analysis::Span::Year})
        for (const StatementKind kind :
             {StatementKind::Income, StatementKind::Balance, StatementKind::CashFlow}) {
            const auto sheets = opened({sample(kind, span)});
            ASSERT_FALSE(sheets.empty());
            for (const auto& [name, cell] : sheets[0].cells) {
                cells += cell.value.empty() ? 0 : 1;
                if (cell.formula.empty()) continue;
                ++formulas;
                const double value = std::stod(cell.value);
                EXPECT_NEAR(sheets[0].counted(name), value, std::abs(value) * 1e-12 + 1e-9)
                    << sheets[0].name << " " << name << " =" << cell.formula;
            }
        }
    // Of an income statement about every third line is a sum.
    EXPECT_GT(formulas, cells / 5);
}

/// What real releases hold: gaps, restated figures, lines that come and go.
TEST(Workbook, FormulasComeOutForRealCompanies) {
    for (const char* company : {"zhone", "pericom"}) {
        const auto releases = test::corpusReleases(company);
        if (releases.empty()) GTEST_SKIP() << "the corpus is not here";
        std::vector<Table> tables;
        for (const StatementKind kind : analysis::kindsPresent(releases))
            for (const auto span : {analysis::Span::Quarter, analysis::Span::YearToDate,
                                    analysis::Span::Year, analysis::Span::TrailingYear})
                tables.push_back({std::make_shared<const Comparison>(
                                      analysis::compare(releases, {.kind = kind, .span = span})),
                                  items::ScaleChoice::Automatic});
        int formulas = 0;
        for (const OpenedSheet& sheet : opened(tables))
            for (const auto& [name, cell] : sheet.cells) {
                if (cell.formula.empty()) continue;
                ++formulas;
                const double value = std::stod(cell.value);
                EXPECT_NEAR(sheet.counted(name), value, std::abs(value) * 1e-12 + 1e-9)
                    << company << ", " << sheet.name << " " << name << " =" << cell.formula;
            }
        EXPECT_GT(formulas, 100) << company;
    }
}

TEST(Workbook, ASumOfTheSampleCompanyIsAFormulaOverTheLinesItAdds) {
    const Table table = sample(StatementKind::Income);
    const auto sheets = opened({table});
    ASSERT_FALSE(sheets.empty());
    const int gross = sheets[0].rowOf("Gross profit");
    ASSERT_GT(gross, 0);
    const OpenedCell& cell = sheets[0].cells.at("B" + std::to_string(gross));
    EXPECT_NE(cell.formula.find("B" + std::to_string(sheets[0].rowOf("Net revenue"))),
              std::string::npos)
        << cell.formula;
}

TEST(Workbook, ASheetOfSourcesNamesFileHashAndPlaceOfEveryPrintedFigure) {
    const Table table = sample(StatementKind::Income);
    const auto sheets = opened({table});
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(sheets[1].name, "Sources");
    std::map<std::string, int> lines; // by cell
    for (const auto& [name, cell] : sheets[1].cells)
        if (name.starts_with('A') && name != "A1") {
            ++lines[cell.text];
            const std::string row = name.substr(1);
            EXPECT_TRUE(sheets[1].cells.at("H" + row).text.ends_with(".txt"));
            EXPECT_TRUE(sheets[1].cells.at("I" + row).text.starts_with("line "));
            EXPECT_EQ(sheets[1].cells.at("J" + row).text.size(), 64U);
        }
    const auto columns = columnsOf(*table.comparison);
    const int top = firstRow(sheets[0], *table.comparison);
    for (std::size_t r = 0; r < table.comparison->rows.size(); ++r)
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto& cell = table.comparison->rows[r].cells[c];
            if (cell.state == CellState::Absent || cell.isDerived()) continue;
            const std::string at =
                sheets[0].name + "!" + columns[c] + std::to_string(top + static_cast<int>(r));
            EXPECT_EQ(lines[at], 1) << at;
        }
}

TEST(Workbook, LabelsThatLookLikeFormulasStayText) {
    for (const std::string label : {"=1+1", "+SUM(A1)", "-cmd", "@now", "\t=2"}) {
        const auto bytes = workbook(std::vector<Table>{{oneLine(label, {1, 0}), {}}});
        ASSERT_TRUE(bytes);
        EXPECT_EQ(memberOf(*bytes, "xl/worksheets/sheet1.xml").find("<f>"), std::string::npos);
        EXPECT_GT(openWorkbook(*bytes).at(0).rowOf(label), 0) << label;
    }
}

TEST(Workbook, AFigureADoubleCannotHoldIsWrittenAsTextAndNeverChanged) {
    EXPECT_EQ(spreadsheetNumber({999'999'999'999'999, -2}, {}), 9'999'999'999'999.99);
    EXPECT_EQ(spreadsheetNumber({1'234'567'890'123'456'700, 0}, {}), std::nullopt);
    EXPECT_EQ(spreadsheetNumber({216, -1}, {Measure::Percent, ""}), 0.216);
    const auto sheets = opened({{oneLine("Huge", {1'234'567'890'123'456'789, 0}), {}}});
    ASSERT_FALSE(sheets.empty());
    const std::string row = std::to_string(sheets[0].rowOf("Huge"));
    EXPECT_EQ(sheets[0].cells.at("B" + row).text, "1234567890123456789");
}

TEST(Workbook, NumbersHaveAPointWhereTheDesktopWritesCommas) {
    const locale_t german = newlocale(LC_ALL_MASK, "de_DE.UTF-8", nullptr);
    if (german == nullptr) GTEST_SKIP() << "no German locale is installed here";
    const locale_t before = uselocale(german);
    const auto bytes = workbook(std::vector<Table>{{oneLine("Per share", {-9, -2}), {}}});
    uselocale(before);
    freelocale(german);
    ASSERT_TRUE(bytes);
    EXPECT_NE(memberOf(*bytes, "xl/worksheets/sheet1.xml").find("<v>-0.09</v>"), std::string::npos);
}

TEST(Workbook, TablesOfOneKindGetNamesOfTheirOwn) {
    const Table table = sample(StatementKind::Income);
    const auto sheets = opened({table, table});
    ASSERT_EQ(sheets.size(), 3U);
    EXPECT_EQ(sheets[0].name, "Income statement");
    EXPECT_EQ(sheets[1].name, "Income statement 2");
}

TEST(Workbook, NilIsANumberShownAsADashAndAbsentIsNothing) {
    const Table table{handmade(), items::ScaleChoice::Thousands};
    const auto sheets = opened({table});
    ASSERT_FALSE(sheets.empty());
    const std::string row = std::to_string(sheets[0].rowOf("Licences"));
    EXPECT_EQ(sheets[0].cells.at("B" + row).value, "0");
    const auto columns = columnsOf(*table.comparison);
    EXPECT_FALSE(sheets[0].cells.contains(columns[2] + row));
    EXPECT_EQ(cellName(0, 25), "Z1");
    EXPECT_EQ(cellName(8, 26), "AA9");
    EXPECT_EQ(cellName(0, 702), "AAA1");
}

TEST(Workbook, ACorrectedFigureSaysWhatIsPrinted) {
    auto comparison = oneLine("Cash", {42, 3});
    auto correction = std::make_shared<Correction>();
    correction->printed = "24";
    correction->reason = "digits swapped";
    comparison->rows[0].cells[0].correction = correction;
    comparison->rows[0].cells[0].corrected = true;
    const auto bytes = workbook(std::vector<Table>{{comparison, {}}});
    ASSERT_TRUE(bytes);
    const std::string notes = memberOf(*bytes, "xl/comments1.xml");
    EXPECT_NE(notes.find("the release prints 24"), std::string::npos) << notes;
    EXPECT_NE(notes.find("digits swapped"), std::string::npos);
    EXPECT_NE(memberOf(*bytes, "xl/styles.xml").find("FFFFF2CC"), std::string::npos);
}

} // namespace

} // namespace ql::test
