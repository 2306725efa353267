// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/rows/label_block.h"
#include "extraction/rows/label_habits.h"

#include <optional>
#include <string_view>

namespace ql::extraction {

/// Two lines of words, one below the other: one label, or a heading and a row?
struct LinePair {
    std::string_view above;       ///< the upper line, as printed
    float aboveRight = 0;         ///< where its words end
    float first = 0;              ///< indent of the first of the lines above
    std::string_view below;       ///< the lower line; begins with a capital
    float indent = 0;             ///< of the lower line
    std::optional<Beyond> beyond; ///< the line that comes behind the label, if it is one
    float together = 0;           ///< where the upper line would end with one word more
};

/// Where a line of words begins and ends.
struct Reach {
    float left = 0;
    float right = 0;
};

/// Two lines of a heading set over each other's middle, further in than rows, which begin at
/// `rowsLeft`.
[[nodiscard]] bool areCentred(const Reach& above, const Reach& below, float rowsLeft, float space);

/// "Basic", "Diluted", "GAAP" and no more: a row under a heading, however full that is.
[[nodiscard]] bool isVariant(std::string_view label);

/// What the letters of the two lines tell by themselves: true for one label ("attributable to
/// Harwick" over "Inc. shareholders"), false for a heading and a row ("CAPITAL EXPENDITURES" over
/// "Capital expenditures"); nothing where they leave it open.
[[nodiscard]] std::optional<bool> toldByLetters(std::string_view above, std::string_view below);

/// Whether the lower line goes on with the label of the upper one. A line is only ever broken where
/// the next word had no room; then it is told by how wrapped lines stand in this table, by where
/// the rows behind stand, and by words that cannot end a label.
[[nodiscard]] bool isWrapped(const LinePair& lines, const LabelHabits& habits, float space);

/// The same where figures stand on the first line of a wrapped label: `above` is that row's label
/// so far, `beyond` the line directly behind.
[[nodiscard]] bool isRestOfRow(const LinePair& lines, const LabelHabits& habits, float space);

} // namespace ql::extraction
