// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/periods/spoken_period.h"
#include "extraction/sentences/amounts.h"
#include "extraction/sentences/subjects.h"
#include "extraction/text/sentences.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// One subject's figures for one period: an amount and, it may be, what it comes to per share.
struct ClauseGroup {
    Subject subject;
    std::string subjectText; ///< as printed
    std::string owner;       ///< whose it is, as printed; empty where nobody is named
    std::vector<Amount> amounts;
    std::optional<SpokenPeriod> period;
    bool compare = false; ///< what the sentence compares with
    bool loss = false;    ///< its figures are negative
    bool spoilt = false;  ///< not certain: "$5 million and $3 million, respectively"
};

struct ClauseGroups {
    std::vector<ClauseGroup> groups;  ///< in printed order
    std::optional<SpokenPeriod> lead; ///< "In the first quarter of 2020, revenue was ..."
};

/// Walks through a sentence word by word and puts each amount to the subject it is stated of.
[[nodiscard]] ClauseGroups clauseGroupsOf(std::string_view paragraph, const Sentence& sentence);

} // namespace ql::extraction
