// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/corpus_releases.h"

namespace ql::test {

/// The sample company's releases.
inline const std::vector<analysis::ReleasePtr>& sampleReleases() {
    static const auto releases = releasesIn(QL_SOURCE_DIR "/resources/samples");
    return releases;
}

inline std::shared_ptr<const analysis::Comparison>
sampleComparison(const analysis::CompareOptions& options) {
    return std::make_shared<const analysis::Comparison>(
        analysis::compare(sampleReleases(), options));
}

} // namespace ql::test
