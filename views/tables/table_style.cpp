// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::views {

namespace {

QFont smaller(QFont font) {
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(font.pixelSize() - 2, 8));
    else
        font.setPointSizeF(std::max(font.pointSizeF() - 1.5, 6.0));
    return font;
}

} // namespace

TableStyle::TableStyle(const QFont& font, const QPalette& palette)
  : colors(Colors::forPalette(palette))
  , plain(font)
  , bold(font)
  , small(smaller(font))
  , plainFigures(font)
  , boldFigures([&font] {
      QFont heavy = font;
      heavy.setWeight(QFont::DemiBold);
      return heavy;
  }())
  , smallFigures(smaller(font)) {
    bold.setWeight(QFont::DemiBold);
}

qreal TableStyle::padWidth(const items::CellFace& cell, const TabularFont& font) const {
    if (cell.padDecimals <= 0) return 0;
    const qreal point = cell.figure.decimals == 0 ? font.width(u"."_s) : 0;
    return cell.padDecimals * font.digitWidth() + point;
}

int TableStyle::rateWidth(const items::CellFace& cell) const {
    return cell.rate.isEmpty() ? 0 : int(smallFigures.width(cell.rate)) + 1 + metrics::rateGap;
}

qreal TableStyle::figureWidth(const items::CellFace& cell, const items::RowFace& row) const {
    const TabularFont& font = figures(row);
    if (cell.state != analysis::CellState::Number) return font.width(cell.display);
    return font.width(cell.figure.digits) + padWidth(cell, font) +
           (cell.figure.negative ? font.width(u"("_s) : 0);
}

} // namespace ql::views
