// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_geometry.h"
#include "charts/chart_style.h"

#include <QLineF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace ql::views {

enum class TextRole {
    Title,
    Subtitle,
    Tick,     ///< at the value axis
    Category, ///< below the plot
    Value,    ///< at a bar's top or a line's point
    Inside,   ///< in a piece of a stack
    Key,      ///< name of a series
    Flag,     ///< number of a note, on a disc
    Note,     ///< words of a note, at the foot
    Message   ///< what an empty chart needs
};

/// Text with its place. `rect` is what the letters take, so that two texts that do not overlap
/// here do not overlap on screen.
struct PlacedText {
    TextRole role = TextRole::Value;
    QRectF rect;
    QString text;
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignCenter;
    bool halo = false; ///< with a rim of the ground, for it may stand on lines or hatching
};

struct PlacedLine {
    QLineF line;
    QColor color;
    bool dashed = false;
    bool inFront = false; ///< over the series
};

/// A legend entry; its letters are among the texts.
struct PlacedKey {
    int series = -1;
    QRectF rect;   ///< where a click toggles the series
    QRectF sample; ///< where colour, dash and marker are shown
    bool hidden = false;
};

/// Where a click opens a note: its flag, and its words.
struct PlacedNote {
    int note = -1; ///< of ChartSpec::notes
    QRectF rect;
};

/// What a layout is made for.
struct LayoutRequest {
    QSizeF size;
    double padding = 0;
    double headerReserve = 0;  ///< kept free at the right of the title
    bool company = true;       ///< name the company in the subtitle
    bool keysForHidden = true; ///< hidden series keep a key to bring them back
    std::vector<bool> hidden;  ///< one a series; missing ones are shown
};

/// Everything of a chart but its bars and lines, as places and letters. A plain value: the scene
/// paints it, and tests look for overlapping and clipped labels in it.
struct ChartLayout {
    QSizeF size;
    std::optional<ChartGeometry> geometry; ///< nothing where the chart is empty
    std::vector<PlacedText> texts;
    std::vector<PlacedLine> lines; ///< grid, zero lines, breaks
    std::vector<PlacedKey> keys;
    std::vector<PlacedNote> notes;
    std::vector<bool> hidden; ///< as the request had it; the geometry also hides for want of room
};

/// How a series is drawn. Dash and marker count lines only, so that a chart's first line is a
/// whole one.
[[nodiscard]] SeriesLook lookOf(const analysis::ChartSpec& spec, const ChartStyle& style,
                                int series);

[[nodiscard]] ChartLayout layOut(const analysis::ChartSpec& spec, const ChartStyle& style,
                                 const LayoutRequest& request);

} // namespace ql::views
