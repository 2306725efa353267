// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/suggestion.h"

#include <gtest/gtest.h>

namespace ql::test {

namespace {

const std::vector<std::string> words = {"extract", "import", "list"};

TEST(Suggestion, findsWhatWasMeant) {
    EXPECT_EQ(app::commands::nearest("extrat", words), "extract");
    EXPECT_EQ(app::commands::nearest("imprt", words), "import");
    EXPECT_EQ(app::commands::nearest("lst", words), "list");
}

TEST(Suggestion, staysSilentWhereNothingComesNear) {
    EXPECT_EQ(app::commands::nearest("horse", words), "");
    EXPECT_EQ(app::commands::nearest("", words), "");
    EXPECT_EQ(app::commands::nearest(std::string(100'000, 'x'), words), "");
}

} // namespace

} // namespace ql::test
