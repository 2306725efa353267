// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "documents/inflate.h"
#include "documents/sha256.h"
#include "reading.h"

#include <gmock/gmock.h>

namespace ql::documents::test {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

const std::string release = "Sales      100     90\nCost        60     50\n";

ErrorCode codeOf(const std::string& bytes) {
    const auto document = read(bytes, "archive");
    EXPECT_FALSE(document);
    return document ? ErrorCode::Usage : document.error().code;
}

} // namespace

TEST(ArchiveReader, ReadsWhatAGzipFileHoldsAndKeepsTheHashOfTheFile) {
    const std::string packed = gzip(release);
    const Document document = mustRead(packed);
    EXPECT_EQ(document.format, Format::PlainText);
    EXPECT_EQ(document.text, release);
    EXPECT_EQ(document.sha256, sha256(packed));
}

TEST(ArchiveReader, ReadsSeveralGzipMembersAsOneFile) {
    EXPECT_EQ(mustRead(gzip("Sales 5\n") + gzip("Cost 3\n")).text, "Sales 5\nCost 3\n");
}

TEST(ArchiveReader, TakesTheMemberWithTheMostFigures) {
    const Document document = mustRead(zip({{"readme.txt", "see the release\n"},
                                            {"release.txt", release},
                                            {"folder/", ""},
                                            {"__MACOSX/._release.txt", release + release}}));
    EXPECT_EQ(document.text, release);
}

TEST(ArchiveReader, TellsHowManyFilesItDidNotLookInto) {
    std::vector<std::pair<std::string, std::string>> files(20, {"release.txt", release});
    EXPECT_EQ(mustRead(zip(files)).unopened, 4U);
    EXPECT_EQ(mustRead(zip(files)).archived, 20U);
    files.resize(16);
    EXPECT_EQ(mustRead(zip(files)).unopened, 0U);
}

TEST(ArchiveReader, ReadsStoredMembersAndPages) {
    const Document document = mustRead(zip(
        {{"p.bin", "<html><body><table><tr><td>Sales</td><td>5</td></tr></table></body></html>"}},
        false));
    EXPECT_EQ(document.format, Format::Html);
}

TEST(ArchiveReader, RefusesWhatCannotBeRead) {
    EXPECT_EQ(codeOf(zip({})), ErrorCode::NotSupported);
    EXPECT_EQ(codeOf(zip({{"empty.txt", ""}})), ErrorCode::Empty);
    EXPECT_EQ(codeOf(zip({{"release.txt.gz", gzip(release)}})), ErrorCode::NotSupported);
    EXPECT_EQ(codeOf(zip({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}})),
              ErrorCode::NotSupported);
    EXPECT_EQ(codeOf(zip({{"release.txt", release}}, true, true)), ErrorCode::NotSupported);
}

TEST(ArchiveReader, TellsDamageApart) {
    const std::string packed = gzip(release);
    EXPECT_EQ(codeOf(packed.substr(0, packed.size() - 9)), ErrorCode::Damaged);
    const std::string archive = zip({{"release.txt", release}});
    EXPECT_EQ(codeOf(archive.substr(0, archive.size() / 2)), ErrorCode::Damaged);
    std::string flipped = archive;
    flipped[flipped.size() - 5] = '\x7f'; // where the directory begins
    EXPECT_EQ(codeOf(flipped), ErrorCode::Damaged);
}

TEST(ArchiveReader, RefusesWhatUnpacksToFarTooMuch) {
    const std::string bomb = gzip(std::string(32u << 20, ' '));
    ASSERT_LT(bomb.size(), 100'000u);
    EXPECT_EQ(codeOf(bomb), ErrorCode::TooLarge);
    EXPECT_EQ(codeOf(zip({{"bomb.txt", std::string(32u << 20, ' ')}})), ErrorCode::TooLarge);
}

} // namespace ql::documents::test
