// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace ql {

/// The values of a row, one a column, nothing where nothing is printed. Those of few columns, as
/// nearly all tables have, take no memory elsewhere: sums are looked for in many readings of a
/// table.
class FootingValues {
  public:
    using Value = std::optional<Decimal>;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] Value& operator[](std::size_t column) { return data()[column]; }
    [[nodiscard]] const Value& operator[](std::size_t column) const { return data()[column]; }

    /// New columns have nothing printed.
    void resize(std::size_t size) {
        if (size > near) {
            if (m_size <= near) m_far.assign(m_near.begin(), m_near.begin() + m_size);
            m_far.resize(size);
        } else {
            if (m_size > near) std::copy_n(m_far.begin(), near, m_near.begin());
            for (std::size_t column = size; column < near; ++column)
                m_near[column].reset(); // for those that come later
        }
        m_size = size;
    }
    void push_back(const Value& value) {
        resize(m_size + 1);
        data()[m_size - 1] = value;
    }

    friend bool operator==(const FootingValues& a, const FootingValues& b) {
        return std::equal(a.data(), a.data() + a.m_size, b.data(), b.data() + b.m_size);
    }

  private:
    static constexpr std::size_t near = 6; ///< columns

    [[nodiscard]] Value* data() { return m_size > near ? m_far.data() : m_near.data(); }
    [[nodiscard]] const Value* data() const { return m_size > near ? m_far.data() : m_near.data(); }

    std::size_t m_size = 0;
    std::array<Value, near> m_near;
    std::vector<Value> m_far; ///< all of them, where they are more
};

} // namespace ql
