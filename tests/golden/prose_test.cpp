// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reader.h"
#include "samples.h"
#include "support/read_release.h"
#include "support/truth.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>

namespace ql {
namespace {

/// The books' line behind a taxonomy name, by the beginning of its label's key.
const std::map<std::string, std::string> lines = {{"Revenues", "netrevenue"},
                                                  {"NetIncomeLoss", "netincome"},
                                                  {"EarningsPerShareDiluted", "dilutednetincome"}};

class Prose : public testing::TestWithParam<const char*> {
  protected:
    void SetUp() override {
        auto result = testsupport::readRelease(golden::sampleFile(GetParam()));
        ASSERT_TRUE(result) << result.error().sentence();
        read = std::move(*result);
        const auto csv = documents::readFile(golden::truthFile(GetParam()));
        ASSERT_TRUE(csv) << csv.error().sentence();
        books = truth::readTruth(*csv);
    }

    /// What the release's own tables say of that line and period; nothing where they are silent.
    std::optional<Decimal> booked(const std::string& line, const Period& period) const {
        for (const truth::Cell& cell : books) {
            const bool sameLine = truth::keyOf(cell).label.starts_with(line);
            if (cell.kind == "income" && sameLine && cell.period == period.toString())
                return Decimal::parse(cell.value);
        }
        return std::nullopt;
    }

    testsupport::ReadRelease read;
    std::vector<truth::Cell> books;
};

} // namespace

TEST_P(Prose, AgreesWithTheBooksAtItsPrecision) {
    int compared = 0;
    for (const ProseFact& fact : read.release.prose) {
        const auto line = lines.find(fact.taxonomy);
        if (line == lines.end()) continue;
        const auto value = booked(line->second, fact.period);
        if (!value) continue;
        ++compared;
        EXPECT_EQ(value->roundedTo(fact.value.exponent()).toString(), fact.value.toString())
            << fact.subject << " " << fact.period.toString() << ": the sentence gives "
            << fact.where.printed << ", the books " << value->toString();
    }
    EXPECT_GE(compared, 3);
}

TEST_P(Prose, StandsWhereItSays) {
    for (const ProseFact& fact : read.release.prose) {
        EXPECT_EQ(read.document.textOf(fact.where.range), fact.where.printed);
        EXPECT_TRUE(fact.sentence.contains(fact.where.range.begin)) << fact.where.printed;
    }
}

INSTANTIATE_TEST_SUITE_P(Northfield, Prose, testing::ValuesIn(golden::sampleNames),
                         [](const auto& sample) {
                             const std::string name = sample.param;
                             return name.substr(name.find('-') + 1);
                         });

/// The release of the first quarter of 2004 names the quarter before in a sentence only.
TEST(ProseOnly, AQuarterNoTableGivesIsRead) {
    const auto read = testsupport::readRelease(golden::sampleFile("northfield-2004q1"));
    ASSERT_TRUE(read) << read.error().sentence();
    const Period period{{2003, 12, 31}, 3};
    const auto found = std::ranges::find_if(read->release.prose, [&](const ProseFact& fact) {
        return fact.taxonomy == "Revenues" && fact.period == period;
    });
    ASSERT_NE(found, read->release.prose.end());
    EXPECT_EQ(found->value, Decimal(261, 5));
    EXPECT_EQ(found->value.exponent(), 5);
}

} // namespace ql
