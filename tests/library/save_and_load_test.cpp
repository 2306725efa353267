// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sample_release.h"
#include "library/scratch_library.h"

namespace ql::test {

namespace {

using SaveAndLoad = ScratchLibrary;

TEST_F(SaveAndLoad, givesBackEveryFieldOfARelease) {
    const auto library = open();
    const Release before = sampleRelease();
    const auto saved = library->save(before, "the file");
    ASSERT_TRUE(saved.has_value()) << saved.error().sentence();
    EXPECT_FALSE(saved->alreadyThere);
    const auto after = library->load(saved->id);
    ASSERT_TRUE(after.has_value()) << after.error().sentence();
    EXPECT_EQ(*after, before);
    EXPECT_EQ(precisionsOf(*after), precisionsOf(before));
}

TEST_F(SaveAndLoad, givesBackWhateverIsLawful) {
    const auto library = open();
    for (std::uint32_t seed = 1; seed <= 120; ++seed) {
        const Release before = arbitraryRelease(seed);
        const auto saved = library->save(before, "bytes");
        ASSERT_TRUE(saved.has_value()) << "seed " << seed << ": " << saved.error().sentence();
        const auto after = library->load(saved->id);
        ASSERT_TRUE(after.has_value()) << "seed " << seed << ": " << after.error().sentence();
        ASSERT_EQ(*after, before) << "seed " << seed;
        ASSERT_EQ(precisionsOf(*after), precisionsOf(before)) << "seed " << seed;
    }
}

TEST_F(SaveAndLoad, keepsAReleaseForTheNextStart) {
    library::ReleaseId id = 0;
    {
        const auto saved = open()->save(sampleRelease(), "the file");
        ASSERT_TRUE(saved.has_value());
        id = saved->id;
    }
    const auto after = open()->load(id);
    ASSERT_TRUE(after.has_value()) << after.error().sentence();
    EXPECT_EQ(*after, sampleRelease());
}

TEST_F(SaveAndLoad, keepsTheBytesOfTheFileAsTheyAre) {
    const auto library = open();
    std::string bytes = "plain";
    for (int i = 0; i < 5000; ++i)
        bytes += static_cast<char>(i * 7);
    const auto saved = library->save(sampleRelease(), bytes);
    ASSERT_TRUE(saved.has_value());
    const auto original = library->originalBytes(saved->id);
    ASSERT_TRUE(original.has_value()) << original.error().sentence();
    EXPECT_EQ(*original, bytes);

    Release empty = sampleRelease();
    empty.sha256 = "another";
    const auto second = library->save(empty, "");
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(library->originalBytes(second->id).value_or("failed"), "");
}

TEST_F(SaveAndLoad, takesTheSameBytesOnce) {
    const auto library = open();
    const auto first = library->save(sampleRelease(), "the file");
    ASSERT_TRUE(first.has_value());
    Release renamed = sampleRelease();
    renamed.fileName = "copy of larkmoor.txt";
    const auto second = library->save(renamed, "the file");
    ASSERT_TRUE(second.has_value()) << second.error().sentence();
    EXPECT_TRUE(second->alreadyThere);
    EXPECT_EQ(second->id, first->id);
    EXPECT_EQ(library->load(first->id)->fileName, "larkmoor-2019q1.txt");
    EXPECT_EQ(library->companies()->front().releases.size(), 1u);
}

TEST_F(SaveAndLoad, refusesAReleaseWithoutAHash) {
    const auto library = open();
    Release release = sampleRelease();
    release.sha256.clear();
    const auto saved = library->save(release, "the file");
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::Storage);
}

TEST_F(SaveAndLoad, saysSoWhereThereIsNoSuchRelease) {
    const auto library = open();
    EXPECT_EQ(library->load(17).error().code, ErrorCode::Storage);
    EXPECT_EQ(library->originalBytes(17).error().code, ErrorCode::Storage);
    EXPECT_EQ(library->remove(17).error().code, ErrorCode::Storage);
}

} // namespace

} // namespace ql::test
