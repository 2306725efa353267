// SPDX-License-Identifier: GPL-3.0-or-later
// Goals: opening a comparison of 80 quarters by 150 lines takes under 100 ms, painting all of it
// again under 8 ms. Releases are made in memory; the window is offscreen.
#include "analysis/comparison.h"
#include "analysis/concepts.h"
#include "support/release_builder.h"
#include "tables/statement_view.h"
#include "theme.h"

#include <QApplication>
#include <QImage>

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace {

using namespace ql;
using analysis::Comparison;
using analysis::ReleasePtr;
using test::Printed;
using test::ReleaseBuilder;
using test::TableBuilder;

constexpr int quarters = 80;
constexpr int lines = 150;

/// A figure of five or six digits that its line and quarter alone decide, so that a release's
/// comparative column repeats what the release of a year before printed.
int figure(int line, int quarter) {
    return 10000 + (line * 7919 + quarter * 104729) % 890000;
}

std::string label(int line) {
    static const char* const things[] = {"Product", "Service",  "License", "Subscription", "Rental",
                                         "Royalty", "Support",  "Freight", "Training",     "Parts",
                                         "Tooling", "Research", "Selling", "Warranty",     "Lease"};
    static const char* const kinds[] = {"revenue", "cost",    "expense", "margin", "charges",
                                        "income",  "credits", "fees",    "gains",  "losses"};
    return std::string(things[line % 15]) + " " + kinds[line / 15 % 10] + ", net";
}

std::string monthsTo(const Date& end, int months) {
    return Period{end, months}.toString();
}

int yearToDate(int line, int quarter) {
    int sum = 0;
    for (int q = quarter - quarter % 4; q <= quarter; ++q)
        sum += figure(line, q);
    return sum;
}

/// Quarter and year to date, each with the year before, as most releases print them.
ReleasePtr release(int quarter) {
    const Date end = Date{1990, 3, 31}.plusMonths(3 * quarter);
    const Date before = end.plusMonths(-12);
    const int toDate = 3 * (quarter % 4 + 1);
    TableBuilder table(StatementKind::Income, "Statements of Operations");
    std::vector<std::string> columns{monthsTo(end, 3), monthsTo(before, 3)};
    if (toDate > 3)
        columns.insert(columns.end(), {monthsTo(end, toDate), monthsTo(before, toDate)});
    table.columns(columns);
    for (int line = 0; line < lines; ++line) {
        if (line % 15 == 0) {
            table.endSection();
            table.heading("Group " + std::string(1, char('A' + line / 15)) + ":");
        }
        std::vector<Printed> cells{figure(line, quarter), figure(line, quarter - 4)};
        if (toDate > 3)
            cells.insert(cells.end(), {yearToDate(line, quarter), yearToDate(line, quarter - 4)});
        if (line % 15 == 14)
            table.subtotal(label(line), cells);
        else
            table.row(label(line), cells);
    }
    Release made =
        ReleaseBuilder(end.toString()).fiscal(end.year, quarter % 4 + 1).add(table).release();
    analysis::assignConcepts(made); // as an import does
    return std::make_shared<const Release>(std::move(made));
}

const std::vector<ReleasePtr>& releases() {
    static const std::vector<ReleasePtr> made = [] {
        std::vector<ReleasePtr> list;
        for (int quarter = 4; quarter < quarters + 4; ++quarter)
            list.push_back(release(quarter));
        return list;
    }();
    return made;
}

std::shared_ptr<const Comparison> compared() {
    return std::make_shared<const Comparison>(
        analysis::compare(releases(), StatementKind::Income, analysis::Span::Quarter));
}

void compareReleases(benchmark::State& state) {
    const auto& all = releases();
    for (auto _ : state) {
        auto made = analysis::compare(all, StatementKind::Income, analysis::Span::Quarter);
        benchmark::DoNotOptimize(made);
    }
    const auto made = compared();
    state.counters["columns"] = double(made->columns.size());
    state.counters["rows"] = double(made->rows.size());
}

/// From a comparison to a table on the screen.
void showComparison(benchmark::State& state) {
    const auto comparison = compared();
    QImage screen(1440, 900, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        views::StatementView view;
        view.resize(screen.size());
        view.setComparison(comparison, items::ScaleChoice::Thousands);
        view.render(&screen);
        benchmark::DoNotOptimize(screen.bits());
    }
}

/// All of it: releases to a table on the screen.
void openComparison(benchmark::State& state) {
    releases();
    QImage screen(1440, 900, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        views::StatementView view;
        view.resize(screen.size());
        view.setComparison(compared(), items::ScaleChoice::Thousands);
        view.render(&screen);
        benchmark::DoNotOptimize(screen.bits());
    }
}

/// A full repaint of what is in sight, headers and all.
void repaint(benchmark::State& state) {
    views::StatementView view;
    view.setComparison(compared(), items::ScaleChoice::Thousands);
    const QSize size(int(state.range(0)), int(state.range(1)));
    view.resize(size);
    QImage screen(size, QImage::Format_ARGB32_Premultiplied);
    view.render(&screen);
    for (auto _ : state) {
        view.render(&screen);
        benchmark::DoNotOptimize(screen.bits());
    }
}

} // namespace

BENCHMARK(compareReleases)->Unit(benchmark::kMillisecond);
BENCHMARK(showComparison)->Unit(benchmark::kMillisecond);
BENCHMARK(openComparison)->Unit(benchmark::kMillisecond);
BENCHMARK(repaint)->Unit(benchmark::kMillisecond)->Args({1440, 900})->Args({2560, 1440});

int main(int argc, char** argv) {
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    QApplication application(argc, argv);
    QApplication::setFont(views::interfaceFont());
    QApplication::setPalette(views::lightPalette());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
