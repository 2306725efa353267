// SPDX-License-Identifier: GPL-3.0-or-later
// Goal: reading a PDF takes less than 1.3 times what poppler needs to give its text; for a sheet of
// nothing but figures, what it needs to give the words with their places.
#include "bench_input.h"

#include "documents/pdf_fixture.h"
#include "documents/reader.h"

#include <poppler-document.h>
#include <poppler-page.h>

#include <memory>

namespace {

using namespace ql;

std::string pdf() {
    using documents::test::PdfPage;
    std::vector<PdfPage> pages(8);
    for (PdfPage& page : pages) {
        for (int row = 0; row < 50; ++row) {
            const double y = 740 - 13 * row;
            page.texts.push_back({72, y, "Line item of the statement of operations"});
            page.texts.push_back({400, y, "1,234,567", 10, 0, true});
            page.texts.push_back({500, y, "(987,654)", 10, 0, true});
        }
    }
    return documents::test::makePdf(pages);
}

/// Opens the document and takes from each page what `take` asks poppler for.
template <typename Take>
void popplerAlone(benchmark::State& state, const std::string& bytes, Take take) {
    if (bytes.empty()) return state.SkipWithError("no such release here");
    for (auto _ : state) {
        const std::unique_ptr<poppler::document> document(
            poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
        for (int i = 0; i < document->pages(); ++i) {
            const std::unique_ptr<poppler::page> page(document->create_page(i));
            auto taken = take(*page);
            benchmark::DoNotOptimize(taken);
        }
    }
}

void textAlone(benchmark::State& state, const std::string& bytes) {
    popplerAlone(state, bytes, [](const poppler::page& page) { return page.text(); });
}

/// Poppler's words with their places, which is what a table is read from.
void wordsAlone(benchmark::State& state, const std::string& bytes) {
    popplerAlone(state, bytes, [](const poppler::page& page) { return page.text_list(); });
}

void readPdf(benchmark::State& state, const std::string& bytes) {
    if (bytes.empty()) return state.SkipWithError("no such release here");
    bench::mustRead(state, bytes);
    for (auto _ : state) {
        auto document = documents::read(bytes, "release.pdf");
        benchmark::DoNotOptimize(document);
    }
}

} // namespace

// Poppler alone comes first: what the reader keeps of it between two documents must not help it.
BENCHMARK_CAPTURE(textAlone, invented, pdf())->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK_CAPTURE(textAlone, filing_2003, bench::corpusFile("axon/2003-07-21.pdf"))
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3);
BENCHMARK_CAPTURE(textAlone, filing_2019, bench::corpusFile("axon/2019-05-09.pdf"))
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3);
BENCHMARK_CAPTURE(wordsAlone, invented, pdf())->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK_CAPTURE(wordsAlone, filing_2003, bench::corpusFile("axon/2003-07-21.pdf"))
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3);
BENCHMARK_CAPTURE(wordsAlone, filing_2019, bench::corpusFile("axon/2019-05-09.pdf"))
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3);
BENCHMARK_CAPTURE(readPdf, invented, pdf())->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK_CAPTURE(readPdf, filing_2003, bench::corpusFile("axon/2003-07-21.pdf"))
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3);
BENCHMARK_CAPTURE(readPdf, filing_2019, bench::corpusFile("axon/2019-05-09.pdf"))
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(3);
