// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <QString>

#include <string_view>
#include <vector>

namespace ql::items {

/// A figure of a release at its place in a SourceText, in UTF-16 units [begin, end).
struct SourceFigure {
    int begin = 0;
    int end = 0;
    int statement =
        -1; ///< with item and fact: into Release::statements; -1 for a number not placed
    int item = -1;
    int fact = -1;
};

/// A release's reading text as a text view holds it, with every figure's place.
struct SourceText {
    QString text;
    std::vector<SourceFigure> figures; ///< by begin; none overlaps the next

    /// The figure at that position, or null.
    [[nodiscard]] const SourceFigure* figureAt(int position) const;
    [[nodiscard]] const SourceFigure* find(int statement, int item, int fact) const;
};

/// `utf8` is Document::text. Line ends become single line feeds and what a text view cannot hold
/// is replaced, so that positions here are positions there.
[[nodiscard]] SourceText makeSourceText(std::string_view utf8, const Release& release);

} // namespace ql::items
