// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issue.h"

#include <gtest/gtest.h>

#include <set>

namespace ql {
namespace {

constexpr IssueCode codes[] = {
    IssueCode::NumberNotPlaced, IssueCode::PeriodUnknown,    IssueCode::ScaleAssumed,
    IssueCode::KindUncertain,   IssueCode::AmbiguousReading, IssueCode::SumDecides,
    IssueCode::FiguresAgree,    IssueCode::FootingFails,     IssueCode::ReleaseTruncated,
    IssueCode::TextDamaged,     IssueCode::TooManyFigures,   IssueCode::FilesNotOpened};

TEST(Issue, CodesHaveNamesThatReadBack) {
    std::set<std::string_view> names;
    for (const IssueCode code : codes) {
        EXPECT_EQ(parseIssueCode(toString(code)), code);
        names.insert(toString(code));
    }
    EXPECT_EQ(names.size(), std::size(codes));
}

TEST(Issue, IsDescribedWithItsArguments) {
    const std::string text =
        describe({Severity::Doubt, IssueCode::FootingFails, {"Total assets", "100", "99"}, {}});
    EXPECT_NE(text.find("Total assets"), std::string::npos) << text;
    EXPECT_NE(text.find("100"), std::string::npos) << text;
    EXPECT_NE(text.find("99"), std::string::npos) << text;
}

TEST(Issue, EverySentenceIsWhole) {
    for (const IssueCode code : codes) {
        const std::string text = describe({Severity::Note, code, {"one", "two", "three"}, {}});
        EXPECT_TRUE(text.ends_with('.')) << text;
        EXPECT_EQ(text.find('%'), std::string::npos) << text;
    }
}

TEST(Issue, MissingArgumentsAreLeftOut) {
    for (const IssueCode code : codes) {
        const std::string text = describe({Severity::Note, code, {}, {}});
        EXPECT_EQ(text.find('%'), std::string::npos) << text;
    }
}

TEST(Issue, APercentSignInAnArgumentStays) {
    const std::string text = describe({Severity::Note, IssueCode::NumberNotPlaced, {"8%1"}, {}});
    EXPECT_NE(text.find("8%1"), std::string::npos) << text;
}

} // namespace
} // namespace ql
