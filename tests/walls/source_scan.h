// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ql::walls {

/// One #include line.
struct Include {
    int line = 0;        ///< 1-based
    bool quoted = false; ///< "core/date.h" rather than <vector>
    std::string path;
};

/// The #include lines of a source text; those in comments are none.
[[nodiscard]] std::vector<Include> includesOf(std::string_view source);

/// The Qt modules (folders "QtCore", "QtGui" ... under `qtHeaders`) that offer a header: "QWidget"
/// gives "QtWidgets", "QtCharts/QChart" gives "QtCharts". Empty for what is not Qt's.
[[nodiscard]] std::vector<std::string> qtModulesOf(const std::string& header,
                                                   const std::filesystem::path& qtHeaders);

/// What stands before the first slash; empty for a neighbour ("theme.h").
[[nodiscard]] std::string folderOf(const std::string& includePath);

/// Files below a folder with one of these name ends, sorted; none where it does not exist.
[[nodiscard]] std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder,
                                                            const std::vector<std::string>& ends);

[[nodiscard]] std::string contentsOf(const std::filesystem::path& file);

} // namespace ql::walls
