// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/chart_tile.h"

#include "charts/chart_image.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>

namespace ql::views {

namespace {

constexpr int margin = 6; // between the tile's border and its picture

} // namespace

ChartTile::ChartTile(QWidget* parent)
  : QAbstractButton(parent) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setMinimumSize(300, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartTile::setSpec(analysis::ChartSpec spec) {
    m_spec = std::move(spec);
    m_picture = {};
    const QString title = QString::fromStdString(m_spec.title);
    setAccessibleName(tr("Chart: %1").arg(title));
    setAccessibleDescription(
        QString::fromStdString(m_spec.isEmpty() ? m_spec.emptyReason : m_spec.subtitle));
    setToolTip(tr("Open the chart %1").arg(title));
    update();
}

QPixmap ChartTile::picture() const {
    const qreal ratio = devicePixelRatioF();
    ChartImageOptions options;
    options.size = ((QSizeF(size()) - QSizeF(2 * margin, 2 * margin)) * ratio).toSize();
    options.dpi = int(96 * ratio);
    options.dark = isDark(palette());
    options.background = ChartBackground::Theme;
    QPixmap picture = QPixmap::fromImage(renderChartImage(m_spec, options));
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void ChartTile::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() || underMouse() ? colors.accent : colors.page, 1));
    painter.setBrush(colors.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QSizeF wanted = (QSizeF(size()) - QSizeF(2 * margin, 2 * margin)) * devicePixelRatioF();
    if (m_picture.isNull() || m_picture.size() != wanted.toSize()) m_picture = picture();
    painter.drawPixmap(QPointF(margin, margin), m_picture);
}

void ChartTile::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_picture = {};
}

} // namespace ql::views
