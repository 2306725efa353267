// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

class ChartCommand : public WithFolder {
  protected:
    void SetUp() override { importAll(); }
    [[nodiscard]] Outcome chart(const QStringList& more) const {
        return quarterlight(QStringList{u"chart"_s, u"--library"_s, library()} + more);
    }
};

TEST_F(ChartCommand, drawsAPictureOfTheSizeAsked) {
    const Outcome run =
        chart({u"--kind=revenue"_s, u"--size=800x450"_s, u"-o"_s, path(u"r.png"_s)});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.out + run.err, "");
    const QByteArray png = bytesOf(u"r.png"_s);
    ASSERT_GT(png.size(), 24);
    ASSERT_TRUE(png.startsWith("\x89PNG"));
    EXPECT_EQ(qFromBigEndian<quint32>(png.constData() + 16), 800u);
    EXPECT_EQ(qFromBigEndian<quint32>(png.constData() + 20), 450u);
}

TEST_F(ChartCommand, drawsTheSamePictureTwice) {
    for (const QString& name : {u"a.png"_s, u"b.png"_s})
        ASSERT_EQ(chart({u"--kind=margins"_s, u"--theme=dark"_s, u"-o"_s, path(name)}).exitCode, 0);
    EXPECT_EQ(bytesOf(u"a.png"_s), bytesOf(u"b.png"_s));
}

TEST_F(ChartCommand, drawsVectorsWhereTheNameSaysSo) {
    ASSERT_EQ(chart({u"--kind=revenue"_s, u"-o"_s, path(u"r.svg"_s)}).exitCode, 0);
    EXPECT_TRUE(bytesOf(u"r.svg"_s).contains("<svg"));
    ASSERT_EQ(chart({u"--kind=revenue"_s, u"-o"_s, path(u"r.pdf"_s)}).exitCode, 0);
    EXPECT_TRUE(bytesOf(u"r.pdf"_s).startsWith("%PDF-"));
    const Outcome run = chart({u"--kind=revenue"_s, u"-o"_s, path(u"r.gif"_s)});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find(".svg"), std::string::npos) << run.err;
}

TEST_F(ChartCommand, drawsEveryKindOrSaysWhatItNeeds) {
    for (const QString& kind : {u"costs"_s, u"bridge"_s, u"profit-bridge"_s, u"revenue-bridge"_s,
                                u"cash-debt"_s, u"per-share"_s}) {
        const Outcome run = chart({u"--kind"_s, kind, u"-o"_s, path(kind + u".png"_s)});
        if (run.exitCode == 0)
            EXPECT_TRUE(bytesOf(kind + u".png"_s).startsWith("\x89PNG")) << kind.toStdString();
        else
            EXPECT_NE(run.err.find("cannot be drawn ("), std::string::npos) << run.err;
    }
}

TEST_F(ChartCommand, drawsChosenLinesAndNamesThoseItDoesNotKnow) {
    EXPECT_EQ(chart({u"--kind=rows"_s, u"--rows=Revenues"_s, u"-o"_s, path(u"l.png"_s)}).exitCode,
              0);
    const Outcome unknown =
        chart({u"--kind=rows"_s, u"--rows=no such line"_s, u"-o"_s, path(u"l.png"_s)});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_NE(unknown.err.find("nosuchline"), std::string::npos) << unknown.err;
}

TEST_F(ChartCommand, wantsAKindOrCompanies) {
    const Outcome neither = chart({u"-o"_s, path(u"r.png"_s)});
    EXPECT_EQ(neither.exitCode, 2);
    EXPECT_NE(neither.err.find("--kind"), std::string::npos) << neither.err;
    const Outcome one = chart({u"--companies=Larkmoor"_s, u"-o"_s, path(u"r.png"_s)});
    EXPECT_EQ(one.exitCode, 2);
    EXPECT_NE(one.err.find("two to six companies"), std::string::npos) << one.err;
    const Outcome base =
        chart({u"--companies=A,B"_s, u"--index"_s, u"--base=spring"_s, u"-o"_s, path(u"r.png"_s)});
    EXPECT_EQ(base.exitCode, 2);
    EXPECT_NE(base.err.find("spring"), std::string::npos) << base.err;
}

TEST_F(ChartCommand, leavesNoHalfFileWhereItFails) {
    const Outcome run = chart({u"--kind=revenue"_s, u"-o"_s, path(u"no/such/folder/r.png"_s)});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_NE(run.err.find("r.png"), std::string::npos) << run.err;
    write(u"taken"_s, "kept");
    EXPECT_EQ(chart({u"--kind=revenue"_s, u"-o"_s, path(u"taken/r.png"_s)}).exitCode, 3);
    EXPECT_EQ(QDir(path(QString())).entryList(QDir::Files).size(), 2); // library, "taken"
}

} // namespace

} // namespace ql::test
