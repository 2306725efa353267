// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/extract_csv.h"

#include <gtest/gtest.h>

namespace ql::test {

using namespace app::commands;

namespace {

TEST(ExtractCsv, aFactIsALine) {
    Release release;
    release.fileName = "a, b.txt";
    Statement& statement = release.statements.emplace_back();
    statement.kind = StatementKind::Balance;
    LineItem& item = statement.items.emplace_back();
    item.label = "=Cash";
    item.section = {"Assets", "Current \"assets\""};
    Fact& fact = item.facts.emplace_back();
    fact.period = {{2019, 3, 31}, 0};
    fact.value = {81, 5};
    fact.where.firstLine = fact.where.lastLine = 12;
    fact.where.firstColumn = 40;
    fact.where.lastColumn = 44;
    fact.doubtful = true;
    EXPECT_EQ(figuresCsv(release),
              "\"a, b.txt\",balance,\"Current \"\"assets\"\"\",=Cash,2019-03-31,8100000,USD,"
              "12:40-12:44,doubtful\n");
}

} // namespace

} // namespace ql::test
