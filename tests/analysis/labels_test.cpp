// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/labels.h"

#include <gtest/gtest.h>

using ql::analysis::labelKey;
using ql::analysis::likeness;

namespace {

double like(std::string_view a, std::string_view b) {
    return likeness(labelKey(a), labelKey(b));
}

} // namespace

TEST(Labels, CasePunctuationAndFootnoteMarksDoNotCount) {
    EXPECT_EQ(labelKey("General and administrative (b)"), labelKey("GENERAL & ADMINISTRATIVE"));
    EXPECT_EQ(labelKey("Net revenue (1)"), labelKey("Net revenues"));
    EXPECT_EQ(labelKey("Inventories (see Note 3)"), labelKey("Inventories"));
    EXPECT_EQ(labelKey("Stockholders\u2019 equity"), labelKey("Shareholders' equity"));
}

TEST(Labels, WordsForTheOtherSignDoNotCount) {
    EXPECT_EQ(labelKey("Net (loss) income"), labelKey("Net income"));
    EXPECT_EQ(labelKey("Net loss"), labelKey("Net income (loss)"));
    EXPECT_EQ(labelKey("Net cash used in operating activities"),
              labelKey("Net cash provided by (used in) operating activities"));
    EXPECT_EQ(labelKey("Income tax provision (benefit)"),
              labelKey("Income tax (benefit) provision"));
}

TEST(Labels, WhatALineIncludesIsNoPartOfItsName) {
    EXPECT_EQ(labelKey("Cost of sales (including stock compensation of $19,834 and $0)"),
              labelKey("Cost of sales"));
    EXPECT_NE(labelKey("Revenues including rent"), labelKey("Revenues"));
}

TEST(Labels, ParenthesesWithOtherWordsStay) {
    EXPECT_NE(labelKey("Amortization (acquired technology)"), labelKey("Amortization"));
    EXPECT_EQ(labelKey("401(k) plan").text, "401 k plan");
}

TEST(Labels, AWordMoreStillLooksLikeTheSameLine) {
    EXPECT_GT(like("Research and development", "Research and product development"), 0.7);
    EXPECT_DOUBLE_EQ(like("Accounts receivable, net", "Net accounts receivable"), 1.0);
}

TEST(Labels, WordsThatTellNeighboursApartWeighMore) {
    EXPECT_LT(like("Current portion of long-term debt", "Long-term debt, less current portion"),
              0.62);
    EXPECT_LT(like("Basic net income per share", "Diluted net income per share"), 0.62);
    EXPECT_LT(like("Income before income taxes", "Income after income taxes"), 0.62);
}
