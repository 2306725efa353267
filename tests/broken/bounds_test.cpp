// SPDX-License-Identifier: GPL-3.0-or-later
// Memory and work grow no faster than the file, whatever the file; and what is past the limits is
// refused aloud. `measure_bounds` beside the benchmarks tells more, on larger files.
#include "allocation_count.h"
#include "hostile_shapes.h"

#include "documents/archive_fixture.h"
#include "documents/reader.h"
#include "extraction/extract.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

namespace ql::test {
namespace {

Result<Release> readAndExtract(const std::string& bytes) {
    auto document = documents::read(bytes, "hostile");
    if (!document) return std::unexpected(document.error());
    return extraction::extract(*document);
}

std::ptrdiff_t issuesOf(const Release& release, IssueCode code) {
    return std::ranges::count(release.issues, code, &Issue::code);
}

/// What the program takes for any file, see limits.h.
constexpr std::size_t floorOfMemory = 4u << 20;

class Hostile : public testing::TestWithParam<HostileShape> {
  protected:
    static Allocations costOf(const std::string& bytes) {
        countFromHere();
        const std::size_t before = allocations().live;
        const auto release = readAndExtract(bytes);
        EXPECT_TRUE(release || !release.error().what.empty());
        Allocations cost = allocations();
        cost.peak -= before;
        return cost;
    }
};

TEST_P(Hostile, TakesMemoryAndWorkInProportionToItsSize) {
    const std::string small = GetParam().make(64'000);
    const std::string large = GetParam().make(256'000);
    const Allocations first = costOf(small);
    const Allocations second = costOf(large);
    EXPECT_LE(second.peak, 20 * large.size() * GetParam().unpacksTo + floorOfMemory);
    EXPECT_LE(second.total, 6 * first.total + (4u << 20));
}

std::string nameOf(const testing::TestParamInfo<HostileShape>& shape) {
    std::string name = shape.param.name;
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Each, Hostile, testing::ValuesIn(hostileShapes()), nameOf);

/// A release of a table with so many rows of two figures.
std::string releaseOf(int rows) {
    std::string text = "Statements of Operations\n(In thousands)\n\n"
                       "                    Three Months Ended June 30,\n"
                       "                       2006        2005\n";
    for (int row = 0; row < rows; ++row)
        text += "Revenue               12,345       11,234\n";
    return text;
}

TEST(Limits, AReleaseIsReadWhole) {
    const auto release = readAndExtract(releaseOf(2000));
    ASSERT_TRUE(release);
    EXPECT_EQ(release->coverage.facts, 4000);
    EXPECT_EQ(release->coverage.notPlaced, 0);
    EXPECT_EQ(issuesOf(*release, IssueCode::TooManyFigures), 0);
}

TEST(Limits, FiguresPastAllBoundsAreCountedAsNotPlacedAndTold) {
    const auto release =
        readAndExtract(repeated(releaseOf(100) + "\n\n\nSo much for that.\n\n\n", 2'000'000));
    ASSERT_TRUE(release);
    EXPECT_GT(release->coverage.facts, 10'000);
    EXPECT_GT(release->coverage.notPlaced, 10'000);
    ASSERT_EQ(issuesOf(*release, IssueCode::TooManyFigures), 1);
    const Issue& told =
        *std::ranges::find(release->issues, IssueCode::TooManyFigures, &Issue::code);
    EXPECT_EQ(told.severity, Severity::Fault);
    EXPECT_NE(describe(told).find("not read"), std::string::npos) << describe(told);
}

TEST(Limits, ARowOfHundredsOfFiguresIsCountedAsNotPlacedAndTold) {
    std::string row = "Revenue   ";
    for (int i = 0; i < 300; ++i)
        row += "    1,234";
    const auto release = readAndExtract(releaseOf(3) + row + "\n");
    ASSERT_TRUE(release);
    EXPECT_EQ(release->coverage.facts, 6);
    EXPECT_EQ(release->coverage.notPlaced, 300);
    EXPECT_EQ(issuesOf(*release, IssueCode::TooManyFigures), 1);
}

TEST(Limits, MoreLinesThanAReleaseHoldsAreRefusedWithTheReason) {
    const auto document = documents::read(repeated("1\n", 100'000), "lines.txt");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::TooLarge);
    EXPECT_NE(document.error().sentence().find("more lines"), std::string::npos);
}

TEST(Limits, FilesOfAnArchiveThatAreNotLookedIntoAreTold) {
    const std::vector<std::pair<std::string, std::string>> files(20, {"a.txt", releaseOf(3)});
    const auto release = readAndExtract(documents::test::zip(files));
    ASSERT_TRUE(release);
    ASSERT_EQ(issuesOf(*release, IssueCode::FilesNotOpened), 1);
    const Issue& told =
        *std::ranges::find(release->issues, IssueCode::FilesNotOpened, &Issue::code);
    EXPECT_NE(describe(told).find("4 of the archive’s 20 files"), std::string::npos)
        << describe(told);
}

} // namespace
} // namespace ql::test
