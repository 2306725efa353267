// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reader.h"
#include "golden_file.h"
#include "print_release.h"
#include "samples.h"
#include "support/read_release.h"
#include "support/truth.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ql {
namespace {

/// One sample release, by the name of its file without end.
class Sample : public testing::TestWithParam<const char*> {
  protected:
    void SetUp() override {
        auto result = testsupport::readRelease(golden::sampleFile(GetParam()));
        ASSERT_TRUE(result) << result.error().sentence();
        read = std::move(*result);
    }
    testsupport::ReadRelease read;
};

/// The digits of a number, to compare what is printed with what is read.
std::string digitsOf(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9') digits += c;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

} // namespace

TEST_P(Sample, HoldsEveryFigureOfTheCompanysBooks) {
    const auto csv = documents::readFile(golden::truthFile(GetParam()));
    ASSERT_TRUE(csv) << csv.error().sentence();
    const auto cells = truth::readTruth(*csv);
    ASSERT_GT(cells.size(), 100U);
    const auto difference = truth::compare(cells, truth::cellsOf(read.release));
    EXPECT_TRUE(difference.missing.empty() && difference.extra.empty())
        << truth::toString(difference);
}

TEST_P(Sample, EveryFigureStandsWhereItSays) {
    for (const Statement& statement : read.release.statements) {
        for (const LineItem& item : statement.items) {
            for (const Fact& fact : item.facts) {
                EXPECT_EQ(read.document.textOf(fact.where.range), fact.where.printed)
                    << item.label << " at " << fact.where.toString();
                if (fact.kind == ValueKind::Number) {
                    EXPECT_EQ(digitsOf(fact.where.printed),
                              digitsOf(std::to_string(fact.value.coefficient())))
                        << item.label << " at " << fact.where.toString();
                }
            }
        }
    }
}

TEST_P(Sample, EveryNumberIsAccountedFor) {
    EXPECT_EQ(read.release.coverage.notPlaced, 0);
    EXPECT_GT(read.release.coverage.facts, 100);
}

TEST_P(Sample, PrintsAsKept) {
    golden::expectKept(std::string(GetParam()) + ".golden.txt", golden::print(read.release));
}

INSTANTIATE_TEST_SUITE_P(Northfield, Sample, testing::ValuesIn(golden::sampleNames),
                         [](const auto& sample) {
                             const std::string name = sample.param;
                             return name.substr(name.find('-') + 1);
                         });

} // namespace ql
