// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_gallery_list.h"

#include "charts/chart_thumbnail.h"

#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>

namespace ql::views {

namespace {

constexpr QSize picture(64, 40);
constexpr int rowHeight = 52;

} // namespace

ChartGalleryList::ChartGalleryList(QWidget* parent)
  : QListWidget(parent) {
    setObjectName(QStringLiteral("chartGallery"));
    setAccessibleName(tr("Charts"));
    setFrameShape(NoFrame);
    setIconSize(picture);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
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
        auto* item = new QListWidgetItem(m_folded ? QString() : entry.name, this);
        item->setData(Qt::UserRole, entry.id);
        item->setData(Qt::AccessibleTextRole, entry.name);
        item->setIcon(chartThumbnail(entry.spec, style, picture, devicePixelRatioF()));
        item->setSizeHint({0, rowHeight});
        item->setToolTip(entry.name);
        if (!entry.spec.isEmpty()) continue;
        item->setForeground(colors.quiet);
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
    fill();
    updateGeometry();
}

QSize ChartGalleryList::sizeHint() const {
    return {m_folded ? picture.width() + 26 : 216, 300};
}

void ChartGalleryList::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && !m_entries.empty()) fill();
}

} // namespace ql::views
