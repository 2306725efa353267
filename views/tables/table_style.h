// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/statement_faces.h"
#include "tables/tabular_font.h"
#include "theme.h"

#include <QRect>

namespace ql::views {

/// Measures of a statement table, in pixels at 100 %.
namespace metrics {
inline constexpr int rowHeight = 26;
inline constexpr int headingRowHeight = 34;
inline constexpr int figureLeft = 12;  ///< least room before a figure
inline constexpr int figureRight = 16; ///< room behind the last digit, where ")" and "%" hang
inline constexpr int gutter = 20;      ///< extra room before a column after a calendar gap
inline constexpr int trendWidth = 88;
inline constexpr int rateGap = 14; ///< between a change and its rate
inline constexpr int labelLeft = 16;
inline constexpr int indent = 14;
} // namespace metrics

/// Fonts and colours of one table, made once a palette or font change.
struct TableStyle {
    TableStyle(const QFont& font, const QPalette& palette);

    Colors colors;
    QFont plain;
    QFont bold;
    QFont small;
    TabularFont plainFigures;
    TabularFont boldFigures;
    TabularFont smallFigures;

    [[nodiscard]] static bool isBold(const items::RowFace& row) {
        return row.role == Role::Subtotal || row.role == Role::Total;
    }
    [[nodiscard]] const TabularFont& figures(const items::RowFace& row) const {
        return isBold(row) ? boldFigures : plainFigures;
    }
    /// Room a figure takes from its sign's left to the table's decimal line and the pad behind it.
    [[nodiscard]] qreal figureWidth(const items::CellFace& cell, const items::RowFace& row) const;
    /// Room the rate of change beside a figure takes, with the space between; 0 for none.
    [[nodiscard]] int rateWidth(const items::CellFace& cell) const;
    /// What keeps the last digit off the right edge because other rows show more decimals.
    [[nodiscard]] qreal padWidth(const items::CellFace& cell, const TabularFont& font) const;
};

} // namespace ql::views
