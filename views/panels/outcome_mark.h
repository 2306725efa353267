// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "theme.h"

#include <QIcon>

class QPainter;

namespace ql::views {

/// The mark of an outcome, told apart by its shape and not by colour alone: a tick, two waves for
/// rounding, a triangle for a revised figure, a ring for undecided, a cross on a disc for a
/// failure. `rect` is square.
void paintOutcomeMark(QPainter& painter, const QRectF& rect, analysis::Outcome outcome,
                      const Colors& colors);

/// The same as an icon, for buttons.
[[nodiscard]] QIcon outcomeIcon(analysis::Outcome outcome, const Colors& colors, int size,
                                qreal pixelRatio);

/// The ink of its word: readable on the page.
[[nodiscard]] QColor outcomeInk(analysis::Outcome outcome, const Colors& colors);

} // namespace ql::views
