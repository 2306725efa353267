// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

const std::string header = "release,statement,section,label,period,value,unit,source,doubt\n";

using Extract = WithFolder;

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_F(Extract, printsALineForEveryFigure) {
    const Outcome run = quarterlight({u"extract"_s, fixture(u"larkmoor-2019q1.txt"_s)});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.err, "");
    EXPECT_TRUE(run.out.starts_with(header)) << run.out;
    const std::string file = "larkmoor-2019q1.txt,";
    for (const std::string& line :
         {file + "income,,Net revenue,2019-03-31/3M,12345000,USD,23:37-23:47,\n",
          file + "income,Operating expenses,\"Research, development and engineering\","
                 "2018-03-31/3M,1900000,USD,29:57-29:61,\n",
          file + "income,Operating expenses,Restructuring,2019-03-31/3M,0,USD,31:47-31:47,\n",
          file + "income,,Operating loss,2019-03-31/3M,-155000,USD,35:44-35:48,\n",
          file + "balance,Current assets,Cash and cash equivalents,2018-12-31,8000000,USD,"})
        EXPECT_TRUE(has(run.out, line)) << line << run.out;
}

TEST_F(Extract, readsTheOtherFilesWhereOneCannotBeRead) {
    for (const QString& format : {u"csv"_s, u"json"_s}) {
        const Outcome run =
            quarterlight({u"extract"_s, u"--format"_s, format, path(u"missing.txt"_s),
                          fixture(u"larkmoor-2019q1.txt"_s), fixture(u"essay.txt"_s),
                          fixture(u"larkmoor-2019q2.txt"_s)});
        EXPECT_EQ(run.exitCode, 3);
        EXPECT_EQ(std::ranges::count(run.err, '\n'), 2) << run.err;
        EXPECT_TRUE(has(run.err, "missing.txt does not exist")) << run.err;
        EXPECT_TRUE(has(run.err, "essay.txt")) << run.err;
        EXPECT_TRUE(has(run.out, "12345000")) << run.out;
        EXPECT_TRUE(has(run.out, "13000000")) << run.out;
    }
}

TEST_F(Extract, quotesLabelsWithCommasAndQuotes) {
    const Outcome run = quarterlight({u"extract"_s, fixture(u"larkmoor-2019q2.txt"_s)});
    EXPECT_TRUE(has(run.out, ",breakdown,,\"Tuning forks, \"\"concert\"\" grade\",2019-06-30/3M,"
                             "9000000,USD,"))
        << run.out;
}

TEST_F(Extract, givesOneJsonArrayForSeveralFiles) {
    const Outcome run =
        quarterlight({u"extract"_s, u"--format=json"_s, fixture(u"larkmoor-2019q1.txt"_s),
                      fixture(u"larkmoor-2019q2.txt"_s)});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(run.out), &error);
    ASSERT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    ASSERT_EQ(document.array().size(), 2);
    EXPECT_EQ(document[0][u"company"].toString(), u"Larkmoor Instruments, Inc."_s);
    EXPECT_EQ(document[0][u"ticker"].toString(), u"LRKM"_s);
    EXPECT_EQ(document[1][u"quarter"].toString(), u"2019-06-30/3M"_s);
    EXPECT_EQ(document[0][u"statements"].toArray().size(), 2);
    EXPECT_EQ(document[0][u"statements"][0][u"items"][0][u"facts"][0][u"printed"].toString(),
              u"$    12,345"_s);
}

TEST_F(Extract, givesAnEmptyArrayWhereNothingCouldBeRead) {
    const Outcome run = quarterlight({u"extract"_s, u"--format=json"_s, fixture(u"essay.txt"_s)});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).isArray()) << run.out;
}

TEST_F(Extract, accountsForEveryNumber) {
    const Outcome run =
        quarterlight({u"extract"_s, u"--coverage"_s, fixture(u"larkmoor-2019q1.txt"_s)});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.out.starts_with("larkmoor-2019q1.txt: ")) << run.out;
    EXPECT_TRUE(has(run.out, " numbers accounted for\n")) << run.out;
    EXPECT_TRUE(has(run.out, "\n  not placed                          0\n")) << run.out;
}

} // namespace

} // namespace ql::test
