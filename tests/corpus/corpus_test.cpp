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

/// The labelled releases of a folder: each truth file stands beside its release.
std::vector<fs::path> labelled(const fs::path& folder) {
    std::vector<fs::path> files;
    if (!fs::is_directory(folder)) return files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        std::string name = entry.path().string();
        if (!name.ends_with(truthEnd)) continue;
        name.resize(name.size() - truthEnd.size());
        files.emplace_back(name);
    }
    std::ranges::sort(files);
    return files;
}

/// Every cell of every labelled release of a folder, kind and all, and nothing besides.
void expectPerfect(const fs::path& folder) {
    const auto files = labelled(folder);
    if (files.empty()) GTEST_SKIP() << "no labelled releases at " << folder;
    for (const fs::path& file : files) {
        SCOPED_TRACE(file.filename().string());
        const auto read = testsupport::readRelease(file);
        ASSERT_TRUE(read) << read.error().sentence();
        const auto csv = documents::readFile(file.string() + std::string(truthEnd));
        ASSERT_TRUE(csv) << csv.error().sentence();
        const auto cells = truth::readTruth(*csv);
        EXPECT_FALSE(cells.empty());
        const auto difference = truth::compare(cells, truth::cellsOf(read->release));
        EXPECT_TRUE(difference.missing.empty() && difference.extra.empty())
            << truth::toString(difference);
    }
}

TEST(Corpus, WireReleasesInPlainTextAreReadWhole) {
    expectPerfect(fs::path(QL_CORPUS_DIR) / "zhone");
}

TEST(Corpus, EdgarSubmissionsInAsciiAreReadWhole) {
    expectPerfect(fs::path(QL_CORPUS_DIR) / "pericom");
}

TEST(Corpus, SegmentsAndExhibitsInAsciiAreReadWhole) {
    expectPerfect(fs::path(QL_CORPUS_DIR) / "ascii2004");
}

TEST(Corpus, NewsroomPagesAreReadWhole) {
    expectPerfect(fs::path(QL_CORPUS_DIR) / "nvidia");
}

TEST(Corpus, ExhibitsOfSeveralFilingToolsAreReadWhole) {
    expectPerfect(fs::path(QL_CORPUS_DIR) / "html2020");
}

TEST(Corpus, PdfsOfWholeReportsAreReadWhole) {
    expectPerfect(fs::path(QL_CORPUS_DIR) / "axon");
}

} // namespace
} // namespace ql
