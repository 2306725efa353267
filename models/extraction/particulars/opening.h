// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/particulars/dateline.h"
#include "extraction/scan/paragraphs.h"

#include <optional>
#include <vector>

namespace ql::extraction {

/// Where the release itself begins in a file, behind a filing's cover or a site's menus, and the
/// paragraph it opens with.
struct Opening {
    std::size_t first = 0;             ///< line of the release's head
    std::size_t last = 0;              ///< one past the last line of its document
    std::vector<Paragraph> paragraphs; ///< of that document, outside its statements
    std::optional<std::size_t> lead;   ///< index of the paragraph that opens the news
    std::optional<Dateline> dateline;  ///< of the lead, where it has one

    /// The lead's text behind its dateline, or nothing.
    [[nodiscard]] std::string_view leadText() const;
};

[[nodiscard]] Opening findOpening(const Scan& scan, const Release& release);

} // namespace ql::extraction
