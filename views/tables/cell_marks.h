// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/statement_faces.h"
#include "theme.h"

#include <QChar>
#include <QColor>
#include <QFont>

class QPainter;
class QRect;

namespace ql::views {

/// What is known of a figure besides its value, painted in its cell. All of it stands here, for
/// tables and their legend alike. No mark is told by colour alone.

/// The tint behind a figure: contradicted before corrected before doubtful; invalid for none.
[[nodiscard]] QColor groundOf(const items::CellFace& cell, const Colors& colors);
/// The ink of a figure: derived ones are blue-grey, dashes and texts quiet.
[[nodiscard]] QColor inkOf(const items::CellFace& cell, const Colors& colors);
/// The sign at a cell's left: "!" contradicted, "?" doubtful, an opening quote for what a sentence
/// states, "=" for what is computed in a column of printed figures; null for none.
[[nodiscard]] QChar signOf(const items::CellFace& cell);

void paintGroundMark(QPainter& painter, const QRect& cell, const items::CellFace& face,
                     const Colors& colors);
/// The sign at the left, the bar of a correction, the corner of a restatement: full where the
/// total moved, hollow where amounts moved between lines.
void paintMarks(QPainter& painter, const QRect& cell, const items::CellFace& face,
                const Colors& colors, const QFont& small);

} // namespace ql::views
