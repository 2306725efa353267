// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <string>

namespace ql::golden {

/// The sample company's releases, oldest first, by the names of their files without end.
inline constexpr std::array sampleNames = {
    "northfield-2004q1", "northfield-2004q2", "northfield-2004q3", "northfield-2004q4",
    "northfield-2005q1", "northfield-2005q2", "northfield-2005q3", "northfield-2005q4"};

inline std::filesystem::path sampleFile(const std::string& name) {
    return std::filesystem::path(QL_SOURCE_DIR) / "resources/samples" / (name + ".txt");
}

/// What the company's books say of that release.
inline std::filesystem::path truthFile(const std::string& name) {
    return std::filesystem::path(QL_SOURCE_DIR) / "tests/golden" / (name + ".txt.truth.csv");
}

} // namespace ql::golden
