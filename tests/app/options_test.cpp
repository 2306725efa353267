// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/options.h"

#include <gtest/gtest.h>

namespace ql::test {

using app::commands::Arguments;
using app::commands::Option;

namespace {

const std::vector<Option> options = {{.name = "--output", .shortName = "-o", .value = "FILE"},
                                     {.name = "--all"}};

TEST(Options, valuesMayFollowOrStandBehindAnEqualsSign) {
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"--output", "a=b"}, {"--output=a=b"}, {"-o", "a=b"}}) {
        const auto parsed = Arguments::parse(words, options);
        ASSERT_TRUE(parsed.has_value()) << parsed.error().sentence();
        EXPECT_EQ(parsed->value("--output"), "a=b");
        EXPECT_TRUE(parsed->operands().empty());
    }
}

TEST(Options, operandsMayStandAnywhere) {
    const auto parsed = Arguments::parse({"a", "--all", "b", "-o", "f", "-", "c"}, options);
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(parsed->operands(), (std::vector<std::string>{"a", "b", "-", "c"}));
    EXPECT_TRUE(parsed->has("--all"));
}

TEST(Options, behindTwoDashesAllAreOperands) {
    const auto parsed = Arguments::parse({"--", "--all", "-o"}, options);
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(parsed->operands(), (std::vector<std::string>{"--all", "-o"}));
    EXPECT_FALSE(parsed->has("--all"));
}

TEST(Options, whatIsMissingOrNotExpectedIsUsage) {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"--output"},
                                                  {"--output="},
                                                  {"--all=yes"},
                                                  {"--nothing"},
                                                  {"-x"}}) {
        const auto parsed = Arguments::parse(words, options);
        ASSERT_FALSE(parsed.has_value()) << words.front();
        EXPECT_EQ(parsed.error().code, ErrorCode::Usage);
    }
}

TEST(Options, helpIsWantedEvenInAnIncompleteCall) {
    const std::vector<Option> required = {{.name = "--output", .value = "FILE", .required = true}};
    EXPECT_FALSE(Arguments::parse({}, required).has_value());
    const auto parsed = Arguments::parse({"--help"}, required);
    ASSERT_TRUE(parsed.has_value());
    EXPECT_TRUE(parsed->wantsHelp());
}

} // namespace

} // namespace ql::test
