// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_table.h"

#include "charts/chart_text_fit.h"

#include <algorithm>

namespace ql::views {

namespace {

QString sentence(QString text) {
    if (!text.isEmpty() && !text.endsWith(u'.')) text += u'.';
    return text;
}

} // namespace

QList<QStringList> specAsTable(const analysis::ChartSpec& spec) {
    QList<QStringList> rows;
    if (spec.isEmpty()) return rows;
    QStringList heading{QString()};
    for (const auto& category : spec.categories)
        heading.append(category.gap ? QStringLiteral("…") : fromUtf8(category.label));
    rows.append(heading);
    for (const auto& series : spec.series) {
        QStringList row{fromUtf8(series.name)};
        for (const auto& point : series.points)
            row.append(point.value ? fromUtf8(point.text) : QString());
        rows.append(row);
    }
    return rows;
}

QString specAsText(const analysis::ChartSpec& spec) {
    QString text;
    for (const QStringList& row : specAsTable(spec))
        text += row.join(u'\t') + u'\n';
    return text;
}

QString specAsHtml(const analysis::ChartSpec& spec) {
    QString html = QStringLiteral("<table>");
    bool heading = true;
    for (const QStringList& row : specAsTable(spec)) {
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString tag = heading || i == 0 ? QStringLiteral("th") : QStringLiteral("td");
            const QString align =
                i == 0 ? QStringLiteral(" align=\"left\"") : QStringLiteral(" align=\"right\"");
            html += u'<' + tag + align + u'>' + row[i].toHtmlEscaped() + QStringLiteral("</") +
                    tag + u'>';
        }
        html += QStringLiteral("</tr>");
        heading = false;
    }
    return html + QStringLiteral("</table>");
}

QString describeChart(const analysis::ChartSpec& spec) {
    QStringList sentences{sentence(fromUtf8(spec.title)), sentence(fromUtf8(spec.subtitle))};
    if (spec.isEmpty()) {
        sentences.append(sentence(fromUtf8(spec.emptyReason)));
    } else {
        sentences.append(sentence(ChartWords::tr("%1 to %2")
                                      .arg(fromUtf8(spec.categories.front().longLabel),
                                           fromUtf8(spec.categories.back().longLabel))));
    }
    for (const auto& series : spec.series) {
        const auto hasValue = [](const analysis::ChartPoint& point) {
            return point.value.has_value();
        };
        const auto first = std::ranges::find_if(series.points, hasValue);
        const auto last = std::find_if(series.points.rbegin(), series.points.rend(), hasValue);
        if (first == series.points.end()) continue;
        sentences.append(
            sentence(ChartWords::tr("%1 from %2 to %3")
                         .arg(fromUtf8(series.name), fromUtf8(first->text), fromUtf8(last->text))));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace ql::views
