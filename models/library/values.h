// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/decimal.h"
#include "core/period.h"
#include "core/provenance.h"
#include "core/unit.h"
#include "library/names.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ql::library {

/// The columns of a Provenance, in the order in which it is written and read.
[[nodiscard]] QString placeColumns();

/// The id of a row to be written.
struct NewOr {
    std::int64_t id = 0; ///< 0 for a new one
};
[[nodiscard]] inline NewOr newOr(std::int64_t id) {
    return {id};
}

/// What a statement is run with: our values as columns, in the order they are put in. Each
/// operator here has its mirror in RowReader, which takes the same columns apart again.
class Values {
  public:
    [[nodiscard]] const QVariantList& list() const { return m_list; }

    Values& operator<<(const std::string& text);               ///< UTF-8, never NULL
    Values& operator<<(const QByteArray& bytes);               ///< a blob, never NULL
    Values& operator<<(const std::vector<std::string>& texts); ///< a JSON array
    Values& operator<<(bool value) { return append(value ? 1 : 0); }
    Values& operator<<(const Date& date);        ///< ISO, empty for no date
    Values& operator<<(const Decimal& value);    ///< coefficient, exponent
    Values& operator<<(const Unit& unit);        ///< measure, currency
    Values& operator<<(const ByteRange& range);  ///< begin, end
    Values& operator<<(const Provenance& where); ///< range, lines and columns, printed text
    Values& operator<<(std::nullptr_t);          ///< NULL
    Values& operator<<(NewOr id);                ///< NULL, for SQLite to number it, or the id

    template <std::integral T>
    Values& operator<<(T number) {
        return append(static_cast<qlonglong>(number));
    }
    template <typename E>
        requires std::is_enum_v<E>
    Values& operator<<(E value) {
        return *this << std::string(nameOf(value));
    }

  private:
    Values& append(QVariant value);

    QVariantList m_list;
};

/// The columns of a row from left to right. A value that cannot be what is asked for makes the
/// row unsound; nothing is guessed.
class RowReader {
  public:
    explicit RowReader(const QSqlQuery& query)
      : m_query(query) {}

    [[nodiscard]] bool isSound() const { return m_sound; }

    RowReader& operator>>(std::string& text);
    RowReader& operator>>(QByteArray& bytes);
    RowReader& operator>>(std::vector<std::string>& texts);
    RowReader& operator>>(bool& value);
    RowReader& operator>>(Date& date);
    RowReader& operator>>(Decimal& value);
    RowReader& operator>>(Unit& unit);
    RowReader& operator>>(Period& period); ///< end, months
    RowReader& operator>>(ByteRange& range);
    RowReader& operator>>(Provenance& where);

    template <std::integral T>
    RowReader& operator>>(T& number) {
        const std::int64_t read = integer();
        m_sound = m_sound && std::in_range<T>(read);
        number = static_cast<T>(read);
        return *this;
    }
    template <typename E>
        requires std::is_enum_v<E>
    RowReader& operator>>(E& value) {
        std::string name;
        *this >> name;
        const auto known = named<E>(name);
        m_sound = m_sound && known.has_value();
        value = known.value_or(E{});
        return *this;
    }
    /// Passes over a NULL; false where the column holds something.
    [[nodiscard]] bool skipNull();

  private:
    [[nodiscard]] QVariant take();
    [[nodiscard]] std::int64_t integer();

    const QSqlQuery& m_query;
    int m_column = 0;
    bool m_sound = true;
};

} // namespace ql::library
