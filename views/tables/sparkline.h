// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/statement_faces.h"
#include "theme.h"

class QPainter;
class QRect;

namespace ql::views {

/// A row's figures as bars on one zero line: a slot a period, an empty slot where none is told and
/// where the calendar breaks. Nothing where fewer than two figures stand in the row.
void paintSparkline(QPainter& painter, const QRect& rect, const items::RowFace& row,
                    const Colors& colors);

} // namespace ql::views
