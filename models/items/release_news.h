// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QString>

#include <span>
#include <vector>

namespace ql::items {

/// One thing the latest release tells that the ones before did not.
struct NewsItem {
    enum class Kind { Restated, Reclassified, NewLine, EndedLine, Reworded, Guidance };
    Kind kind = Kind::NewLine;
    QString text; ///< a sentence: "Net revenue of Q1 05 restated: 31,960, was 32,100"
    StatementKind statement = StatementKind::Income;
    int row = -1; ///< of that kind's comparison; -1 where the whole statement is meant
    int column = -1;
};

struct ReleaseNews {
    QString latest;              ///< "Q4 2005 release of January 26, 2006"; empty for no release
    QString before;              ///< the one before it; empty for none
    std::vector<NewsItem> items; ///< restated figures first
};

/// What is new since the release before the latest. The comparisons are of one company, over the
/// same releases, and hold amounts; empty ones say nothing.
[[nodiscard]] ReleaseNews
makeReleaseNews(std::span<const std::shared_ptr<const analysis::Comparison>> comparisons);

} // namespace ql::items
