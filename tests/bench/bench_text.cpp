// SPDX-License-Identifier: GPL-3.0-or-later
// Goal: a text release of 15 KB is read and extracted in less than a millisecond.
#include "bench_input.h"

#include "documents/reader.h"
#include "extraction/extract.h"

namespace {

using namespace ql;

/// An invented release of about 15 KB.
std::string textRelease() {
    std::string text =
        "Lanternwick Instruments Reports Second Quarter Results\n\n"
        "HARBOR FALLS, Ore.--(WIRE)--July 20, 2006--Lanternwick Instruments, Inc. today "
        "reported\nrevenue of $12.3 million for the quarter ended June 30, 2006.\n";
    for (int table = 0; text.size() < 15000; ++table) {
        text += "\n                 LANTERNWICK INSTRUMENTS, INC.\n"
                "     Condensed Consolidated Statements of Operations\n"
                "                    (In thousands)\n\n"
                "                               Three Months Ended June 30,\n"
                "                                   2006        2005\n"
                "                                 ---------   ---------\n";
        for (int row = 0; row < 30; ++row)
            text += "Line item number " + std::to_string(row + 10) + "              " +
                    std::to_string(12345 + 7 * row) + "       " + std::to_string(11345 + 5 * row) +
                    "\n";
    }
    return text;
}

void readText(benchmark::State& state, const std::string& bytes) {
    if (bytes.empty()) return state.SkipWithError("no such release here");
    for (auto _ : state) {
        const auto document = documents::read(bytes, "release.txt");
        if (!document) return state.SkipWithError("the release cannot be read");
        benchmark::DoNotOptimize(document->lines.data());
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}

void readAndExtract(benchmark::State& state, const std::string& bytes) {
    if (bytes.empty()) return state.SkipWithError("no such release here");
    for (auto _ : state) {
        const auto document = documents::read(bytes, "release.txt");
        if (!document) return state.SkipWithError("the release cannot be read");
        auto release = extraction::extract(*document);
        benchmark::DoNotOptimize(release);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}

} // namespace

BENCHMARK_CAPTURE(readText, invented, textRelease())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(readAndExtract, invented, textRelease())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(readText, wire_release, bench::corpusFile("zhone/zhone-2006q2.txt"))
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(readAndExtract, wire_release, bench::corpusFile("zhone/zhone-2006q2.txt"))
    ->Unit(benchmark::kMicrosecond);
