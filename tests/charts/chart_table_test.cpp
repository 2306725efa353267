// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_table.h"

#include "charts/invented.h"

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::invented;
using namespace ql::views;

namespace {

ChartSpec spec() {
    return makeChart(income({column(2005, 2), column(2006, 1), column(2006, 2)},
                            {row("Net revenue", "Revenues", {30445, 52686, 54214})}),
                     Comparison{}, ChartKind::Revenue);
}

} // namespace

TEST(ChartTable, HasARowASeriesAndAColumnACategory) {
    const QList<QStringList> expected{
        {QString(), QStringLiteral("Q2 05"), QStringLiteral("…"), QStringLiteral("Q1 06"),
         QStringLiteral("Q2 06")},
        {QStringLiteral("Net revenue"), QStringLiteral("30,445 thousand"), QString(),
         QStringLiteral("52,686 thousand"), QStringLiteral("54,214 thousand")},
        {QStringLiteral("Growth on the year before"), QString(), QString(), QString(),
         QStringLiteral("+78.1%")}};
    EXPECT_EQ(specAsTable(spec()), expected);
}

TEST(ChartTable, PastesWithTabs) {
    EXPECT_TRUE(specAsText(spec()).startsWith(
        QStringLiteral("\tQ2 05\t…\tQ1 06\tQ2 06\nNet revenue\t30,445")));
}

TEST(ChartTable, PastesAsATableWithItsNamesMadeHarmless) {
    auto odd = spec();
    odd.series[0].name = "R&D <b>";
    const QString html = specAsHtml(odd);
    EXPECT_TRUE(html.contains(u"<th align=\"left\">R&amp;D &lt;b&gt;</th>"));
    EXPECT_TRUE(html.contains(u"<td align=\"right\">54,214 thousand</td>"));
    EXPECT_EQ(html.count(u"<tr>"), 3);
}

TEST(ChartTable, IsEmptyForAnEmptyChart) {
    EXPECT_TRUE(specAsTable(makeChart({}, ChartKind::Mix, Span::Quarter)).isEmpty());
}

TEST(ChartDescription, SaysTitlePeriodsAndHowEachSeriesWent) {
    EXPECT_EQ(describeChart(spec()),
              QStringLiteral("Revenue. Alder Brook Instruments · millions of US dollars, by "
                             "quarter. Quarter ended June 30, 2005 to Quarter ended June 30, 2006. "
                             "Net revenue from 30,445 thousand to 54,214 thousand. Growth on the "
                             "year before from +78.1% to +78.1%."));
}

TEST(ChartDescription, SaysWhatAnEmptyChartNeeds) {
    const auto empty = makeChart({}, ChartKind::Revenue, Span::Quarter);
    EXPECT_TRUE(describeChart(empty).endsWith(QString::fromStdString(empty.emptyReason)));
}
