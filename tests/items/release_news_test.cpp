// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/release_news.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace ql;
using namespace ql::items;
using analysis::ReleasePtr;

namespace {

struct Line {
    std::string label;
    std::int64_t march; ///< in thousands; 0 prints nothing
    std::int64_t june;
};

/// An invented release with quarters that ended in March and June.
ReleasePtr release(int quarter, const std::vector<Line>& lines, bool guidance = false) {
    auto made = std::make_shared<Release>();
    made->company = "Alder Instruments, Inc.";
    made->fileName = "alder-q" + std::to_string(quarter) + ".txt";
    made->sha256 = std::string(64, char('0' + quarter));
    made->fiscalYear = 2005;
    made->fiscalQuarter = quarter;
    made->quarter = {{2005, quarter * 3, 30}, 3};
    Statement& statement = made->statements.emplace_back();
    statement.kind = StatementKind::Income;
    const Period periods[] = {{{2005, 3, 31}, 3}, {{2005, 6, 30}, 3}};
    for (const Period& period : periods)
        statement.columns.emplace_back().period = period;
    for (const Line& line : lines) {
        LineItem& item = statement.items.emplace_back();
        item.label = line.label;
        const std::int64_t figures[] = {line.march, line.june};
        for (int column = 0; column < 2; ++column) {
            if (figures[column] == 0) continue;
            Fact& fact = item.facts.emplace_back();
            fact.column = column;
            fact.period = periods[column];
            fact.value = {figures[column], 3};
            fact.where.printed = std::to_string(figures[column]);
        }
    }
    if (guidance) made->statements.emplace_back().kind = StatementKind::Guidance;
    return made;
}

ReleaseNews newsOf(const std::vector<ReleasePtr>& releases) {
    const auto income = std::make_shared<const analysis::Comparison>(
        analysis::compare(releases, {.kind = StatementKind::Income}));
    return makeReleaseNews(std::vector{income});
}

std::vector<std::string> textsOf(const ReleaseNews& news, NewsItem::Kind kind) {
    std::vector<std::string> texts;
    for (const NewsItem& item : news.items)
        if (item.kind == kind) texts.push_back(item.text.toStdString());
    return texts;
}

const std::vector<Line> march = {{"Net sales", 812, 0},    {"Cost of sales", 402, 0},
                                 {"Gross profit", 410, 0}, {"Research", 55, 0},
                                 {"Royalties", 31, 0},     {"Net income", 324, 0}};

} // namespace

TEST(ReleaseNews, OneReleaseIsNoNews) {
    const auto news = newsOf({release(1, march)});
    EXPECT_EQ(news.latest.toStdString(), "Q1 2005 release");
    EXPECT_TRUE(news.before.isEmpty());
    EXPECT_TRUE(news.items.empty());
}

TEST(ReleaseNews, TellsWhatWasRestatedWithBothFigures) {
    auto june = march;
    for (Line& line : june)
        line.june = line.march + 40;
    june[0].march = 820;
    const auto news = newsOf({release(1, march), release(2, june)});
    EXPECT_EQ(news.before.toStdString(), "Q1 2005 release");
    const auto restated = textsOf(news, NewsItem::Kind::Restated);
    ASSERT_EQ(restated.size(), 1U);
    EXPECT_EQ(restated[0], "Net sales of Q1 05 restated: $820,000, was $812,000");
    EXPECT_GE(news.items[0].row, 0);
    EXPECT_GE(news.items[0].column, 0);
}

TEST(ReleaseNews, TellsNewLinesEndedLinesAndOtherWords) {
    auto june = march;
    for (Line& line : june)
        line.june = line.march + 40;
    june[3].label = "Research and product development";
    june[4] = {"Restructuring charges", 0, 77};
    const auto news = newsOf({release(1, march), release(2, june)});
    EXPECT_EQ(textsOf(news, NewsItem::Kind::NewLine),
              std::vector<std::string>{"New line: Restructuring charges"});
    EXPECT_EQ(textsOf(news, NewsItem::Kind::EndedLine),
              std::vector<std::string>{"No longer reported: Royalties"});
    EXPECT_EQ(
        textsOf(news, NewsItem::Kind::Reworded),
        std::vector<std::string>{"“Research” is now called “Research and product development”"});
}

TEST(ReleaseNews, ACapitalOrAHyphenIsNoOtherWord) {
    auto june = march;
    for (Line& line : june)
        line.june = line.march + 40;
    june[0].label = "NET SALES:";
    EXPECT_TRUE(newsOf({release(1, march), release(2, june)}).items.empty());
}

TEST(ReleaseNews, TellsOfGuidance) {
    auto june = march;
    for (Line& line : june)
        line.june = line.march + 40;
    const auto news = newsOf({release(1, march), release(2, june, true)});
    EXPECT_EQ(textsOf(news, NewsItem::Kind::Guidance).size(), 1U);
}

TEST(ReleaseNews, NothingAtAllSaysNothing) {
    EXPECT_TRUE(makeReleaseNews({}).latest.isEmpty());
}
