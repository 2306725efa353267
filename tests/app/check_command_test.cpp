// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

class CheckCommand : public WithFolder {
  protected:
    [[nodiscard]] Outcome check(const QStringList& more = {}) const {
        return quarterlight(QStringList{u"check"_s, u"--library"_s, library()} + more);
    }
    /// Imports one invented release with some of its text replaced.
    void importChanged(const QByteArray& from, const QByteArray& to) const {
        QFile file(fixture(u"larkmoor-2019q2.txt"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        ASSERT_TRUE(text.contains(from));
        text.replace(from, to);
        write(u"changed.txt"_s, text);
        const Outcome run =
            quarterlight({u"import"_s, u"--library"_s, library(), path(u"changed.txt"_s)});
        ASSERT_EQ(run.exitCode, 0) << run.err;
    }
};

TEST_F(CheckCommand, aWrongTotalFailsAndSaysWhere) {
    importChanged("13,000   $    11,500", "13,900   $    11,500");
    const Outcome run = check();
    EXPECT_EQ(run.exitCode, 4) << run.out << run.err;
    EXPECT_TRUE(has(run.out, "fails: ")) << run.out;
    EXPECT_TRUE(has(run.out, "13,900")) << run.out;
    EXPECT_TRUE(has(run.out, "changed.txt")) << run.out;
}

TEST_F(CheckCommand, figuresThatAddUpAreOnlyCounted) {
    importChanged("13,000", "13,000");
    const Outcome run = check();
    EXPECT_EQ(run.exitCode, 0) << run.out << run.err;
    EXPECT_TRUE(has(run.out, " hold.")) << run.out;
    EXPECT_FALSE(has(run.out, "fails")) << run.out;
}

TEST_F(CheckCommand, csvListsEveryCheckWithItsOutcome) {
    importChanged("13,000", "13,000");
    const Outcome run = check({u"--format=csv"_s});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_TRUE(run.out.starts_with("company,release,check,outcome,label,period,value,computed,"
                                    "tolerance,source,sentence\n"))
        << run.out;
    EXPECT_TRUE(has(run.out, ",footing,holds,")) << run.out;
}

TEST_F(CheckCommand, oneReleaseIsMeantByItsQuarterOrItsFile) {
    importChanged("13,000   $    11,500", "13,900   $    11,500");
    EXPECT_EQ(check({u"--release=q2 2019"_s}).exitCode, 4);
    EXPECT_EQ(check({u"--release=changed"_s}).exitCode, 4);
    const Outcome run = check({u"--release=Q3 2031"_s});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(has(run.err, "Q3 2031")) << run.err;
}

TEST_F(CheckCommand, onlyWhatFailsIsListedWhereThatIsAskedFor) {
    importChanged("13,000   $    11,500", "13,900   $    11,500");
    const Outcome run = check({u"--failing"_s, u"--format=csv"_s});
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_TRUE(has(run.out, ",fails,")) << run.out;
    EXPECT_FALSE(has(run.out, ",holds,")) << run.out;
}

TEST_F(CheckCommand, anUnknownCompanyIsToldWhichThereAre) {
    importChanged("13,000", "13,000");
    const Outcome run = check({u"--company=Nobody"_s});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(has(run.err, "Larkmoor")) << run.err;
}

} // namespace

} // namespace ql::test
