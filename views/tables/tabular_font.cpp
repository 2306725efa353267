// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tabular_font.h"

#include <QPainter>
#include <QString>

#include <algorithm>

namespace ql::views {

namespace {

constexpr qsizetype mostRuns = 8192;

qreal advanceOf(const QRawFont& raw, quint32 index) {
    const QList<QPointF> advances = raw.advancesForGlyphIndexes({index});
    return advances.isEmpty() ? 0 : advances.first().x();
}

quint32 indexOf(const QRawFont& raw, QChar character) {
    const QList<quint32> indexes = raw.glyphIndexesForString(QString(character));
    return indexes.isEmpty() ? 0 : indexes.first();
}

} // namespace

TabularFont::TabularFont(const QFont& font)
  : m_raw(QRawFont::fromFont(font)) {
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        m_digitWidth = std::max(m_digitWidth, advanceOf(m_raw, indexOf(m_raw, digit)));
}

const TabularFont::Glyph& TabularFont::glyph(QChar character) const {
    const auto known = m_glyphs.constFind(character);
    if (known != m_glyphs.constEnd()) return *known;
    Glyph made;
    made.index = indexOf(m_raw, character);
    made.advance = advanceOf(m_raw, made.index);
    if (character.isDigit()) {
        made.offset = (m_digitWidth - made.advance) / 2;
        made.advance = m_digitWidth;
    }
    return *m_glyphs.insert(character, made);
}

qreal TabularFont::width(const QString& text) const {
    qreal width = 0;
    for (const QChar character : text)
        width += glyph(character).advance;
    return width;
}

QGlyphRun TabularFont::makeRun(const QString& text) const {
    QList<quint32> indexes;
    QList<QPointF> positions;
    indexes.reserve(text.size());
    positions.reserve(text.size());
    qreal x = 0;
    for (const QChar character : text) {
        const Glyph& each = glyph(character);
        indexes.append(each.index);
        positions.append(QPointF(x + each.offset, 0));
        x += each.advance;
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(indexes);
    run.setPositions(positions);
    return run;
}

void TabularFont::draw(QPainter& painter, const QPointF& baseline, const QString& text,
                       const QColor& color) const {
    auto run = m_runs.constFind(text);
    if (run == m_runs.constEnd()) {
        if (m_runs.size() >= mostRuns) m_runs.clear();
        run = m_runs.insert(text, makeRun(text));
    }
    painter.setPen(color);
    painter.drawGlyphRun(baseline, *run);
}

} // namespace ql::views
