// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/among_counts.h"

#include "extraction/measures/summed_measures.h"
#include "extraction/units/operating_rows.h"

#include <string>
#include <vector>

namespace ql::extraction {

namespace {

class AmongCounts {
  public:
    AmongCounts(const RawTable& table, std::span<const RowPlace> places, std::span<RowMeasure> rows)
      : m_table(table)
      , m_places(places)
      , m_rows(rows) {
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            if (!table.rows[r].heading) m_figured.push_back(r);
    }

    void settle() {
        std::size_t counted = 0;
        for (const std::size_t r : m_figured)
            counted += m_rows[r].measure == Measure::Count || m_rows[r].measure == Measure::Percent;
        if (counted < 3 || counted * 2 < m_figured.size()) return;
        tellRows();
        std::vector<bool> parts; // of what is an amount by a sum; asked before anything is settled
        for (std::size_t i = 0; i < m_figured.size(); ++i)
            parts.push_back(m_told[i] == Told::Nothing &&
                            addsUpWithMoney(m_table, m_rows, m_figured[i]));
        const std::vector<Told> above = neighbours(1);
        const std::vector<Told> below = neighbours(-1);
        for (std::size_t i = 0; i < m_figured.size(); ++i) {
            if (m_told[i] != Told::Nothing || parts[i]) continue;
            const bool amounts = above[i] == Told::Amount || below[i] == Told::Amount;
            const bool counts = above[i] == Told::Count || below[i] == Told::Count;
            RowMeasure& row = m_rows[m_figured[i]];
            if (amounts && !counts) {
                row.doubt = "an amount of money";
                continue;
            }
            row.measure = Measure::Count;
            if (amounts || (!m_anyCount && !m_anyPrice)) row.doubt = "a number of things";
        }
    }

  private:
    /// What the words and the signs of a row tell of it.
    enum class Told { Nothing, Count, Amount, Other };

    void tellRows() {
        for (const std::size_t r : m_figured) {
            const RawRow& row = m_table.rows[r];
            RowMeasure& measure = m_rows[r];
            Told told = Told::Other;
            if (measure.measure == Measure::Count) {
                told = Told::Count;
                m_anyCount = true;
            } else if (measure.measure == Measure::Currency && !measure.power) {
                if (isStatisticsCount(row, m_places[r].section)) {
                    told = Told::Nothing;
                } else if (isStatisticsPrice(row)) {
                    measure.power = 0;
                    m_anyPrice = true;
                } else {
                    told = Told::Amount;
                }
            } else if (measure.measure == Measure::Currency && measure.power == 0) {
                m_anyPrice = true;
            }
            m_told.push_back(told);
        }
    }

    /// For every row, what is told of the nearest one of its section above it (below it for -1) of
    /// which something is told, prices and percentages apart.
    [[nodiscard]] std::vector<Told> neighbours(int step) const {
        std::vector<Told> known(m_figured.size(), Told::Nothing);
        Told last = Told::Nothing;
        const std::vector<std::string>* section = nullptr;
        for (std::size_t k = 0; k < m_figured.size(); ++k) {
            const std::size_t i = step > 0 ? k : m_figured.size() - 1 - k;
            const auto& own = m_places[m_figured[i]].section;
            if (section == nullptr || *section != own) last = Told::Nothing;
            section = &own;
            known[i] = last;
            if (m_told[i] == Told::Count || m_told[i] == Told::Amount) last = m_told[i];
        }
        return known;
    }

    const RawTable& m_table;
    std::span<const RowPlace> m_places;
    std::span<RowMeasure> m_rows;
    std::vector<std::size_t> m_figured; ///< rows that have figures
    std::vector<Told> m_told;           ///< one for each of these
    bool m_anyCount = false;
    bool m_anyPrice = false;
};

} // namespace

void countAmongCounts(const RawTable& table, std::span<const RowPlace> places,
                      std::span<RowMeasure> rows) {
    AmongCounts(table, places, rows).settle();
}

} // namespace ql::extraction
