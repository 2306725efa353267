// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figure_text.h"

#include "analysis/chart_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ql::items {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

/// Plain digits "1234.5" to "1,234.5".
QString grouped(const QString& plain) {
    QString result = plain;
    const auto point = plain.indexOf(u'.');
    for (auto at = (point < 0 ? plain.size() : point) - 3; at > 0; at -= 3)
        result.insert(at, u',');
    return result;
}

struct Currency {
    QLatin1StringView code;
    const char* name;
    QStringView sign;
};

const std::array<Currency, 11>& currencies() {
    static const std::array<Currency, 11> list{{
        {"USD"_L1, QT_TRANSLATE_NOOP("Figures", "US dollars"), u"$"},
        {"EUR"_L1, QT_TRANSLATE_NOOP("Figures", "euros"), u"€"},
        {"GBP"_L1, QT_TRANSLATE_NOOP("Figures", "pounds sterling"), u"£"},
        {"JPY"_L1, QT_TRANSLATE_NOOP("Figures", "yen"), u"¥"},
        {"CAD"_L1, QT_TRANSLATE_NOOP("Figures", "Canadian dollars"), u"C$"},
        {"AUD"_L1, QT_TRANSLATE_NOOP("Figures", "Australian dollars"), u"A$"},
        {"CHF"_L1, QT_TRANSLATE_NOOP("Figures", "Swiss francs"), u"CHF "},
        {"CNY"_L1, QT_TRANSLATE_NOOP("Figures", "yuan"), u"CN¥"},
        {"SEK"_L1, QT_TRANSLATE_NOOP("Figures", "Swedish kronor"), u"SEK "},
        {"DKK"_L1, QT_TRANSLATE_NOOP("Figures", "Danish kroner"), u"DKK "},
        {"INR"_L1, QT_TRANSLATE_NOOP("Figures", "rupees"), u"₹"},
    }};
    return list;
}

} // namespace

QString FigureText::joined() const {
    QString text = negative ? u'(' + digits + u')' : digits;
    if (percent) text += u'%';
    return text;
}

FigureText figureText(const Decimal& value, int power, int decimals, bool percent) {
    FigureText result;
    result.decimals = std::max(decimals, 0);
    result.percent = percent;
    const Decimal shown = value.scaledBy(-power).roundedTo(-result.decimals);
    result.negative = shown.isNegative();
    QString plain = QString::fromStdString(shown.magnitude().toString());
    // A value printed more coarsely than it is shown here is filled up, so that rows align.
    auto point = plain.indexOf(u'.');
    if (result.decimals > 0 && point < 0) {
        point = plain.size();
        plain += u'.';
    }
    if (result.decimals > 0)
        while (plain.size() - point - 1 < result.decimals)
            plain += u'0';
    result.digits = grouped(plain);
    return result;
}

QString exactText(const Decimal& value, const Unit& unit) {
    const FigureText text =
        figureText(value, 0, std::max(0, -value.exponent()), unit.measure == Measure::Percent);
    const QString sign = currencySign(QString::fromStdString(unit.currency));
    switch (unit.measure) {
    case Measure::Currency:
        return sign + text.joined();
    case Measure::PerShare:
        return Text::tr("%1 per share").arg(sign + text.joined());
    case Measure::Shares:
        return Text::tr("%1 shares").arg(text.joined());
    case Measure::Percent:
    case Measure::Count:
        break;
    }
    return text.joined();
}

QString currencyName(const QString& code) {
    for (const Currency& currency : currencies())
        if (currency.code == code) return Text::tr(currency.name);
    return code;
}

QString currencySign(const QString& code) {
    for (const Currency& currency : currencies())
        if (currency.code == code) return currency.sign.toString();
    return code.isEmpty() ? QString() : code + u' ';
}

QString dateText(const Date& date) {
    // A day is a period of no months.
    return date.isValid() ? periodText({date, 0}) : QString();
}

QString periodText(const Period& period) {
    return QString::fromStdString(analysis::longPeriodName(period));
}

} // namespace ql::items
