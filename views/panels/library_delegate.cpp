// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/library_delegate.h"

#include "items/release_tree_model.h"
#include "items/roles.h"
#include "theme.h"

#include <QPainter>

namespace ql::views {

using items::BadgeState;
using items::NodeKind;

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Colors colors = Colors::forPalette(option.palette);
    const bool company = index.data(items::NodeKindRole).toInt() == int(NodeKind::Company);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.accentTint);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hoverTint);
    const QRect room = option.rect.adjusted(4, 0, -12, 0);
    QFont font = option.font;
    const QString badge = index.data(items::BadgeRole).toString();
    const int badgeWidth = QFontMetrics(font).horizontalAdvance(badge) + 10;
    switch (BadgeState(index.data(items::BadgeStateRole).toInt())) {
    case BadgeState::Good:
        painter->setPen(colors.positive);
        break;
    case BadgeState::Doubt:
        painter->setPen(colors.negative);
        break;
    case BadgeState::Plain:
        painter->setPen(colors.quiet);
        break;
    }
    painter->setFont(font);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, badge);
    if (company) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colors.text);
    const int width = room.width() - badgeWidth;
    painter->drawText(
        room, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& /*index*/) const {
    return {120, option.fontMetrics.height() + 12};
}

} // namespace ql::views
