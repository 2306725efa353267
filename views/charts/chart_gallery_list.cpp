// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_gallery_list.h"

#include "charts/chart_thumbnail.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace ql::views {

namespace {

constexpr QSize picture(64, 40);
constexpr int rowHeight = 52;
constexpr int foldedWidth = 112;
constexpr int spacing = 6;

/// The picture with its name beside it, or below where the list is folded.
class EntryDelegate final : public QStyledItemDelegate {
  public:
    explicit EntryDelegate(ChartGalleryList* list)
      : QStyledItemDelegate(list)
      , m_list(*list) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Colors colors = Colors::forPalette(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF block = QRectF(option.rect).adjusted(2, 1, -2, -1);
        if (chosen || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? colors.accentTint : colors.hoverTint);
            painter->drawRoundedRect(block, 6, 6);
        }
        if (chosen && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colors.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(block, 6, 6);
        }
        const bool folded = m_list.isFolded();
        const QRect inner = block.toRect();
        const QPoint corner =
            folded ? QPoint(inner.center().x() - picture.width() / 2, inner.top() + spacing)
                   : QPoint(inner.left() + spacing, inner.center().y() - picture.height() / 2);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(corner, picture), Qt::AlignCenter, QIcon::Normal);
        const bool empty = index.data(Qt::UserRole + 1).toBool();
        painter->setPen(empty ? colors.quiet : colors.text);
        QFont font = option.font;
        if (folded) font.setPixelSize(QFontInfo(font).pixelSize() - 2);
        if (chosen) font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        const QRect words = folded ? inner.adjusted(2, picture.height() + 8, -2, -2)
                                   : inner.adjusted(picture.width() + 2 * spacing + 2, 0, -4, 0);
        const QString name = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                           Qt::ElideRight, words.width());
        painter->drawText(words, int(folded ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter,
                          name);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {picture.width(),
                m_list.isFolded() ? rowHeight + option.fontMetrics.height() + 2 : rowHeight};
    }

  private:
    const ChartGalleryList& m_list;
};

} // namespace

ChartGalleryList::ChartGalleryList(QWidget* parent)
  : QListWidget(parent) {
    setObjectName(QStringLiteral("chartGallery"));
    setAccessibleName(tr("Charts"));
    setFrameShape(NoFrame);
    setIconSize(picture);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setItemDelegate(new EntryDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    // It lies on the window, not on a page of its own.
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) Q_EMIT chosen(item->data(Qt::UserRole).toInt());
    });
}

void ChartGalleryList::setEntries(std::vector<Entry> entries) {
    m_entries = std::move(entries);
    fill();
}

void ChartGalleryList::fill() {
    const QSignalBlocker quiet(this);
    const int chosenId = current();
    const int scrolled = verticalScrollBar()->value();
    const Colors colors = Colors::forPalette(palette());
    const ChartStyle style = ChartStyle::of(colors, font());
    clear();
    for (const Entry& entry : m_entries) {
        auto* item = new QListWidgetItem(entry.name, this);
        item->setData(Qt::UserRole, entry.id);
        item->setData(Qt::AccessibleTextRole, entry.name);
        item->setIcon(chartThumbnail(entry.spec, style, picture, devicePixelRatioF()));
        item->setToolTip(entry.name);
        if (!entry.spec.isEmpty()) continue;
        item->setData(Qt::UserRole + 1, true);
        item->setToolTip(QString::fromStdString(entry.spec.emptyReason));
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
    }
    setCurrent(chosenId);
    verticalScrollBar()->setValue(scrolled);
}

void ChartGalleryList::setCurrent(int id) {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toInt() == id) setCurrentRow(row);
}

int ChartGalleryList::current() const {
    const auto* item = currentItem();
    return item == nullptr ? -1 : item->data(Qt::UserRole).toInt();
}

void ChartGalleryList::setFolded(bool folded) {
    if (m_folded == folded) return;
    m_folded = folded;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize ChartGalleryList::sizeHint() const {
    return {m_folded ? foldedWidth : 224, 300};
}

void ChartGalleryList::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && !m_entries.empty()) fill();
}

} // namespace ql::views
