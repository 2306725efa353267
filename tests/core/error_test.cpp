// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <gtest/gtest.h>

namespace ql {
namespace {

TEST(Error, IsOneSentenceOfWhereWhatAndAdvice) {
    const Error error{ErrorCode::Empty, "is empty", "notes.txt",
                      "choose the file that holds the release"};
    EXPECT_EQ(error.sentence(), "notes.txt is empty; choose the file that holds the release.");
}

TEST(Error, LeavesOutWhatIsNotSaid) {
    EXPECT_EQ((Error{ErrorCode::Cancelled, "The import was cancelled", "", ""}).sentence(),
              "The import was cancelled.");
    EXPECT_EQ((Error{ErrorCode::Empty, "is empty", "a.txt", ""}).sentence(), "a.txt is empty.");
}

TEST(Error, EndsWithOneFullStop) {
    EXPECT_EQ((Error{ErrorCode::Usage, "says so.", "It", ""}).sentence(), "It says so.");
}

} // namespace
} // namespace ql
