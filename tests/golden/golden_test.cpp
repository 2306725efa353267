// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reader.h"
#include "print_release.h"
#include "support/read_release.h"
#include "support/truth.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace ql {
namespace {

namespace fs = std::filesystem;

const fs::path samples = fs::path(QL_SOURCE_DIR) / "resources/samples";
const fs::path printouts = fs::path(QL_SOURCE_DIR) / "tests/golden";

/// One sample release, by the name of its file without end.
class Sample : public testing::TestWithParam<const char*> {
  protected:
    void SetUp() override {
        auto result = testsupport::readRelease(samples / (std::string(GetParam()) + ".txt"));
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
    const fs::path file = printouts / (std::string(GetParam()) + ".txt.truth.csv");
    const auto csv = documents::readFile(file);
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

/// QL_UPDATE_GOLDEN=1 writes the print-outs anew: read the difference before keeping it.
TEST_P(Sample, PrintsAsKept) {
    const fs::path file = printouts / (std::string(GetParam()) + ".golden.txt");
    const std::string printed = golden::print(read.release);
    if (std::getenv("QL_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(file, std::ios::binary) << printed;
        GTEST_SKIP() << "wrote " << file;
    }
    const auto kept = documents::readFile(file);
    ASSERT_TRUE(kept) << kept.error().sentence();
    EXPECT_EQ(printed, *kept);
}

INSTANTIATE_TEST_SUITE_P(Northfield, Sample,
                         testing::Values("northfield-2004q1", "northfield-2004q2",
                                         "northfield-2004q3", "northfield-2004q4",
                                         "northfield-2005q1", "northfield-2005q2",
                                         "northfield-2005q3", "northfield-2005q4"),
                         [](const auto& sample) {
                             std::string name = sample.param;
                             return name.substr(name.find('-') + 1);
                         });

} // namespace ql
