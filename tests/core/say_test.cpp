// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say.h"

#include <gtest/gtest.h>

namespace {

std::string german(const char* context, const char* text) {
    if (std::string_view(context) == "Test" && std::string_view(text) == "%1 of %2")
        return "von %2: %1";
    return text;
}

TEST(Say, IsEnglishWithoutTranslator) {
    EXPECT_EQ(ql::fill(ql::say("Test", "%1 of %2"), {"3", "4"}), "3 of 4");
}

TEST(Say, ATranslationMayOrderItsArgumentsAnew) {
    ql::setTranslator(german);
    EXPECT_EQ(ql::fill(ql::say("Test", "%1 of %2"), {"3", "4"}), "von 4: 3");
    EXPECT_EQ(ql::fill(ql::say("Other", "%1 of %2"), {"3", "4"}), "3 of 4");
    ql::setTranslator(nullptr);
}

TEST(Say, AnArgumentIsNotReadAsAPattern) {
    EXPECT_EQ(ql::fill("%1 and %2", {"%2", "100%"}), "%2 and 100%");
}

TEST(Say, MissingArgumentsAreLeftOut) {
    EXPECT_EQ(ql::fill("%1 and %2", {"one"}), "one and ");
}

} // namespace
