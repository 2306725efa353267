// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reader.h"
#include "support/read_release.h"
#include "support/truth.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace ql {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view truthEnd = ".truth.csv";

/// Every file of cases/ that has a truth beside it; cases/README.md says what they are.
std::vector<std::string> caseNames() {
    std::vector<std::string> names;
    for (const auto& entry :
         fs::directory_iterator(fs::path(QL_SOURCE_DIR) / "tests/extraction/cases")) {
        std::string name = entry.path().filename().string();
        if (!name.ends_with(truthEnd)) continue;
        name.resize(name.size() - truthEnd.size());
        names.push_back(std::move(name));
    }
    std::ranges::sort(names);
    return names;
}

class Cases : public testing::TestWithParam<std::string> {
  protected:
    [[nodiscard]] static fs::path file() {
        return fs::path(QL_SOURCE_DIR) / "tests/extraction/cases" / GetParam();
    }
};

} // namespace

TEST_P(Cases, IsReadCellByCell) {
    const auto read = testsupport::readRelease(file());
    ASSERT_TRUE(read) << read.error().sentence();
    const auto csv = documents::readFile(file().string() + std::string(truthEnd));
    ASSERT_TRUE(csv) << csv.error().sentence();
    const auto cells = truth::readTruth(*csv);
    ASSERT_FALSE(cells.empty());
    const auto difference = truth::compare(cells, truth::cellsOf(read->release));
    EXPECT_TRUE(difference.missing.empty() && difference.extra.empty())
        << truth::toString(difference);
}

TEST_P(Cases, EveryNumberIsAccountedFor) {
    const auto read = testsupport::readRelease(file());
    ASSERT_TRUE(read) << read.error().sentence();
    const Coverage& coverage = read->release.coverage;
    EXPECT_EQ(coverage.notPlaced, 0);
    for (const Issue& issue : read->release.issues)
        EXPECT_NE(issue.code, IssueCode::NumberNotPlaced) << describe(issue);
    int facts = 0;
    for (const Statement& statement : read->release.statements)
        for (const LineItem& item : statement.items)
            facts += static_cast<int>(std::ranges::count_if(
                item.facts, [](const Fact& fact) { return fact.kind != ValueKind::Text; }));
    EXPECT_EQ(coverage.facts, facts);
}

TEST_P(Cases, EveryFigureStandsWhereItSays) {
    const auto read = testsupport::readRelease(file());
    ASSERT_TRUE(read) << read.error().sentence();
    for (const Statement& statement : read->release.statements)
        for (const LineItem& item : statement.items)
            for (const Fact& fact : item.facts)
                EXPECT_EQ(read->document.textOf(fact.where.range), fact.where.printed)
                    << item.label << " at " << fact.where.toString();
}

INSTANTIATE_TEST_SUITE_P(Invented, Cases, testing::ValuesIn(caseNames()), [](const auto& one) {
    std::string name = one.param;
    std::ranges::replace_if(name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
});

} // namespace ql
