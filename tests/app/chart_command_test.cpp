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
