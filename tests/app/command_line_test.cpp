// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

struct WrongCall {
    const char* name;
    QStringList arguments;
    const char* says; ///< what the sentence must hold
};

class WrongUsage : public testing::TestWithParam<WrongCall> {};

TEST_P(WrongUsage, isOneSentenceAndExitCodeTwo) {
    const Outcome run = quarterlight(GetParam().arguments);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.out, "");
    EXPECT_NE(run.err.find(GetParam().says), std::string::npos) << run.err;
    EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << run.err;
    EXPECT_TRUE(run.err.starts_with("quarterlight: ")) << run.err;
}

INSTANTIATE_TEST_SUITE_P(
    Calls, WrongUsage,
    testing::Values(
        WrongCall{"unknownCommand", {u"explode"_s}, "'explode' is no command"},
        WrongCall{
            "misspeltCommand", {u"extrat"_s, u"x.txt"_s}, "did you mean 'quarterlight extract'?"},
        WrongCall{
            "unknownOption", {u"extract"_s, u"--speed"_s, u"x.txt"_s}, "--speed is no option here"},
        WrongCall{"misspeltOption", {u"list"_s, u"--libary"_s, u"q"_s}, "did you mean --library?"},
        WrongCall{"unknownWindowOption", {u"--libary"_s, u"q"_s}, "did you mean --library?"},
        WrongCall{"noFile", {u"extract"_s}, "needs FILE..."},
        WrongCall{"noImport", {u"import"_s, u"--library"_s, u"q"_s}, "needs FILE|FOLDER..."},
        WrongCall{"unknownFormat",
                  {u"extract"_s, u"--format"_s, u"xml"_s, u"x.txt"_s},
                  "--format takes csv or json, not 'xml'"},
        WrongCall{
            "valueMissing", {u"extract"_s, u"x.txt"_s, u"--format"_s}, "--format needs a value"},
        WrongCall{"twice",
                  {u"extract"_s, u"--format=csv"_s, u"--format=csv"_s, u"x.txt"_s},
                  "--format is given twice"},
        WrongCall{"coverageAndFormat",
                  {u"extract"_s, u"--coverage"_s, u"--format=csv"_s, u"x.txt"_s},
                  "--coverage goes without --format"},
        WrongCall{"strayOperand", {u"list"_s, u"stray"_s}, "'stray' is not expected here"},
        WrongCall{"noStatement", {u"table"_s}, "--statement KIND is missing"},
        WrongCall{"noOutput", {u"chart"_s, u"--kind"_s, u"revenue"_s}, "--output FILE is missing"},
        WrongCall{"sizeIsNone",
                  {u"chart"_s, u"--kind=revenue"_s, u"-o"_s, u"x.png"_s, u"--size"_s, u"big"_s},
                  "not 'big'"},
        WrongCall{
            "sizeTooLarge",
            {u"chart"_s, u"--kind=revenue"_s, u"-o"_s, u"x.png"_s, u"--size"_s, u"99999x99999"_s},
            "from 64 to 16384"},
        WrongCall{"dpiIsNone",
                  {u"chart"_s, u"--kind=revenue"_s, u"-o"_s, u"x.png"_s, u"--dpi"_s, u"96.5"_s},
                  "not '96.5'"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(CommandLine, overviewNamesEveryCommandAndGivesExamples) {
    for (const QStringList& call : {QStringList{u"--help"_s}, {u"-h"_s}, {u"help"_s}}) {
        const Outcome run = quarterlight(call);
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_EQ(run.err, "");
        for (const char* word :
             {"extract", "import", "list", "table", "chart", "remove", "examples", "exit codes"})
            EXPECT_NE(run.out.find(word), std::string::npos) << word;
    }
}

TEST(CommandLine, everyCommandExplainsItselfWithExamples) {
    for (const char* command : {"extract", "import", "list", "table", "chart", "remove"}) {
        const QString name = QString::fromLatin1(command);
        const Outcome run = quarterlight({name, u"--help"_s});
        EXPECT_EQ(run.exitCode, 0) << command;
        EXPECT_NE(run.out.find("usage: quarterlight " + name.toStdString()), std::string::npos);
        EXPECT_NE(run.out.find("examples\n  quarterlight " + name.toStdString()),
                  std::string::npos);
        EXPECT_EQ(quarterlight({u"help"_s, name}).out, run.out);
    }
}

TEST(CommandLine, helpFitsATerminal) {
    for (const char* command : {"extract", "import", "list", "table", "chart", "remove", ""}) {
        std::string text = quarterlight({u"help"_s, QString::fromLatin1(command)}).out;
        while (!text.empty()) {
            const auto end = text.find('\n');
            EXPECT_LE(end, 100u) << text.substr(0, end);
            text.erase(0, end + 1);
        }
    }
}

TEST(CommandLine, saysItsVersion) {
    const Outcome run = quarterlight({u"--version"_s});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.out.starts_with("quarterlight ")) << run.out;
}

TEST(CommandLine, saysSoWhereThereIsNoDisplayForTheWindow) {
    const Outcome run =
        shell(u"env -u QT_QPA_PLATFORM -u DISPLAY -u WAYLAND_DISPLAY \"$1\" release.txt"_s, {});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_NE(run.err.find("The window cannot be opened without a display"), std::string::npos)
        << run.err;
}

TEST(CommandLine, saysWhereTheOutputCouldNotBeWritten) {
    const Outcome run = shell(u"\"$1\" --help > /dev/full"_s, {});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_NE(run.err.find("The output could not be written"), std::string::npos) << run.err;
}

} // namespace

} // namespace ql::test
