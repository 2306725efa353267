// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_nodes.h"

#include "items/figure_text.h"
#include "workspace.h"

#include <algorithm>

namespace ql::app {

namespace {

items::ReleaseNode nodeOf(const library::ReleaseEntry& entry) {
    Release particulars; // for its name only
    particulars.quarter = entry.quarter;
    particulars.fiscalYear = entry.fiscalYear;
    particulars.fiscalQuarter = entry.fiscalQuarter;
    return {.id = entry.id,
            .name = QString::fromStdString(quarterName(particulars)),
            .published = items::dateText(entry.published),
            .fileName = QString::fromStdString(entry.fileName),
            .headline = QString::fromStdString(entry.headline),
            .numbers = entry.coverage.total(),
            .notPlaced = entry.coverage.notPlaced,
            .issues = entry.issues};
}

} // namespace

std::vector<items::CompanyNode> libraryNodes(const std::vector<library::CompanyEntry>& companies) {
    std::vector<items::CompanyNode> nodes;
    for (const auto& company : companies) {
        items::CompanyNode node{.key = QString::fromStdString(company.key),
                                .name = displayName(company),
                                .ticker = QString::fromStdString(company.ticker),
                                .releases = {}};
        for (const auto& release : company.releases)
            node.releases.push_back(nodeOf(release));
        std::ranges::reverse(node.releases);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

} // namespace ql::app
