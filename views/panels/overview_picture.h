// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"
#include "core/error.h"
#include "items/headline.h"
#include "items/release_news.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace ql::views {

/// What an exported overview shows.
struct OverviewContent {
    QString company;
    std::vector<items::Headline> headlines;
    std::vector<analysis::ChartSpec> charts; ///< three at most are shown
    items::ReleaseNews news;
    QString checks; ///< one sentence; may be empty
};

struct OverviewOptions {
    bool dark = false;
    int scale = 2;       ///< of PNG: pixels for each of the page's
    bool letter = false; ///< of PDF: US Letter in place of A4, on its side
};

/// The page, 1120 wide.
[[nodiscard]] QSizeF overviewSize(const OverviewOptions& options);

/// Paints the overview into (0, 0) to overviewSize().
void paintOverview(QPainter& painter, const OverviewContent& content,
                   const OverviewOptions& options);

/// As one PNG, or as a PDF of one page, by the end of the name. Errors: Usage (another end),
/// Storage (a file that stood there before is left as it was).
[[nodiscard]] Result<void> saveOverview(const OverviewContent& content,
                                        const OverviewOptions& options, const QString& path);

} // namespace ql::views
