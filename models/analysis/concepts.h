// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ql::analysis {

/// What a line means.
struct ConceptMatch {
    std::string taxonomy; ///< US GAAP name: "Revenues"
    std::string reason;   ///< for people: the pattern that matched and its file
};

/// The concept of each line of a statement, by the rules under resources/concepts. A concept is
/// given to one line only: where several could have it ("Net sales", "Total revenues"), to the one
/// the rules name first. In notes, breakdowns and reconciliations that holds for each section.
[[nodiscard]] std::vector<std::optional<ConceptMatch>> conceptsOf(const Statement& statement);

/// The concept of one line of that statement; nothing where the item is none of its lines.
[[nodiscard]] std::optional<ConceptMatch> conceptOf(const LineItem& item,
                                                    const Statement& statement);

/// The concept of words standing alone, as in a sentence: "net sales", "diluted earnings per
/// share".
[[nodiscard]] std::optional<ConceptMatch> conceptOf(const std::string& words, const Unit& unit);

/// Fills LineItem::taxonomy and ProseFact::taxonomy where they are empty.
void assignConcepts(Release& release);

/// The release itself where its lines carry concepts, else a copy in which they do.
[[nodiscard]] std::shared_ptr<const Release>
withConcepts(const std::shared_ptr<const Release>& release);

} // namespace ql::analysis
