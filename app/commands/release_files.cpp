// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/release_files.h"

#include <algorithm>

namespace ql::app::commands {

namespace fs = std::filesystem;

namespace {

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

void addFolder(const fs::path& folder, FoundFiles& found) {
    std::error_code error;
    std::vector<fs::path> inside;
    fs::recursive_directory_iterator each(folder, error);
    while (!error && each != fs::recursive_directory_iterator()) {
        std::error_code ignored;
        if (isHidden(each->path()))
            each.disable_recursion_pending();
        else if (each->is_regular_file(ignored))
            inside.push_back(each->path());
        each.increment(error);
    }
    if (error)
        found.errors.push_back({ErrorCode::CannotOpen,
                                "cannot be looked through to its end (" + error.message() + ")",
                                folder.string(), "check that you may read the folder"});
    std::sort(inside.begin(), inside.end());
    for (fs::path& path : inside)
        found.files.push_back({std::move(path), true});
}

} // namespace

FoundFiles findFiles(const std::vector<std::string>& paths) {
    FoundFiles found;
    for (const std::string& path : paths) {
        std::error_code ignored;
        if (fs::is_directory(path, ignored))
            addFolder(path, found);
        else
            found.files.push_back({path, false});
    }
    return found;
}

} // namespace ql::app::commands
