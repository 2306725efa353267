// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figure_entry.h"

#include "items/figure_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::items {

namespace {

bool isGrouping(QChar c) {
    return c == u',' || c == u'\'' || c == u'’' || c.isSpace();
}

bool isDash(QChar c) {
    return c == u'-' || c == u'−' || c == u'–' || c == u'—';
}

/// Digits without their grouping; nothing where groups are not of three.
std::optional<QString> ungrouped(const QString& digits) {
    QString plain;
    qsizetype sinceGroup = -1; // digits since the last separator; -1 before the first
    for (const QChar c : digits) {
        if (isGrouping(c)) {
            if (plain.isEmpty() || (sinceGroup >= 0 && sinceGroup != 3) ||
                (sinceGroup < 0 && plain.size() > 3))
                return std::nullopt;
            sinceGroup = 0;
        } else if (c >= u'0' && c <= u'9') {
            plain += c;
            if (sinceGroup >= 0) ++sinceGroup;
        } else {
            return std::nullopt;
        }
    }
    if (sinceGroup >= 0 && sinceGroup != 3) return std::nullopt;
    return plain;
}

} // namespace

std::optional<FigureEntry> parseFigure(const QString& text, int power) {
    QString rest = text.trimmed();
    if (!rest.isEmpty() && std::ranges::all_of(rest, isDash))
        return FigureEntry{ValueKind::Nil, {}};
    const auto drop = [&rest](auto isDropped) {
        while (!rest.isEmpty() && isDropped(rest.front()))
            rest.remove(0, 1);
        while (!rest.isEmpty() && isDropped(rest.back()))
            rest.chop(1);
    };
    const auto isUnit = [](QChar c) {
        return c == u'%' || c.isSpace() || c.category() == QChar::Symbol_Currency;
    };
    drop(isUnit);
    bool negative = false;
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        negative = true;
        rest = rest.mid(1, rest.size() - 2);
        drop(isUnit);
    } else if (!rest.isEmpty() && isDash(rest.front())) {
        negative = true;
        rest.remove(0, 1);
        drop(isUnit);
    }
    const auto point = rest.indexOf(u'.');
    const auto whole = ungrouped(point < 0 ? rest : rest.left(point));
    const QString fraction = point < 0 ? QString() : rest.mid(point + 1);
    if (!whole || (whole->isEmpty() && fraction.isEmpty()) ||
        !std::ranges::all_of(fraction, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    // Eighteen digits fit, whatever they are.
    if (whole->size() + fraction.size() > 18) return std::nullopt;
    const auto coefficient = (*whole + fraction).toLongLong();
    return FigureEntry{ValueKind::Number, Decimal(negative ? -coefficient : coefficient,
                                                  power - int(fraction.size()))};
}

QString entryText(ValueKind kind, const Decimal& value, int power) {
    if (kind != ValueKind::Number) return u"–"_s;
    const int decimals = std::max(0, power - value.exponent());
    return figureText(value, power, decimals, false).joined();
}

} // namespace ql::items
