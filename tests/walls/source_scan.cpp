// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_scan.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

namespace ql::walls {

namespace fs = std::filesystem;

namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first);
}

std::optional<Include> includeOf(std::string_view line) {
    line = trimmed(line);
    if (!line.starts_with('#')) return std::nullopt;
    line = trimmed(line.substr(1));
    if (!line.starts_with("include")) return std::nullopt;
    line = trimmed(line.substr(7));
    if (line.empty() || (line.front() != '"' && line.front() != '<')) return std::nullopt;
    const bool quoted = line.front() == '"';
    const auto close = line.find(quoted ? '"' : '>', 1);
    if (close == std::string_view::npos) return std::nullopt;
    return Include{0, quoted, std::string(line.substr(1, close - 1))};
}

} // namespace

std::vector<Include> includesOf(std::string_view source) {
    std::vector<Include> found;
    bool comment = false;
    int number = 0;
    while (!source.empty()) {
        const auto end = source.find('\n');
        const std::string_view line = source.substr(0, end);
        source.remove_prefix(end == std::string_view::npos ? source.size() : end + 1);
        ++number;
        if (!comment) {
            if (auto include = includeOf(line)) {
                include->line = number;
                found.push_back(*include);
            }
        }
        const auto opens = line.rfind("/*");
        const auto closes = line.rfind("*/");
        if (opens != std::string_view::npos && (closes == std::string_view::npos || closes < opens))
            comment = true;
        else if (closes != std::string_view::npos)
            comment = false;
    }
    return found;
}

std::vector<std::string> qtModulesOf(const std::string& header, const fs::path& qtHeaders) {
    if (!header.starts_with('Q') && !header.starts_with('q')) return {};
    const std::string folder = folderOf(header);
    if (!folder.empty()) return {folder};
    std::vector<std::string> modules;
    for (const auto& entry : fs::directory_iterator(qtHeaders)) {
        if (entry.is_directory() && fs::exists(entry.path() / header))
            modules.push_back(entry.path().filename().string());
    }
    std::ranges::sort(modules);
    return modules;
}

std::string folderOf(const std::string& includePath) {
    const auto slash = includePath.find('/');
    return slash == std::string::npos ? std::string() : includePath.substr(0, slash);
}

std::vector<fs::path> filesBelow(const fs::path& folder, const std::vector<std::string>& ends) {
    std::vector<fs::path> files;
    if (!fs::is_directory(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        const bool wanted =
            std::ranges::any_of(ends, [&](const std::string& end) { return name.ends_with(end); });
        if (entry.is_regular_file() && wanted) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

std::string contentsOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace ql::walls
