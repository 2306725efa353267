// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::test {

using exporting::columnsOf;
using exporting::utf8Length;

namespace {

TEST(Utf8, knowsTheLengthOfACharacter) {
    EXPECT_EQ(utf8Length("a"), 1u);
    EXPECT_EQ(utf8Length("é"), 2u);
    EXPECT_EQ(utf8Length("€x"), 3u);
    EXPECT_EQ(utf8Length("😀"), 4u);
}

TEST(Utf8, refusesWhatIsNone) {
    for (const char* bytes : {"\x80", "\xff", "\xc3", "\xe2\x82", "\xc0\xaf", "\xe0\x80\xaf",
                              "\xed\xa0\x80", "\xf5\x80\x80\x80", "\xf4\x90\x80\x80", "\xc3("})
        EXPECT_EQ(utf8Length(bytes), 0u) << bytes;
    EXPECT_EQ(utf8Length(""), 0u);
}

TEST(Utf8, countsColumnsOfATerminal) {
    EXPECT_EQ(columnsOf("Net revenue"), 11u);
    EXPECT_EQ(columnsOf("Société – 1"), 11u);
    EXPECT_EQ(columnsOf("e\u0301"), 1u);
    EXPECT_EQ(columnsOf("日本"), 4u);
    EXPECT_EQ(columnsOf("a\xff"), 2u);
}

} // namespace

} // namespace ql::test
