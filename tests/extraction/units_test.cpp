// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/units/units.h"

#include "scanned_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

/// The power of ten a note names, or -1 where it names none.
int scaleIn(std::string_view text) {
    const auto note = readScaleNote(text);
    return note ? note->scale : -1;
}

Measure measure(const std::string& label, const std::vector<std::string>& figures,
                const std::vector<std::string>& sections = {}) {
    const std::vector<RawColumn> columns(figures.size());
    return measureOf(rowOf(label, figures), columns, sections);
}

TEST(Units, ACurrencyIsAWordOfItsOwn) {
    for (const std::string_view text : {"Sales in Europe (in thousands)", "A decade in millions",
                                        "Chocolate sales (in thousands)"}) {
        const auto note = readScaleNote(text);
        ASSERT_TRUE(note) << text;
        EXPECT_EQ(note->currency, "") << text;
    }
    EXPECT_EQ(readScaleNote("(EUR in thousands)")->currency, "EUR");
    EXPECT_EQ(readScaleNote("\u20ac million")->currency, "EUR");
    EXPECT_EQ(readScaleNote("CHF m")->scale, 6);
}

TEST(Units, TheScaleIsNamedInManyWords) {
    for (const char* text :
         {"(In thousands)", "(in thousands, except per share data)", "(Dollars in thousands)",
          "(Amounts in thousands)", "(000's omitted)", "($000)", "(In 000s)", "In Thousands",
          "(Unaudited, in thousands)", "(Thousands of dollars)", "(in $ thousands)"})
        EXPECT_EQ(scaleIn(text), 3) << text;
    for (const char* text : {"(In millions)", "(Millions of Dollars)", "($ in millions)",
                             "(in millions, except per share amounts)", "Millions",
                             "(Dollars in millions, except per share data)"})
        EXPECT_EQ(scaleIn(text), 6) << text;
    EXPECT_EQ(scaleIn("(In billions)"), 9);
    EXPECT_EQ(scaleIn("(In whole dollars)"), 0);
}

TEST(Units, WordsWithoutAScaleNameNone) {
    for (const char* text : {"", "(Unaudited)", "Net revenue",
                             "Condensed Consolidated Balance Sheets", "(except per share data)"})
        EXPECT_EQ(scaleIn(text), -1) << text;
}

TEST(Units, AnAmountIsNoScale) {
    EXPECT_EQ(scaleIn("In thousands. Includes a $5 million charge"), 3);
    EXPECT_EQ(scaleIn("Includes a charge of $5 million"), -1);
    EXPECT_EQ(scaleIn("Revenue reached $20.3 billion"), -1);
    EXPECT_EQ(scaleIn("Revenue of 20.3 billion, in thousands"), 3);
}

TEST(Units, PerShareDataAloneLeaveShareCountsInTheScale) {
    for (const char* text :
         {"(In thousands, except per share data)", "(in millions, except per-share amounts)",
          "(In thousands, except per common share data)"}) {
        const auto note = readScaleNote(text);
        ASSERT_TRUE(note) << text;
        EXPECT_TRUE(note->exceptPerShare) << text;
        EXPECT_FALSE(note->exceptShares) << text;
    }
}

TEST(Units, ShareDataNamedByThemselvesAreExempt) {
    for (const char* text : {"(In thousands, except share and per share data)",
                             "(In thousands, except shares and per share amounts)",
                             "(in thousands, except per share and share data)"}) {
        const auto note = readScaleNote(text);
        ASSERT_TRUE(note) << text;
        EXPECT_TRUE(note->exceptPerShare) << text;
        EXPECT_TRUE(note->exceptShares) << text;
    }
    EXPECT_FALSE(readScaleNote("(In thousands)")->exceptShares);
}

