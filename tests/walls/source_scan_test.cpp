// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_scan.h"

#include <gtest/gtest.h>

using namespace ql::walls;

TEST(SourceScan, FindsIncludesWithTheirLines) {
    const auto found =
        includesOf("// a comment\n#include <vector>\n\n  #  include \"core/date.h\"\n");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].line, 2);
    EXPECT_FALSE(found[0].quoted);
    EXPECT_EQ(found[0].path, "vector");
    EXPECT_EQ(found[1].line, 4);
    EXPECT_TRUE(found[1].quoted);
    EXPECT_EQ(found[1].path, "core/date.h");
}

TEST(SourceScan, LeavesCommentsOut) {
    EXPECT_TRUE(includesOf("// #include <QWidget>\n/*\n#include <QWidget>\n*/\n").empty());
    EXPECT_EQ(includesOf("/* one line */\n#include <QWidget>\n").size(), 1U);
}

TEST(SourceScan, KnowsTheModuleOfAQtHeader) {
    EXPECT_EQ(qtModulesOf("QString", QL_QT_HEADERS), std::vector<std::string>{"QtCore"});
    EXPECT_EQ(qtModulesOf("QWidget", QL_QT_HEADERS), std::vector<std::string>{"QtWidgets"});
    EXPECT_EQ(qtModulesOf("QtCharts/QChart", QL_QT_HEADERS), std::vector<std::string>{"QtCharts"});
    EXPECT_TRUE(qtModulesOf("vector", QL_QT_HEADERS).empty());
}

TEST(SourceScan, ANeighbourHasNoFolder) {
    EXPECT_EQ(folderOf("theme.h"), "");
    EXPECT_EQ(folderOf("core/date.h"), "core");
}
