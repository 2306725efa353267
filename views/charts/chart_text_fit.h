// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_layout.h"

#include <QCoreApplication>
#include <QFont>
#include <QStringList>

namespace ql::views {

/// Where the words of charts are translated: ChartWords::tr("...").
struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ql::views::ChartWords)
};

[[nodiscard]] QString fromUtf8(const std::string& text);

[[nodiscard]] double textWidth(const QFont& font, const QString& text);
[[nodiscard]] double textHeight(const QFont& font);

/// At most `lines` lines no wider than `width`, broken between words; the last one ends in "…"
/// where words are left over, and so does a word that is too wide by itself.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width, int lines);

/// A line of text whose rectangle is just what it takes, with its anchor at the given place:
/// AlignLeft puts its left edge there, AlignBottom its lower edge, and so on.
[[nodiscard]] PlacedText placed(TextRole role, const QString& text, const QFont& font,
                                const QColor& color, QPointF anchor, Qt::Alignment alignment);

/// Whether the rectangle meets a text placed before.
[[nodiscard]] bool meetsText(const QRectF& rect, const std::vector<PlacedText>& texts);

} // namespace ql::views
