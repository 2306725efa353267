// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/raw_sqlite.h"
#include "library/sample_release.h"
#include "library/scratch_library.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace ql::test {

using namespace Qt::StringLiterals;
using library::Library;

namespace {

using WritersAtOnce = ScratchLibrary;

TEST_F(WritersAtOnce, keepAReleaseOnceHoweverManySaveIt) {
    constexpr int writers = 4;
    std::atomic<int> wrote = 0;
    std::atomic<int> found = 0;
    std::vector<std::string> failures(writers);
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back([&, i] {
            auto library = Library::open(path()); // one of them makes the file
            if (!library) {
                failures[static_cast<std::size_t>(i)] = library.error().sentence();
                return;
            }
            const auto saved = (*library)->save(sampleRelease(), "the file");
            if (!saved)
                failures[static_cast<std::size_t>(i)] = saved.error().sentence();
            else
                ++(saved->alreadyThere ? found : wrote);
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& failure : failures)
        EXPECT_EQ(failure, "");
    EXPECT_EQ(wrote, 1);
    EXPECT_EQ(found, writers - 1);
    EXPECT_EQ(RawSqlite(path()).ask(u"SELECT count(*) FROM releases"_s), u"1"_s);
}

TEST_F(WritersAtOnce, keepEveryReleaseThatEachOfThemSaves) {
    constexpr int writers = 3;
    constexpr int each = 8;
    std::vector<std::string> failures(writers);
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back([&, i] {
            auto library = Library::open(path());
            for (int n = 0; library && n < each; ++n) {
                const std::string hash = std::to_string(i) + "/" + std::to_string(n);
                const auto saved = (*library)->save(sampleRelease(hash, {{2019, 3, 31}, 3}), hash);
                if (!saved) failures[static_cast<std::size_t>(i)] = saved.error().sentence();
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& failure : failures)
        EXPECT_EQ(failure, "");
    EXPECT_EQ(RawSqlite(path()).ask(u"SELECT count(*) FROM releases"_s), u"24"_s);
}

} // namespace

} // namespace ql::test
