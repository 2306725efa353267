// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

using ImportCommand = WithFolder;

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_F(ImportCommand, saysWhatBecameOfEachFile) {
    const QStringList call = {u"import"_s, u"--library"_s, library(),
                              fixture(u"larkmoor-2019q1.txt"_s), fixture(u"essay.txt"_s)};
    const Outcome first = quarterlight(call);
    EXPECT_EQ(first.exitCode, 3);
    EXPECT_TRUE(has(first.out, "imported       ")) << first.out;
    EXPECT_TRUE(has(first.out, "larkmoor-2019q1.txt (Larkmoor Instruments, Inc., Q1 2019: "))
        << first.out;
    EXPECT_TRUE(has(first.out, "\n1 release imported, 1 not read.\n")) << first.out;
    EXPECT_TRUE(has(first.err, "essay.txt")) << first.err;

    const Outcome second = quarterlight(call);
    EXPECT_TRUE(has(second.out, "already there  ")) << second.out;
    EXPECT_TRUE(has(second.out, "\n0 releases imported, 1 already there, 1 not read.\n"))
        << second.out;
}

TEST_F(ImportCommand, looksThroughFoldersInOrderAndNamesWhatItSkips) {
    ASSERT_TRUE(QDir().mkpath(path(u"in/b"_s)) && QDir().mkpath(path(u"in/.hidden"_s)));
    QFile::copy(fixture(u"larkmoor-2019q2.txt"_s), path(u"in/b/second.txt"_s));
    QFile::copy(fixture(u"larkmoor-2019q1.txt"_s), path(u"in/a.txt"_s));
    QFile::copy(fixture(u"larkmoor-2019q4.txt"_s), path(u"in/.hidden/never.txt"_s));
    write(u"in/picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    write(u"in/empty.txt"_s, {});
    const Outcome run = quarterlight({u"import"_s, u"--library"_s, library(), path(u"in"_s)});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.err, "");
    EXPECT_TRUE(has(run.out, "\n2 releases imported, 2 other files skipped.\n")) << run.out;
    EXPECT_TRUE(has(run.out, "skipped        " + path(u"in/picture.png"_s).toStdString()))
        << run.out;
    EXPECT_LT(run.out.find("in/a.txt"), run.out.find("in/b/second.txt")) << run.out;
    EXPECT_FALSE(has(run.out, "never.txt")) << run.out;
}

TEST_F(ImportCommand, listShowsWhatWasImported) {
    importAll();
    const Outcome text = quarterlight({u"list"_s, u"--library"_s, library()});
    EXPECT_EQ(text.exitCode, 0) << text.err;
    EXPECT_TRUE(text.out.starts_with("Larkmoor Instruments, Inc. (LRKM)\n")) << text.out;
    EXPECT_TRUE(has(text.out, "\n3 releases of 1 company.\n")) << text.out;
    EXPECT_LT(text.out.find("Q1 2019"), text.out.find("Q4 2019")) << text.out;

    const Outcome csv =
        quarterlight({u"list"_s, u"--library"_s, library(), u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.out.starts_with("company,ticker,quarter,period,published,headline,file,"
                                    "figures,numbers,accounted,issues,named,sha256\n"
                                    "\"Larkmoor Instruments, Inc.\",LRKM,Q1 2019,2019-03-31/3M,"
                                    "2019-04-25,"))
        << csv.out;
}

TEST_F(ImportCommand, removeTakesAReleaseOutByFileNameOrHash) {
    importAll();
    const Outcome removed =
        quarterlight({u"remove"_s, u"--library"_s, library(), u"larkmoor-2019q1.txt"_s});
    EXPECT_EQ(removed.exitCode, 0) << removed.err;
    const Outcome csv = quarterlight({u"list"_s, u"--library"_s, library(), u"--format=csv"_s});
    EXPECT_FALSE(has(csv.out, "larkmoor-2019q1.txt")) << csv.out;
    const QString hash = QString::fromStdString(csv.out).trimmed().section(u',', -1).left(8);
    EXPECT_EQ(quarterlight({u"remove"_s, u"--library"_s, library(), hash}).exitCode, 0);
    const Outcome again = quarterlight({u"remove"_s, u"--library"_s, library(), hash});
    EXPECT_EQ(again.exitCode, 3);
    EXPECT_TRUE(has(again.err, "is no release in the library")) << again.err;
}

TEST_F(ImportCommand, readingALibraryThatIsNotThereMakesNone) {
    for (const QStringList& call : {QStringList{u"list"_s},
                                    {u"table"_s, u"--statement=income"_s},
                                    {u"chart"_s, u"--kind=revenue"_s, u"-o"_s, path(u"x.png"_s)},
                                    {u"remove"_s, u"x"_s}}) {
        const Outcome run = quarterlight(call + QStringList{u"--library"_s, library()});
        EXPECT_EQ(run.exitCode, 3);
        EXPECT_TRUE(has(run.err, "q.qlib does not exist")) << run.err;
    }
    EXPECT_FALSE(QFile::exists(library()));
}

} // namespace

} // namespace ql::test
