// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_image.h"
#include "charts/chart_layout.h"
#include "charts/invented.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

using namespace ql;
using namespace ql::analysis;
using namespace ql::views;

namespace {

/// Figures as nothing but a broken reading gives them.
Decimal oddFigure(std::mt19937& random) {
    constexpr std::int64_t odd[] = {0,
                                    1,
                                    -1,
                                    7,
                                    54214,
                                    -12999,
                                    999999999999,
                                    std::numeric_limits<std::int64_t>::max(),
                                    std::numeric_limits<std::int64_t>::min() + 1};
    const int exponent = static_cast<int>(random() % 45) - 20;
    return {odd[random() % std::size(odd)], exponent};
}

Comparison oddTable(std::mt19937& random, StatementKind kind) {
    Comparison table;
    table.kind = kind;
    table.company = random() % 2 == 0 ? "" : std::string(300, 'W');
    const int columns = static_cast<int>(random() % 9);
    for (int c = 0; c < columns; ++c) {
        table.columns.push_back(invented::column(1990 + static_cast<int>(random() % 60),
                                                 1 + static_cast<int>(random() % 4),
                                                 3 * static_cast<int>(random() % 5)));
        if (random() % 6 == 0) table.columns.back().aspect = random() % 2 == 0 ? "A" : "B";
        if (random() % 9 == 0) table.columns.back().period = {};
        if (random() % 9 == 0) table.columns.back().heading = std::string(200, '8');
    }
    constexpr const char* names[] = {"Revenues",
                                     "CostOfRevenue",
                                     "GrossProfit",
                                     "OperatingIncomeLoss",
                                     "NetIncomeLoss",
                                     "EarningsPerShareBasic",
                                     "CashAndCashEquivalentsAtCarryingValue",
                                     "LongTermDebtNoncurrent",
                                     ""};
    const int rows = static_cast<int>(random() % 14);
    for (int r = 0; r < rows; ++r) {
        ComparisonRow row;
        row.label = std::string(random() % 250, 'm');
        row.taxonomy = names[random() % std::size(names)];
        row.role = static_cast<Role>(random() % 4);
        row.measure = random() % 5 == 0 ? Measure::PerShare : Measure::Currency;
        // Some rows are shorter than the table, as a damaged one would be.
        for (int c = 0; c < columns - static_cast<int>(random() % 2); ++c) {
            Cell cell;
            cell.state = static_cast<CellState>(random() % 4);
            cell.value = oddFigure(random);
            row.cells.push_back(cell);
        }
        table.rows.push_back(row);
    }
    return table;
}

/// Charts of every kind from tables that no sane release gives, with notes on them.
std::vector<ChartSpec> oddCharts(std::mt19937& random) {
    const auto income = oddTable(random, StatementKind::Income);
    const auto parts = oddTable(random, StatementKind::Breakdown);
    const auto balance = oddTable(random, StatementKind::Balance);
    std::vector<ChartSpec> charts;
    for (const ChartKind kind : companyChartKinds())
        charts.push_back(makeChart({&income, &parts, &balance}, {.kind = kind}));
    const std::vector<int> rows{0, static_cast<int>(random() % 14), 99, -1};
    charts.push_back(rowsChart(income, rows));
    std::vector<Annotation> notes;
    for (const auto& column : income.columns) {
        Annotation note;
        note.period = column.period;
        note.text = random() % 2 == 0 ? std::string(random() % 400, 'n') : "A word or two";
        if (random() % 2 == 0) notes.push_back(note);
    }
    for (ChartSpec& chart : charts)
        annotate(chart, notes);
    return charts;
}

/// What is wrong with the letters of a layout; empty where nothing is.
std::string faultOf(const ChartLayout& layout) {
    const QRectF page(QPointF(0, 0), layout.size);
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const auto& text = layout.texts[i];
        if (!page.contains(text.rect)) return "clipped: " + text.text.toStdString();
        for (std::size_t j = 0; j < i; ++j)
            if (layout.texts[j].rect.intersects(text.rect))
                return "overlap: " + text.text.toStdString() + " and " +
                       layout.texts[j].text.toStdString();
    }
    return {};
}

} // namespace

TEST(ChartExtremes, WhateverTheTablesHoldNoLabelIsClippedOrMeetsAnother) {
    std::mt19937 random(1992);
    constexpr QSizeF sizes[] = {{240, 160}, {640, 400}, {900, 520}, {400, 900}, {3840, 2160}};
    for (int run = 0; run < 700; ++run) {
        const int em = 9 + static_cast<int>(random() % 20);
        const ChartStyle style =
            ChartStyle::of(Colors::forPalette(lightPalette()), sized(interfaceFont(), em));
        for (const ChartSpec& spec : oddCharts(random)) {
            LayoutRequest request;
            request.size = sizes[random() % std::size(sizes)];
            request.padding = random() % 2 == 0 ? 0 : 1.6 * em;
            const auto layout = layOut(spec, style, request);
            ASSERT_EQ(faultOf(layout), "")
                << toString(spec.kind) << " run " << run << " at " << request.size.width() << "x"
                << request.size.height() << " em " << em << " padding " << request.padding;
        }
    }
}

TEST(ChartExtremes, EveryValueLiesOnItsAxis) {
    std::mt19937 random(1995);
    for (int run = 0; run < 700; ++run) {
        for (const ChartSpec& spec : oddCharts(random)) {
            EXPECT_EQ(spec.isEmpty(), spec.categories.empty());
            for (const auto& series : spec.series) {
                ASSERT_EQ(series.points.size(), spec.categories.size());
                for (const auto& point : series.points) {
                    if (!point.value) continue;
                    ASSERT_TRUE(std::isfinite(*point.value));
                    const auto& axis = series.onSecondAxis ? *spec.secondAxis : spec.axis;
                    const double end = point.base + *point.value;
                    const double slack = 1e-9 * (std::abs(end) + axis.maximum - axis.minimum + 1);
                    ASSERT_LE(end, axis.maximum + slack) << toString(spec.kind);
                    ASSERT_GE(end, axis.minimum - slack) << toString(spec.kind);
                }
            }
        }
    }
}

TEST(ChartExtremes, WhateverTheTablesHoldChartsCanBeDrawn) {
    std::mt19937 random(2006);
    ChartImageOptions options;
    options.size = {320, 240};
    for (int run = 0; run < 60; ++run)
        for (const ChartSpec& spec : oddCharts(random))
            EXPECT_FALSE(renderChartImage(spec, options).isNull());
}
