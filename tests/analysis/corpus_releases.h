// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/concepts.h"
#include "documents/reader.h"
#include "extraction/extract.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ql::test {

/// Releases of a folder as the program reads them, by name; empty where it is not there.
inline std::vector<analysis::ReleasePtr> releasesIn(const std::filesystem::path& folder) {
    std::vector<analysis::ReleasePtr> releases;
    std::error_code error;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".csv") paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    for (const auto& path : paths) {
        const auto bytes = documents::readFile(path);
        if (!bytes) continue;
        const auto document = documents::read(*bytes, path.filename().string());
        if (!document) continue;
        auto release = extraction::extract(*document);
        if (!release) continue;
        analysis::assignConcepts(*release);
        releases.push_back(std::make_shared<const Release>(std::move(*release)));
    }
    return releases;
}

/// Those of one folder of the corpus.
inline std::vector<analysis::ReleasePtr> corpusReleases(const std::string& folder) {
    return releasesIn(std::filesystem::path(QL_CORPUS_DIR) / folder);
}

} // namespace ql::test
