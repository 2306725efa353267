// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_layout_parts.h"
#include "charts/chart_text_fit.h"

#include <algorithm>

namespace ql::views {

namespace {

constexpr double mostOfHeight = 0.24;
constexpr int mostLines = 3;

double discWidth(const LayoutJob& job, const QString& number) {
    return std::max(textHeight(job.style.small()),
                    textWidth(job.style.small(), number) + 0.6 * job.style.em());
}

/// The words of one note in lines of a width, "1  Acquired a maker of lenses".
QStringList linesOf(const LayoutJob& job, const analysis::ChartNote& note, double width,
                    int lines) {
    return wrapped(fromUtf8(note.text), job.style.small(), width, lines);
}

struct Flag {
    int note = -1;
    QString number;
    double wanted = 0; ///< the middle of its category
    double width = 0;
    double left = 0;
};

/// Pushes flags apart to the right and back again where the last one left the row.
void spreadAlong(std::vector<Flag>& flags, double from, double to, double gap) {
    double x = from;
    for (Flag& flag : flags) {
        flag.left = std::max(x, flag.wanted - flag.width / 2);
        x = flag.left + flag.width + gap;
    }
    double limit = to;
    for (auto flag = flags.rbegin(); flag != flags.rend(); ++flag) {
        flag->left = std::min(flag->left, limit - flag->width);
        limit = flag->left - gap;
    }
}

} // namespace

double placeNotes(LayoutJob& job, const QRectF& inner) {
    if (job.spec.notes.empty()) return 0;
    const double em = job.style.em();
    const QFont font = job.style.small();
    const double line = 1.15 * textHeight(font);
    const auto room = static_cast<int>(mostOfHeight * inner.height() / line);
    // First all with few lines, then more where there is room: no note stays out for a long one.
    std::vector<QStringList> texts;
    for (int lines = mostLines; lines >= 1; --lines) {
        texts.clear();
        qsizetype total = 0;
        for (const auto& note : job.spec.notes) {
            texts.push_back(linesOf(job, note, inner.width() - 2.2 * em, lines));
            total += std::max<qsizetype>(1, texts.back().size());
        }
        if (total <= room) break;
    }
    qsizetype kept = 0;
    std::size_t shown = 0;
    while (shown < texts.size() && kept + std::max<qsizetype>(1, texts[shown].size()) <= room)
        kept += std::max<qsizetype>(1, texts[shown++].size());
    if (shown == 0) return 0;
    const double height = static_cast<double>(kept) * line + 0.5 * em;
    double y = inner.bottom() - height + 0.5 * em;
    for (std::size_t i = 0; i < shown; ++i) {
        const double top = y;
        job.layout.texts.push_back(placed(TextRole::Note, QString::number(job.spec.notes[i].number),
                                          job.style.value(), job.style.colors.text,
                                          {inner.left(), y}, Qt::AlignLeft | Qt::AlignTop));
        for (const QString& words : texts[i]) {
            job.layout.texts.push_back(placed(TextRole::Note, words, font, job.style.colors.text,
                                              {inner.left() + 2.0 * em, y},
                                              Qt::AlignLeft | Qt::AlignTop));
            y += line;
        }
        if (texts[i].isEmpty()) y += line;
        job.layout.notes.push_back(
            {static_cast<int>(i), QRectF(inner.left(), top, inner.width(), y - top)});
    }
    return height;
}

double flagRowHeight(const LayoutJob& job) {
    return job.spec.notes.empty() ? 0 : 1.5 * textHeight(job.style.small());
}

void placeFlags(LayoutJob& job, double top) {
    if (job.spec.notes.empty()) return;
    const auto& geometry = *job.layout.geometry;
    const QFont font = job.style.small();
    const double height = textHeight(font);
    const double gap = 0.15 * job.style.em();
    std::vector<Flag> flags;
    double total = 0;
    for (std::size_t i = 0; i < job.spec.notes.size(); ++i) {
        const auto& note = job.spec.notes[i];
        Flag flag{static_cast<int>(i), QString::number(note.number), geometry.x(note.category)};
        flag.width = discWidth(job, flag.number);
        total += flag.width + gap;
        // A note a slot of a screen full of notes would be no flag any more.
        if (total > geometry.plot().width()) break;
        flags.push_back(flag);
    }
    spreadAlong(flags, geometry.plot().left(), geometry.plot().right(), gap);
    for (const Flag& flag : flags) {
        const QRectF disc(flag.left, top, flag.width, height);
        job.layout.texts.push_back({TextRole::Flag, disc, flag.number, font,
                                    job.style.colors.onAccent, Qt::AlignCenter, false});
        job.layout.notes.push_back({flag.note, disc});
        job.layout.lines.push_back(
            {QLineF(disc.center().x(), disc.bottom(), flag.wanted, disc.bottom() + 0.35 * height),
             job.style.colors.accent});
        job.layout.lines.push_back({QLineF(flag.wanted, disc.bottom() + 0.35 * height, flag.wanted,
                                           geometry.plot().bottom()),
                                    job.style.colors.accent, true});
    }
}

} // namespace ql::views
