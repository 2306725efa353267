// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "support/read_release.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace ql::test {

/// The sample company's releases, oldest first.
inline const std::vector<analysis::ReleasePtr>& sampleReleases() {
    static const std::vector<analysis::ReleasePtr> releases = [] {
        std::vector<analysis::ReleasePtr> list;
        for (const auto& file :
             std::filesystem::directory_iterator(QL_SOURCE_DIR "/resources/samples")) {
            if (file.path().extension() != ".txt") continue;
            auto read = testsupport::readRelease(file.path());
            if (read) list.push_back(std::make_shared<const Release>(std::move(read->release)));
        }
        return list;
    }();
    return releases;
}

inline std::shared_ptr<const analysis::Comparison>
sampleComparison(const analysis::CompareOptions& options) {
    return std::make_shared<const analysis::Comparison>(
        analysis::compare(sampleReleases(), options));
}

} // namespace ql::test
