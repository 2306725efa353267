// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cell_description.h"
#include "theme.h"

namespace ql::views {

/// Where a link of the header leads.
struct HeaderLink {
    enum class Kind { None, Operand, OtherReport, PutBack, Check };
    Kind kind = Kind::None;
    int index = 0;
};

/// What the source panel says of a figure, as rich text: value, line, period, formula with each
/// operand a link, every other report a link, place, doubts, and the checks it takes part in, each
/// a link.
[[nodiscard]] QString headerOf(const items::CellDescription& figure, const Colors& colors);
/// What it says of a release with no figure chosen, or of a state: a title and a quiet line.
[[nodiscard]] QString headerOf(const QString& title, const QString& quiet, const Colors& colors);

[[nodiscard]] HeaderLink parseHeaderLink(const QString& link);

} // namespace ql::views
