// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/marks_legend.h"

#include "tables/figure_delegate.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QScreen>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ql::views {

using analysis::CellState;
using items::CellFace;

namespace {

constexpr QSize sampleSize(104, metrics::rowHeight);

struct Entry {
    CellFace face;
    QString text;
};

CellFace sample(const QString& digits) {
    CellFace face;
    face.state = CellState::Number;
    face.figure.digits = digits;
    face.display = digits;
    return face;
}

std::vector<Entry> entries() {
    std::vector<Entry> list;
    const auto add = [&list](const QString& text, auto&& change) {
        Entry entry{sample(u"54,214"_s), text};
        change(entry.face);
        list.push_back(std::move(entry));
    };
    add(MarksLegend::tr("Printed in a release"), [](CellFace&) {});
    add(MarksLegend::tr("Computed from printed figures; its formula shows in the Source panel"),
        [](CellFace& face) { face.derived = face.derivedAmongPrinted = true; });
    add(MarksLegend::tr("Stated in a sentence only, at that precision"),
        [](CellFace& face) { face.derived = face.prose = true; });
    add(MarksLegend::tr("Restated: a later release reports another figure, and the total moved"),
        [](CellFace& face) { face.restated = true; });
    add(MarksLegend::tr("Reclassified: amounts moved between lines, the total stayed"),
        [](CellFace& face) { face.restated = face.reclassified = true; });
    add(MarksLegend::tr("Doubtful: what it stands for could not be settled"),
        [](CellFace& face) { face.doubtful = true; });
    add(MarksLegend::tr("Contradicted: a check fails with this figure"),
        [](CellFace& face) { face.standing = analysis::Standing::Contradicted; });
    add(MarksLegend::tr("Corrected by hand, or computed from such a figure"),
        [](CellFace& face) { face.corrected = true; });
    add(MarksLegend::tr("Nil: the release prints a dash"), [](CellFace& face) {
        face.state = CellState::Nil;
        face.display = u"–"_s;
    });
    add(MarksLegend::tr("Nothing reported for the period"),
        [](CellFace& face) { face.state = CellState::Absent; });
    return list;
}

QPixmap picture(const CellFace& face, const std::shared_ptr<const TableStyle>& style, qreal ratio) {
    QPixmap pixmap(sampleSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(style->colors.page);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::TextAntialiasing);
    FigureDelegate delegate;
    delegate.setStyle(style);
    delegate.paintSample(painter, QRect({}, sampleSize), face);
    return pixmap;
}

} // namespace

MarksLegend::MarksLegend(const std::shared_ptr<const TableStyle>& style, QWidget* parent)
  : QFrame(parent, Qt::Popup)
  , m_colors(style->colors) {
    setAccessibleName(tr("What the marks mean"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::NoFrame);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 10, 18, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    int row = 0;
    for (const Entry& entry : entries()) {
        auto* mark = new QLabel(this);
        mark->setPixmap(picture(entry.face, style, devicePixelRatioF()));
        auto* text = new QLabel(entry.text, this);
        text->setFont(style->plain);
        grid->addWidget(mark, row, 0);
        grid->addWidget(text, row++, 1);
    }
}

void MarksLegend::popUp(const std::shared_ptr<const TableStyle>& style, QWidget* parent,
                        const QPoint& global) {
    auto* legend = new MarksLegend(style, parent);
    legend->adjustSize();
    QPoint at = global;
    if (const QScreen* screen = QApplication::screenAt(global)) {
        const QRect room = screen->availableGeometry();
        at.setX(
            std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - legend->width())));
        at.setY(
            std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - legend->height())));
    }
    legend->move(at);
    legend->show();
    legend->setFocus();
}

void MarksLegend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(m_colors.hairline);
    painter.setBrush(m_colors.page);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void MarksLegend::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ql::views
