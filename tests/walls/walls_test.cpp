// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_scan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

using namespace ql::walls;
namespace fs = std::filesystem;

namespace {

const fs::path root = QL_SOURCE_DIR;

/// What a folder may include: our own folders, Qt modules, and other libraries by the beginning of
/// their headers' names. The standard library goes without saying.
struct Wall {
    std::string folder;
    std::vector<std::string> ours;
    std::vector<std::string> qt;
    std::vector<std::string> libraries;
};

void PrintTo(const Wall& wall, std::ostream* stream) {
    *stream << wall.folder;
}

const std::vector<Wall> walls = {
    {"models/core", {"core"}, {}, {}},
    {"models/documents",
     {"core", "documents"},
     {},
     {"libxml/", "poppler", "zlib.h", "cpuid.h", "immintrin.h"}}, // SHA-256 of the processor
    {"models/extraction", {"core", "documents", "extraction"}, {}, {}},
    {"models/analysis", {"core", "analysis"}, {}, {}},
    {"models/library", {"core", "library"}, {"QtCore", "QtSql"}, {}},
    {"models/items", {"core", "analysis", "items"}, {"QtCore"}, {}},
    {"models/exporting",
     {"core", "analysis", "items", "exporting"},
     {"QtCore"},
     {"xlsxwriter", "locale.h"}},
    {"views/tables", {"core", "analysis", "items", "tables"}, {"QtCore", "QtGui", "QtWidgets"}, {}},
    {"views/charts",
     {"core", "analysis", "items", "exporting", "charts", "panels"},
     {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtPrintSupport"},
     {}},
    {"views/panels",
     {"core", "analysis", "items", "exporting", "panels", "tables", "charts"},
     {"QtCore", "QtGui", "QtWidgets", "QtSvg"},
     {}},
    {"app",
     {"core", "documents", "extraction", "analysis", "library", "items", "exporting", "tables",
      "charts", "panels", "app", "commands"},
     {"QtCore", "QtGui", "QtWidgets", "QtSql", "QtConcurrent", "QtSvg", "QtPrintSupport"},
     {"sys/ioctl.h", "unistd.h"}}, // the width of a terminal
};

bool contains(const std::vector<std::string>& list, const std::string& word) {
    return std::ranges::find(list, word) != list.end();
}

/// Why an include breaks the wall; empty where it does not. `neighbours` are what stands in the
/// including file's own folder.
std::string fault(const Wall& wall, const Include& include, const fs::path& file) {
    const auto isLibrary = [&](const std::string& beginning) {
        return include.path.starts_with(beginning);
    };
    if (std::ranges::any_of(wall.libraries, isLibrary)) return {};
    const auto modules = qtModulesOf(include.path, QL_QT_HEADERS);
    if (!modules.empty()) {
        const bool allowed = std::ranges::any_of(
            modules, [&](const auto& module) { return contains(wall.qt, module); });
        return allowed ? "" : wall.folder + " must not include " + modules.front();
    }
    const std::string folder = folderOf(include.path);
    if (include.quoted) {
        // A header beside the file, at the root of its target, or common to all views.
        const bool near =
            fs::exists(file.parent_path() / include.path) ||
            fs::exists(root / wall.folder / include.path) ||
            (contains(wall.qt, "QtWidgets") && fs::exists(root / "views" / include.path));
        if (folder.empty() && near) return {};
        if (contains(wall.ours, folder)) return {};
        return wall.folder + " must not include " + (folder.empty() ? include.path : folder);
    }
    // The standard library's headers have neither folder nor name end.
    if (folder.empty() && include.path.find('.') == std::string::npos) return {};
    return wall.folder + " must not include " + include.path;
}

class WallsTest : public testing::TestWithParam<Wall> {};

std::string nameOf(const fs::path& file) {
    return fs::relative(file, root).string();
}

std::vector<fs::path> sources() {
    std::vector<fs::path> files;
    for (const char* folder : {"app", "models", "views", "tests"}) {
        const auto below = filesBelow(root / folder, {".h", ".cpp"});
        files.insert(files.end(), below.begin(), below.end());
    }
    return files;
}

} // namespace

TEST_P(WallsTest, IncludesOnlyWhatIsBelow) {
    const Wall& wall = GetParam();
    const auto files = filesBelow(root / wall.folder, {".h", ".cpp"});
    ASSERT_FALSE(files.empty()) << "nothing stands in " << wall.folder;
    for (const fs::path& file : files) {
        for (const Include& include : includesOf(contentsOf(file))) {
            const std::string why = fault(wall, include, file);
            EXPECT_TRUE(why.empty()) << nameOf(file) << ":" << include.line << ": " << why << " ("
                                     << include.path << ")";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Targets, WallsTest, testing::ValuesIn(walls), [](const auto& target) {
    std::string name = target.param.folder;
    std::ranges::replace(name, '/', '_');
    return name;
});

TEST(Walls, AForbiddenIncludeIsCaught) {
    const Wall& core = walls.front();
    const fs::path file = root / "models/core/date.cpp";
    EXPECT_NE(fault(core, {1, false, "QString"}, file), "");
    EXPECT_NE(fault(core, {1, true, "library/library.h"}, file), "");
    EXPECT_NE(fault(core, {1, false, "libxml/parser.h"}, file), "");
    EXPECT_NE(fault(core, {1, false, "zlib.h"}, file), "");
    EXPECT_EQ(fault(core, {1, true, "core/decimal.h"}, file), "");
    EXPECT_EQ(fault(core, {1, false, "vector"}, file), "");
    const Wall& app = walls.back();
    EXPECT_NE(fault(app, {1, false, "QtCharts/QChart"}, root / "app/main.cpp"), "");
}

/// Every folder with sources stands behind some wall, so that a new target cannot go without.
TEST(Walls, EveryFolderHasItsWall) {
    for (const char* house : {"app", "models", "views"}) {
        for (const fs::path& file : filesBelow(root / house, {".h", ".cpp"})) {
            const std::string name = nameOf(file);
            // Headers common to all views stand in views/ itself, the one for moc in models/.
            if (file.parent_path() == root / "views" || file.parent_path() == root / "models")
                continue;
            const bool behind = std::ranges::any_of(
                walls, [&](const Wall& wall) { return name.starts_with(wall.folder + "/"); });
            EXPECT_TRUE(behind) << name << ": no wall in tests/walls/walls_test.cpp covers it";
        }
    }
}

TEST(House, EverySourceNamesItsLicence) {
    for (const fs::path& file : sources()) {
        const std::string text = contentsOf(file);
        EXPECT_TRUE(text.starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n"))
            << nameOf(file) << ":1: the SPDX line is missing";
    }
    for (const char* folder : {"app", "models", "views", "tests", "packaging"}) {
        for (const fs::path& file : filesBelow(root / folder, {"CMakeLists.txt", ".sh"})) {
            const std::string text = contentsOf(file).substr(0, 200);
            EXPECT_NE(text.find("SPDX-License-Identifier: GPL-3.0-or-later"), std::string::npos)
                << nameOf(file) << ":1: the SPDX line is missing";
        }
    }
}

/// A file past this length holds more than one idea.
TEST(House, TheTopLevelHoldsItsFoldersAndNothingElse) {
    const std::vector<std::string> known = {"CMakeLists.txt",  "CMakePresets.json",
                                            "ARCHITECTURE.md", "README.md",
                                            "LICENSE",         "app",
                                            "models",          "views",
                                            "resources",       "tests",
                                            "packaging",       "build"};
    for (const fs::directory_entry& entry : fs::directory_iterator(root)) {
        const std::string name = entry.path().filename().string();
        EXPECT_TRUE(name.starts_with('.') || contains(known, name))
            << name << " does not belong at the top level";
    }
}

TEST(House, NoSourceIsOver400Lines) {
    for (const fs::path& file : sources()) {
        const std::string text = contentsOf(file);
        const auto lines = std::ranges::count(text, '\n');
        EXPECT_LE(lines, 400) << nameOf(file) << ": " << lines << " lines; split it by idea";
    }
}