TEST(Units, ACurrencyIsNamedWithTheScale) {
    EXPECT_EQ(readScaleNote("(In millions of euros)")->currency, "EUR");
    EXPECT_EQ(readScaleNote("(in thousands of U.S. dollars)")->currency, "USD");
    EXPECT_EQ(readScaleNote("(thousands of Canadian dollars)")->currency, "CAD");
    EXPECT_EQ(readScaleNote("(In millions of yen)")->currency, "JPY");
    EXPECT_EQ(readScaleNote("(In thousands)")->currency, "");
}

TEST(Units, TheNoteIsKeptAsPrinted) {
    EXPECT_EQ(readScaleNote("  (In  thousands, except per share data) ")->text,
              "(In thousands, except per share data)");
}

TEST(Units, AmountsOfMoneyAreCurrency) {
    EXPECT_EQ(measure("Net revenue", {"54,214"}), Measure::Currency);
    EXPECT_EQ(measure("Gross margin", {"20,112", "18,440"}), Measure::Currency);
    EXPECT_EQ(measure("Prepaid expenses", {"7"}), Measure::Currency);
    EXPECT_EQ(measure("", {"1,201"}), Measure::Currency);
}

TEST(Units, ShareCountsAreSharesEvenWhereTheyServePerShareFigures) {
    EXPECT_EQ(measure("Weighted average shares outstanding used to compute basic and diluted net "
                      "loss per share",
                      {"148,721"}),
              Measure::Shares);
    EXPECT_EQ(measure("Shares used in computing net loss per share", {"148,721"}), Measure::Shares);
    EXPECT_EQ(measure("Weighted average common shares", {"98,100"}), Measure::Shares);
    EXPECT_EQ(measure("Diluted shares outstanding", {"99,100"}), Measure::Shares);
}

TEST(Units, FiguresPerShareAreTold) {
    EXPECT_EQ(measure("Net loss per share", {"(0.09)"}), Measure::PerShare);
    EXPECT_EQ(measure("Diluted earnings per common share", {"$ 1.02"}), Measure::PerShare);
    EXPECT_EQ(measure("Dividends declared per share", {"0.25"}), Measure::PerShare);
    EXPECT_EQ(measure("Diluted EPS", {"1.02"}), Measure::PerShare);
    EXPECT_EQ(measure("Net income per basic share", {"2"}), Measure::PerShare);
}

TEST(Units, TwoRowsOfOneLabelMeanWhatTheirHeadingsMean) {
    EXPECT_EQ(measure("Basic", {"0.31", "0.20"}, {"Net income per share"}), Measure::PerShare);
    EXPECT_EQ(measure("Basic", {"49,870", "49,101"}, {"Weighted average shares outstanding"}),
              Measure::Shares);
    EXPECT_EQ(measure("Diluted", {"50,100"}, {"Shares used in per share calculation"}),
              Measure::Shares);
}

TEST(Units, ASignOrTheLabelMakesAPercentage) {
    EXPECT_EQ(measure("Gross margin", {"37.1%", "36.0%"}), Measure::Percent);
    EXPECT_EQ(measure("Gross margin %", {"37.1", "36.0"}), Measure::Percent);
    EXPECT_EQ(measure("Effective tax rate", {"35.0"}), Measure::Percent);
    EXPECT_EQ(measure("Operating income as a percentage of revenue", {"12.5"}), Measure::Percent);
}

TEST(Units, AColumnOfChangeSaysNothingOfTheRow) {
    std::vector<RawColumn> columns(3);
    columns[2].change = true;
    const RawRow row = rowOf("Net revenue", {"54,214", "30,445", "78.1%"});
    EXPECT_EQ(measureOf(row, columns, {}), Measure::Currency);
}

TEST(Units, AColumnOfAmountsPerShareIsKnownByItsHeading) {
    EXPECT_TRUE(isPerShareHeading("Per Diluted Share"));
    EXPECT_TRUE(isPerShareHeading("Per Share"));
    EXPECT_FALSE(isPerShareHeading("Amount"));
    EXPECT_FALSE(isPerShareHeading("Three Months Ended June 30, 2006"));
}

} // namespace
} // namespace ql::extraction
