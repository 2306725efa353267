// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <utility>

namespace ql::library {

namespace {

/// No reader writes an amount whose last digit stands further from the point; in a damaged file one
/// such would fill memory with zeros.
constexpr int farthestExponent = 64;

/// An empty text is a text: a null QString would be stored as NULL.
QString toText(const std::string& utf8) {
    QString text = QString::fromStdString(utf8);
    if (text.isNull()) text = QStringLiteral("");
    return text;
}

} // namespace

QString placeColumns() {
    return QStringLiteral("byte_begin, byte_end, first_line, first_column, last_line, "
                          "last_column, printed");
}

Values& Values::append(QVariant value) {
    m_list.append(std::move(value));
    return *this;
}

Values& Values::operator<<(const std::string& text) {
    return append(toText(text));
}

Values& Values::operator<<(const QByteArray& bytes) {
    return append(bytes.isNull() ? QByteArray("") : bytes);
}

Values& Values::operator<<(const std::vector<std::string>& texts) {
    if (texts.empty()) return append(QStringLiteral("[]"));
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(toText(text));
    return append(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

Values& Values::operator<<(const Date& date) {
    return *this << date.toString();
}

Values& Values::operator<<(const Decimal& value) {
    return *this << value.coefficient() << value.exponent();
}

Values& Values::operator<<(const Unit& unit) {
    return *this << unit.measure << unit.currency;
}

Values& Values::operator<<(const ByteRange& range) {
    return *this << range.begin << range.end;
}

Values& Values::operator<<(const Provenance& where) {
    return *this << where.range << where.firstLine << where.firstColumn << where.lastLine
                 << where.lastColumn << where.printed;
}

Values& Values::operator<<(std::nullptr_t) {
    return append(QVariant(QMetaType::fromType<qlonglong>()));
}

Values& Values::operator<<(NewOr id) {
    return id.id == 0 ? *this << nullptr : *this << id.id;
}

QVariant RowReader::take() {
    return m_query.value(m_column++);
}

std::int64_t RowReader::integer() {
    bool isNumber = false;
    const std::int64_t number = take().toLongLong(&isNumber);
    m_sound = m_sound && isNumber;
    return number;
}

bool RowReader::skipNull() {
    if (!m_query.isNull(m_column)) return false;
    ++m_column;
    return true;
}

RowReader& RowReader::operator>>(std::string& text) {
    text = take().toString().toStdString();
    return *this;
}

RowReader& RowReader::operator>>(QByteArray& bytes) {
    bytes = take().toByteArray();
    return *this;
}

RowReader& RowReader::operator>>(std::vector<std::string>& texts) {
    texts.clear();
    const QString json = take().toString();
    if (json == QLatin1String("[]")) return *this;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    m_sound = m_sound && document.isArray();
    const QJsonArray array = document.array();
    for (const QJsonValue value : array) {
        m_sound = m_sound && value.isString();
        texts.push_back(value.toString().toStdString());
    }
    return *this;
}

RowReader& RowReader::operator>>(bool& value) {
    const std::int64_t number = integer();
    m_sound = m_sound && (number == 0 || number == 1);
    value = number == 1;
    return *this;
}

RowReader& RowReader::operator>>(Date& date) {
    std::string iso;
    *this >> iso;
    date = {};
    if (iso.empty()) return *this;
    const auto parsed = Date::parse(iso);
    m_sound = m_sound && parsed.has_value();
    date = parsed.value_or(Date{});
    return *this;
}

RowReader& RowReader::operator>>(Decimal& value) {
    std::int64_t coefficient = 0;
    int exponent = 0;
    *this >> coefficient >> exponent;
    m_sound = m_sound && coefficient != std::numeric_limits<std::int64_t>::min() &&
              exponent >= -farthestExponent && exponent <= farthestExponent;
    value = m_sound ? Decimal(coefficient, exponent) : Decimal();
    return *this;
}

RowReader& RowReader::operator>>(Unit& unit) {
    return *this >> unit.measure >> unit.currency;
}

RowReader& RowReader::operator>>(Period& period) {
    return *this >> period.end >> period.months;
}

RowReader& RowReader::operator>>(ByteRange& range) {
    return *this >> range.begin >> range.end;
}

RowReader& RowReader::operator>>(Provenance& where) {
    return *this >> where.range >> where.firstLine >> where.firstColumn >> where.lastLine >>
           where.lastColumn >> where.printed;
}

} // namespace ql::library
