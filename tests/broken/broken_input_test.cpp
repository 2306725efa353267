// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

QByteArray noise() {
    std::mt19937 random(7);
    QByteArray bytes;
    for (int i = 0; i < 20'000; ++i)
        bytes += static_cast<char>(random() & 0xff);
    return bytes;
}

QByteArray contents(const QString& file) {
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

/// A bad input, named by its fault.
struct BrokenInput {
    const char* fault;
    QByteArray (*bytes)();
    const char* says; ///< what the sentence must hold besides the name
};

const BrokenInput inputs[] = {
    {"empty", [] { return QByteArray(); }, "is empty"},
    {"noise", noise, "noise.txt"},
    {"zeroes", [] { return QByteArray(5000, '\0'); }, "zeroes.txt"},
    {"blanks", [] { return QByteArray(5000, ' '); }, "blanks.txt"},
    {"essay", [] { return contents(fixture(u"essay.txt"_s)); }, "essay.txt"},
    {"picture", [] { return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24); },
     "picture.txt"},
    {"program", [] { return contents(u"/proc/self/exe"_s).left(200'000); }, "program.txt"},
    {"tornPdf", [] { return QByteArray("%PDF-1.4\n1 0 obj\n<< /Type /Catalog"); }, "tornPdf.txt"},
    {"tornHtml", [] { return QByteArray("<!DOCTYPE html><html><body><table><tr><td"); },
     "tornHtml.txt"},
    {"headOfARelease", [] { return contents(fixture(u"larkmoor-2019q4.txt"_s)).left(120); },
     "headOfARelease.txt"},
};

class BrokenInputs : public WithFolder, public testing::WithParamInterface<BrokenInput> {
  protected:
    /// One sentence that names the file, and nothing else.
    static void expectSentence(const Outcome& run, const std::string& names) {
        EXPECT_EQ(run.exitCode, 3) << run.out;
        EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << run.err;
        EXPECT_NE(run.err.find(names), std::string::npos) << run.err;
        EXPECT_TRUE(run.err.ends_with(".\n")) << run.err;
    }
};

TEST_P(BrokenInputs, areRefusedWithASentenceAndLeaveTheLibraryAsItIs) {
    const BrokenInput input = GetParam();
    const QString name = QString::fromLatin1(input.fault) + u".txt"_s;
    write(name, input.bytes());
    importAll();
    const QByteArray before = bytesOf(u"q.qlib"_s);

    const Outcome extracted = quarterlight({u"extract"_s, path(name)});
    expectSentence(extracted, name.toStdString());
    EXPECT_NE(extracted.err.find(input.says), std::string::npos) << extracted.err;
    expectSentence(quarterlight({u"import"_s, u"--library"_s, library(), path(name)}),
                   name.toStdString());
    EXPECT_EQ(bytesOf(u"q.qlib"_s), before);
}

INSTANTIATE_TEST_SUITE_P(Each, BrokenInputs, testing::ValuesIn(inputs),
                         [](const auto& row) { return std::string(row.param.fault); });

using BrokenPaths = WithFolder;

TEST_F(BrokenPaths, aFolderIsNoRelease) {
    const Outcome run = quarterlight({u"extract"_s, path(QString())});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_NE(run.err.find("is a folder"), std::string::npos) << run.err;
}

TEST_F(BrokenPaths, aPipeOrDeviceIsNoRelease) {
    const Outcome run = quarterlight({u"extract"_s, u"/dev/zero"_s});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_NE(run.err.find("/dev/zero is not a file"), std::string::npos) << run.err;
}

TEST_F(BrokenPaths, aFileWithoutPermissionSaysSo) {
    write(u"secret.txt"_s, "secret");
    QFile::setPermissions(path(u"secret.txt"_s), {});
    openToAll();
    const auto run = quarterlightAsOrdinaryUser({u"extract"_s, path(u"secret.txt"_s)});
    if (!run || run->exitCode == 127) GTEST_SKIP() << "no other user can run the program here";
    EXPECT_EQ(run->exitCode, 3);
    EXPECT_NE(run->err.find("secret.txt cannot be opened"), std::string::npos) << run->err;
    EXPECT_NE(run->err.find("check that you may read it"), std::string::npos) << run->err;
}

// A release that breaks off in a table still gives what stands there, and says what is missing.
TEST_F(BrokenPaths, aTruncatedReleaseNeverGivesAFigureTheWholeOneDoesNot) {
    const QByteArray whole = contents(fixture(u"larkmoor-2019q1.txt"_s));
    const auto linesOf = [](const std::string& text) {
        return QString::fromStdString(text).split(u'\n');
    };
    write(u"cut.txt"_s, whole);
    const QStringList lawful = linesOf(quarterlight({u"extract"_s, path(u"cut.txt"_s)}).out);
    for (const int percent : {95, 80, 66, 50, 33}) {
        // Cut behind a line, as an aborted download of lines does.
        const qsizetype at = whole.lastIndexOf('\n', whole.size() * percent / 100);
        write(u"cut.txt"_s, whole.left(at + 1));
        const Outcome run = quarterlight({u"extract"_s, path(u"cut.txt"_s)});
        EXPECT_TRUE(run.exitCode == 0 || run.exitCode == 3) << percent;
        for (const QString& line : linesOf(run.out))
            EXPECT_TRUE(lawful.contains(line)) << percent << " %: " << line.toStdString();
    }
}

TEST_F(BrokenPaths, aBrokenLibraryIsRefusedAndLeftAsItIs) {
    write(u"q.qlib"_s, "not a library");
    const QByteArray before = bytesOf(u"q.qlib"_s);
    for (const QStringList& call :
         {QStringList{u"list"_s}, {u"import"_s, fixture(u"larkmoor-2019q1.txt"_s)}}) {
        const Outcome run = quarterlight(call + QStringList{u"--library"_s, library()});
        EXPECT_EQ(run.exitCode, 3);
        EXPECT_NE(run.err.find("is not a library of Quarterlight"), std::string::npos) << run.err;
    }
    EXPECT_EQ(bytesOf(u"q.qlib"_s), before);
}

} // namespace

} // namespace ql::test
