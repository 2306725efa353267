// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>

class QPainter;
class QColor;
class QPointF;
class QString;

namespace ql::views {

/// Sets figures with all digits equally wide, whatever the face does by itself. (QFont has no
/// font features in Qt 6.4.) One glyph run a figure: no layout is made while painting.
class TabularFont {
  public:
    explicit TabularFont(const QFont& font);

    [[nodiscard]] qreal width(const QString& text) const;
    [[nodiscard]] qreal digitWidth() const { return m_digitWidth; }
    [[nodiscard]] qreal ascent() const { return m_raw.ascent(); }
    [[nodiscard]] qreal descent() const { return m_raw.descent(); }

    /// Draws with the left end of the text on `baseline`.
    void draw(QPainter& painter, const QPointF& baseline, const QString& text,
              const QColor& color) const;

  private:
    struct Glyph {
        quint32 index = 0;
        qreal advance = 0; ///< what the glyph takes here
        qreal offset = 0;  ///< of the glyph inside its advance
    };
    [[nodiscard]] const Glyph& glyph(QChar character) const;

    QRawFont m_raw;
    qreal m_digitWidth = 0;
    [[nodiscard]] QGlyphRun makeRun(const QString& text) const;

    mutable QHash<QChar, Glyph> m_glyphs;
    mutable QHash<QString, QGlyphRun> m_runs; ///< made once a text; emptied when it grows large
};

} // namespace ql::views
