// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source_sheets.h"

#include "panels/sheet_item.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ql::views {

namespace {

constexpr double gap = 12; ///< between sheets, points
constexpr qsizetype mostBytes = 96 << 20;

QImage imageOf(const items::SheetPainter::Picture& picture) {
    if (picture.pixels.empty()) return {};
    // The image is a copy: the picture goes.
    return QImage(reinterpret_cast<const uchar*>(picture.pixels.data()), picture.width,
                  picture.height, picture.width * 4, QImage::Format_RGB32)
        .copy();
}

} // namespace

SourceSheets::SourceSheets(QWidget* parent)
  : SourcePaper(parent) {
    m_painters.setMaxThreadCount(1);
    setAccessibleName(tr("Release as published"));
}

SourceSheets::~SourceSheets() = default;

void SourceSheets::setSource(SourcePtr newSource) {
    takeSource(std::move(newSource));
    scene()->clear();
    m_sheets.clear();
    m_wanted.clear();
    m_pressedWord = m_lastChosen = -1;
    m_firstChosen = 0;
    m_width = 0;
    for (const QSizeF& size : source()->look.sheets)
        m_width = std::max(m_width, size.width());
    double top = 0;
    for (const QSizeF& size : source()->look.sheets) {
        const int sheet = int(m_sheets.size());
        m_sheets.push_back(
            new SheetItem(size, [this, sheet](double scale) { wantPicture(sheet, scale); }));
        m_sheets.back()->setPos((m_width - size.width()) / 2, top);
        scene()->addItem(m_sheets.back());
        top += size.height() + gap;
    }
    setSceneRect(0, -gap, m_width, top + gap);
    fit();
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

QRectF SourceSheets::inSight() const {
    return mapToScene(viewport()->rect()).boundingRect();
}

void SourceSheets::wantPicture(int sheet, double scale) {
    m_wanted[sheet] = scale;
    paintNext();
}

void SourceSheets::paintNext() {
    if (m_isPainting || !source()->look.painter) return;
    const QRectF sight = inSight();
    std::erase_if(m_wanted, [&](const auto& wanted) {
        return !m_sheets[std::size_t(wanted.first)]->sceneBoundingRect().intersects(sight);
    });
    if (m_wanted.empty()) return;
    const auto [sheet, scale] = *m_wanted.begin();
    m_wanted.erase(m_wanted.begin());
    m_isPainting = true;
    m_painters.start([this, of = source(), sheet = sheet, scale = scale] {
        auto picture = of->look.painter->paint(sheet, scale);
        QMetaObject::invokeMethod(
            this,
            [this, of, sheet, scale, picture = std::move(picture)] {
                take(sheet, scale, of, picture);
            },
            Qt::QueuedConnection);
    });
}

void SourceSheets::take(int sheet, double scale, const SourcePtr& of,
                        const items::SheetPainter::Picture& picture) {
    m_isPainting = false;
    if (of == source()) {
        m_sheets[std::size_t(sheet)]->setPicture(imageOf(picture), scale);
        dropPictures();
        Q_EMIT sheetPainted(sheet);
    }
    paintNext();
}

void SourceSheets::dropPictures() {
    const double middle = inSight().center().y();
    qsizetype bytes = 0;
    for (const SheetItem* sheet : m_sheets)
        bytes += sheet->bytes();
    while (bytes > mostBytes) {
        const auto distance = [&](const SheetItem* sheet) {
            return sheet->bytes() == 0
                       ? -1
                       : std::fabs(sheet->sceneBoundingRect().center().y() - middle);
        };
        SheetItem* farthest = *std::ranges::max_element(m_sheets, {}, distance);
        if (farthest->sceneBoundingRect().intersects(inSight())) return;
        bytes -= farthest->bytes();
        farthest->dropPicture();
    }
}

bool SourceSheets::isPainted(int sheet) const {
    const SheetItem* item = m_sheets[std::size_t(sheet)];
    return item->bytes() > 0 && item->scaleOfPicture() == item->scaleShown();
}

QRectF SourceSheets::boxOf(const items::SourceWord& word) const {
    if (word.sheet < 0 || std::size_t(word.sheet) >= m_sheets.size()) return {};
    return word.box.translated(m_sheets[std::size_t(word.sheet)]->pos());
}

QList<QRectF> SourceSheets::placesOfText(int begin, int end) const {
    QList<QRectF> places;
    const auto& words = source()->look.words;
    auto word = std::ranges::upper_bound(words, begin, {}, &items::SourceWord::end);
    for (; word != words.end() && word->begin < end; ++word) {
        const QRectF box = boxOf(*word);
        if (box.isEmpty()) continue;
        // Words of one line are one place.
        const bool goesOn = !places.isEmpty() &&
                            std::fabs(places.back().bottom() - box.bottom()) < 3 &&
                            box.left() - places.back().right() < 2 * box.height() &&
                            box.left() > places.back().left();
        if (goesOn)
            places.back() |= box;
        else
            places += box;
    }
    return places;
}

QList<QRectF> SourceSheets::placesOf(int figure) const {
    if (figure < 0 || std::size_t(figure) >= source()->figures.size()) return {};
    const items::SourceFigure& at = source()->figures[std::size_t(figure)];
    return placesOfText(at.begin, at.end);
}

QList<QRectF> SourceSheets::sentenceOf(int figure) const {
    const items::SourceFigure& at = source()->figures[std::size_t(figure)];
    return at.prose < 0 ? QList<QRectF>() : placesOfText(at.sentenceBegin, at.sentenceEnd);
}

int SourceSheets::wordAt(const QPointF& place, bool exact) const {
    const auto& words = source()->look.words;
    int nearest = -1;
    double best = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QRectF box = boxOf(words[i]).adjusted(-1, -1, 1, 1);
        if (box.contains(place)) return int(i);
        if (exact) continue;
        const double dx = std::max({box.left() - place.x(), 0.0, place.x() - box.right()});
        const double dy = std::max({box.top() - place.y(), 0.0, place.y() - box.bottom()});
        // A line counts for more than what stands near above or below.
        const double distance = dx + 8 * dy;
        if (nearest >= 0 && distance >= best) continue;
        nearest = int(i);
        best = distance;
    }
    return nearest;
}

