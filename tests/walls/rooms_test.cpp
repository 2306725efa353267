// SPDX-License-Identifier: GPL-3.0-or-later
// Reading is built in rooms, one on the other: a file includes its own room and those below, so
// that words can be read without tables and tables without statements.
#include "source_scan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

using namespace ql::walls;
namespace fs = std::filesystem;

namespace {

const fs::path extraction = fs::path(QL_SOURCE_DIR) / "models/extraction";

/// From the ground up. What stands in models/extraction itself is above them all.
constexpr std::array<std::string_view, 12> rooms = {
    "text", "scan",     "units",  "pages",      "periods",     "boxhead",
    "rows", "measures", "tables", "statements", "particulars", "sentences"};

/// 0 for the lowest; rooms.size() for what stands in no room.
std::size_t heightOf(const std::string& pathBelowExtraction) {
    const auto room = std::ranges::find(rooms, folderOf(pathBelowExtraction));
    return static_cast<std::size_t>(room - rooms.begin());
}

} // namespace

TEST(Rooms, AFileIncludesItsOwnRoomAndThoseBelow) {
    const std::string prefix = "extraction/";
    for (const fs::path& file : filesBelow(extraction, {".h", ".cpp"})) {
        const std::string name = fs::relative(file, extraction).string();
        for (const Include& include : includesOf(contentsOf(file))) {
            if (!include.path.starts_with(prefix)) continue;
            EXPECT_LE(heightOf(include.path.substr(prefix.size())), heightOf(name))
                << name << ":" << include.line << ": " << include.path << " stands in a room above";
        }
    }
}

TEST(Rooms, EveryFolderOfExtractionIsAKnownRoomWithSources) {
    for (const auto room : rooms)
        EXPECT_FALSE(filesBelow(extraction / room, {".cpp"}).empty()) << room << " is empty";
    for (const auto& entry : fs::directory_iterator(extraction)) {
        if (!entry.is_directory()) continue;
        EXPECT_NE(std::ranges::find(rooms, entry.path().filename().string()), rooms.end())
            << entry.path() << " has no place among the rooms in tests/walls/rooms_test.cpp";
    }
}

TEST(Rooms, ARoomAboveIsHigher) {
    EXPECT_LT(heightOf("text/words.h"), heightOf("tables/tables.h"));
    EXPECT_LT(heightOf("sentences/prose.h"), heightOf("extract.h"));
}
