// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/checks_delegate.h"

#include "items/check_tree_model.h"
#include "items/roles.h"
#include "panels/outcome_mark.h"

#include <QPainter>

namespace ql::views {

using analysis::Outcome;
using items::CheckTreeModel;

namespace {

constexpr int markSize = 11;
constexpr int inset = 4;

} // namespace

void ChecksDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Colors colors = Colors::forPalette(option.palette);
    const bool release = !index.parent().isValid();
    const auto outcome = Outcome(index.data(items::OutcomeRole).toInt());
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.accentTint);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hoverTint);
    QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    if (index.column() == CheckTreeModel::OutcomeColumn) {
        QRectF mark(0, 0, markSize, markSize);
        mark.moveCenter(QPointF(room.center()) + QPointF(0.5, 0.5));
        if (rightToLeft)
            mark.moveRight(room.right());
        else
            mark.moveLeft(room.left());
        paintOutcomeMark(*painter, mark, outcome, colors);
        room.adjust(rightToLeft ? 0 : markSize + 7, 0, rightToLeft ? -markSize - 7 : 0, 0);
    }
    QFont font = option.font;
    if (release) font.setWeight(QFont::DemiBold);
    QColor ink = colors.text;
    if (!release && index.column() == CheckTreeModel::OutcomeColumn)
        ink = outcomeInk(outcome, colors);
    if (index.column() == CheckTreeModel::KindColumn ||
        index.column() == CheckTreeModel::RoundingColumn)
        ink = colors.quiet;
    const int alignment = int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine);
    const auto draw = [&](const QString& text) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(room, alignment, shown);
        const int used = metrics.horizontalAdvance(shown) + 12;
        room.adjust(rightToLeft ? 0 : used, 0, rightToLeft ? -used : 0, 0);
    };
    draw(index.data().toString());
    if (release && room.width() > 0) {
        font = option.font;
        ink = colors.quiet;
        draw(index.data(items::BadgeRole).toString());
    }
    painter->restore();
}

QSize ChecksDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const bool marked = index.column() == CheckTreeModel::OutcomeColumn;
    return {text + 2 * inset + (marked ? markSize + 7 : 0) + 8, option.fontMetrics.height() + 9};
}

} // namespace ql::views
