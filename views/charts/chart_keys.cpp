// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_layout_parts.h"
#include "charts/chart_text_fit.h"

#include <algorithm>

namespace ql::views {

namespace {

using analysis::SeriesStyle;

constexpr double sampleWidth = 1.7; ///< em

double sampleWidthOf(const LayoutJob& job, int series) {
    const bool line = job.spec.series[static_cast<std::size_t>(series)].style == SeriesStyle::Line;
    return (line ? sampleWidth : 0.8) * job.style.em();
}

/// Series that get a key, in the order they are read.
std::vector<int> keyed(const LayoutJob& job) {
    std::vector<int> series;
    const int count = static_cast<int>(job.spec.series.size());
    int drawable = 0;
    for (int i = 0; i < count; ++i) {
        if (job.spec.series[static_cast<std::size_t>(i)].onSecondAxis && !job.bandFits) continue;
        ++drawable;
        if (job.request.keysForHidden || !job.isHidden(i)) series.push_back(i);
    }
    // Single bars are what the title says; a single line is one of several that could be.
    const bool line =
        !job.spec.series.empty() && job.spec.series.front().style == SeriesStyle::Line;
    if (drawable < 2 && !line) series.clear();
    return series;
}

bool isStacked(const LayoutJob& job) {
    return !job.spec.series.empty() && job.spec.series.front().style == SeriesStyle::StackedBars;
}

QFont keyFont(const LayoutJob& job, bool hidden) {
    QFont font = job.style.value();
    if (hidden) {
        font.setWeight(QFont::Normal);
        font.setStrikeOut(true);
    }
    return font;
}

QColor keyColor(const LayoutJob& job, int series) {
    if (job.isHidden(series)) return job.style.colors.quiet;
    const auto look = lookOf(job.spec, job.style, series);
    return readableInk(look.color, job.style.ground());
}

/// "Gross 21.6%" at the end of a line; a piece of a stack carries its figure itself.
QString keyText(const LayoutJob& job, int series) {
    const QString name = fromUtf8(job.spec.series[static_cast<std::size_t>(series)].name);
    const QString figure = job.isHidden(series) ? QString() : endFigure(job, series);
    return figure.isEmpty() ? name : name + u' ' + figure;
}

double wantedHeight(const LayoutJob& job, int series) {
    const auto& geometry = *job.layout.geometry;
    const int last = lastValue(job, series);
    if (last < 0 || job.isHidden(series)) return geometry.plot().bottom();
    if (const auto point = geometry.point(series, last)) return point->y();
    return geometry.bar(series, last).center().y();
}

double columnTextWidth(const LayoutJob& job) {
    return 11.5 * job.style.em();
}

} // namespace

double placeKeyRows(LayoutJob& job, QPointF corner, double width, double mostHeight) {
    const double left = corner.x();
    const double top = corner.y();
    const std::size_t textsBefore = job.layout.texts.size();
    const double em = job.style.em();
    const double lineHeight = 1.5 * textHeight(job.style.value());
    double x = left;
    double y = top;
    const auto series = keyed(job);
    for (const int one : series) {
        const bool hidden = job.isHidden(one);
        const QFont font = keyFont(job, hidden);
        const double sample = sampleWidthOf(job, one);
        const double room = std::min(width - sample - 0.5 * em, 18 * em);
        const QString name = fromUtf8(job.spec.series[static_cast<std::size_t>(one)].name);
        const QString text = wrapped(name, font, room, 1).value(0);
        const double needed = sample + 0.5 * em + textWidth(font, text);
        if (x > left && x + needed > left + width) {
            x = left;
            y += lineHeight;
        }
        const double middle = y + lineHeight / 2;
        job.layout.keys.push_back({one, QRectF(x, y, needed, lineHeight),
                                   QRectF(x, middle - 0.4 * em, sample, 0.8 * em), hidden});
        job.layout.texts.push_back(placed(TextRole::Key, text, font, keyColor(job, one),
                                          {x + sample + 0.5 * em, middle},
                                          Qt::AlignLeft | Qt::AlignVCenter));
        x += needed + 1.4 * em;
    }
    if (series.empty()) return 0;
    const double height = y + lineHeight - top + 0.2 * em;
    if (height <= mostHeight) return height;
    job.layout.keys.clear();
    job.layout.texts.erase(job.layout.texts.begin() + static_cast<std::ptrdiff_t>(textsBefore),
                           job.layout.texts.end());
    return 0;
}

double keyColumnWidth(const LayoutJob& job, double available, double height) {
    const double em = job.style.em();
    const auto series = keyed(job);
    if (series.empty()) return 0;
    double widest = 0;
    double tall = 0;
    for (const int one : series) {
        const QFont font = keyFont(job, job.isHidden(one));
        const auto lines = wrapped(keyText(job, one), font, columnTextWidth(job), 3);
        for (const QString& line : lines)
            widest = std::max(widest, textWidth(font, line));
        tall += 1.15 * textHeight(font) * static_cast<double>(lines.size());
    }
    const double needed = 0.8 * em + sampleWidth * em + 0.5 * em + widest;
    const bool fits = needed <= 0.34 * available && tall <= height;
    return fits ? needed : 0;
}

void placeKeyColumn(LayoutJob& job, double left, double width) {
    const double em = job.style.em();
    const QRectF& plot = job.layout.geometry->plot();
    std::vector<ColumnEntry> keys;
    for (const int one : keyed(job)) {
        const QFont font = keyFont(job, job.isHidden(one));
        ColumnEntry key;
        key.series = one;
        key.lines = wrapped(keyText(job, one), font, columnTextWidth(job), 3);
        key.height = 1.15 * textHeight(font) * static_cast<double>(key.lines.size());
        key.wanted = wantedHeight(job, one);
        keys.push_back(key);
    }
    std::ranges::stable_sort(keys, [&](const ColumnEntry& a, const ColumnEntry& b) {
        const bool hiddenA = job.isHidden(a.series);
        const bool hiddenB = job.isHidden(b.series);
        // Of pieces as low as each other the upper one of the stack comes first.
        if (hiddenA != hiddenB) return hiddenB;
        if (a.wanted != b.wanted) return a.wanted < b.wanted;
        return isStacked(job) ? a.series > b.series : a.series < b.series;
    });
    spread(keys, plot.top() - 0.5 * em, plot.bottom() + 0.5 * em);
    for (const ColumnEntry& key : keys) {
        const bool hidden = job.isHidden(key.series);
        const QFont font = keyFont(job, hidden);
        const double sample = sampleWidthOf(job, key.series);
        const double lineHeight = key.height / static_cast<double>(key.lines.size());
        double y = key.top + lineHeight / 2;
        job.layout.keys.push_back({key.series, QRectF(left, key.top, width, key.height),
                                   QRectF(left, y - 0.4 * em, sample, 0.8 * em), hidden});
        for (const QString& line : key.lines) {
            job.layout.texts.push_back(placed(TextRole::Key, line, font, keyColor(job, key.series),
                                              {left + sample + 0.5 * em, y},
                                              Qt::AlignLeft | Qt::AlignVCenter));
            y += lineHeight;
        }
    }
}

} // namespace ql::views
