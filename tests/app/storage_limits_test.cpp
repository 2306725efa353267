// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

using StorageLimits = WithFolder;

QStringList importCall(const QString& library) {
    return {u"import"_s, u"--library"_s, library, fixture(u"larkmoor-2019q1.txt"_s)};
}

TEST_F(StorageLimits, aDiskThatIsFullLeavesTheLibraryAsItWas) {
    ASSERT_EQ(
        quarterlight({u"import"_s, u"--library"_s, library(), fixture(u"larkmoor-2019q2.txt"_s)})
            .exitCode,
        0);
    const QByteArray before = bytesOf(u"q.qlib"_s);
    // No file may grow beyond what the library has: that is how a full disk looks from here.
    const int blocks = static_cast<int>(before.size() / 512);
    const Outcome run =
        shell(u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(blocks), importCall(library()));
    EXPECT_EQ(run.exitCode, 3) << run.out;
    EXPECT_NE(run.err.find("q.qlib could not be"), std::string::npos) << run.err;
    EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << run.err;
    const Outcome list = quarterlight({u"list"_s, u"--library"_s, library()});
    EXPECT_NE(list.out.find("\n1 release of 1 company.\n"), std::string::npos) << list.out;
    EXPECT_EQ(quarterlight(importCall(library())).exitCode, 0);
}

TEST_F(StorageLimits, aReadOnlyLibraryIsReadAndNotWritten) {
    ASSERT_EQ(
        quarterlight({u"import"_s, u"--library"_s, library(), fixture(u"larkmoor-2019q2.txt"_s)})
            .exitCode,
        0);
    openToAll();
    QFile::setPermissions(library(), QFileDevice::ReadOwner | QFileDevice::ReadOther);
    const QByteArray before = bytesOf(u"q.qlib"_s);
    const auto list = quarterlightAsOrdinaryUser({u"list"_s, u"--library"_s, library()});
    if (!list || list->exitCode == 127) GTEST_SKIP() << "no other user can run the program here";
    EXPECT_EQ(list->exitCode, 0) << list->err;
    for (const QStringList& call :
         {QStringList{u"remove"_s, u"larkmoor-2019q2.txt"_s, u"--library"_s, library()},
          importCall(library())}) {
        const auto run = quarterlightAsOrdinaryUser(call);
        ASSERT_TRUE(run.has_value());
        EXPECT_EQ(run->exitCode, 3) << run->out;
        EXPECT_NE(run->err.find("q.qlib cannot be written to"), std::string::npos) << run->err;
    }
    EXPECT_EQ(bytesOf(u"q.qlib"_s), before);
}

TEST_F(StorageLimits, twoImportsAtOnceKeepAReleaseOnce) {
    const Outcome run =
        shell(u"\"$@\" & first=$!; \"$@\"; second=$?; wait $first && exit $second"_s,
              importCall(library()));
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.err, "");
    EXPECT_NE(run.out.find("\n1 release imported.\n"), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("\n0 releases imported, 1 already there.\n"), std::string::npos)
        << run.out;
}

} // namespace

} // namespace ql::test
