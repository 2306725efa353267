// SPDX-License-Identifier: GPL-3.0-or-later
// Real releases, where they are at hand: each must be readable and keep every figure reachable.
#include "reading.h"

#include <filesystem>

namespace ql::documents::test {

namespace {

std::vector<std::filesystem::path> releases() {
    std::vector<std::filesystem::path> found;
    const std::filesystem::path folder = QL_CORPUS_DIR;
    if (!std::filesystem::is_directory(folder)) return found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto extension = entry.path().extension();
        if (extension == ".txt" || extension == ".html" || extension == ".pdf")
            found.push_back(entry.path());
    }
    return found;
}

} // namespace

TEST(Corpus, EveryReleaseIsReadAndItsRunsAreInOrder) {
    const auto files = releases();
    if (files.empty()) GTEST_SKIP() << "no releases at " << QL_CORPUS_DIR;
    for (const auto& file : files) {
        const auto bytes = readFile(file);
        ASSERT_TRUE(bytes) << file;
        const Document document = mustRead(*bytes, file.filename().string());
        EXPECT_GT(document.lines.size(), 50u) << file;
        std::uint32_t last = 0;
        for (const Line& line : document.lines) {
            EXPECT_GE(line.range.begin, last) << file;
            last = line.range.end;
            for (std::size_t i = 1; i < line.runs.size(); ++i)
                EXPECT_LE(line.runs[i - 1].left, line.runs[i].left) << file;
        }
    }
}

} // namespace ql::documents::test