int SourceSheets::figureAt(const QPointF& place) const {
    const int word = wordAt(place, true);
    if (word < 0) return -1;
    const items::SourceWord& at = source()->look.words[std::size_t(word)];
    for (std::size_t i = 0; i < source()->figures.size(); ++i) {
        const items::SourceFigure& figure = source()->figures[i];
        if (figure.begin >= at.end) break;
        if (figure.end > at.begin && !figure.isNotPlaced()) return int(i);
    }
    return -1;
}

void SourceSheets::mousePressEvent(QMouseEvent* event) {
    SourcePaper::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    m_pressedWord = wordAt(mapToScene(event->position().toPoint()), false);
    choose(0, -1);
}

void SourceSheets::mouseMoveEvent(QMouseEvent* event) {
    SourcePaper::mouseMoveEvent(event);
    if (!event->buttons().testFlag(Qt::LeftButton) || m_pressedWord < 0) return;
    const int word = wordAt(mapToScene(event->position().toPoint()), false);
    if (word < 0) return;
    choose(std::min(word, m_pressedWord), std::max(word, m_pressedWord));
}

void SourceSheets::choose(int first, int last) {
    m_firstChosen = first;
    m_lastChosen = last;
    const auto& words = source()->look.words;
    setChosenPlaces(
        hasChosen() ? placesOfText(words[std::size_t(first)].begin, words[std::size_t(last)].end)
                    : QList<QRectF>());
}

QString SourceSheets::chosenText() const {
    if (!hasChosen()) return {};
    const auto& words = source()->look.words;
    const int begin = words[std::size_t(m_firstChosen)].begin;
    return source()->text.mid(begin, words[std::size_t(m_lastChosen)].end - begin);
}

void SourceSheets::copyChosen() {
    if (hasChosen()) QApplication::clipboard()->setText(chosenText());
}

void SourceSheets::chooseAll() {
    choose(0, int(source()->look.words.size()) - 1);
}

} // namespace ql::views
