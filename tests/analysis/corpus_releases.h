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

/// Releases of one folder of the corpus as the program reads them; empty where it is not there.
inline std::vector<analysis::ReleasePtr> corpusReleases(const std::string& folder) {
    std::vector<analysis::ReleasePtr> releases;
    std::error_code error;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(QL_CORPUS_DIR) / folder, error)) {
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

} // namespace ql::test
