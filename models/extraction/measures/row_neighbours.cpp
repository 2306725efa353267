// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/row_neighbours.h"

#include "extraction/measures/row_print.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace ql::extraction {

namespace {

/// What decimals that cannot be thousands are taken as.
constexpr std::string_view oddDecimals = "printed, since its decimals stand among whole amounts";
/// Works on the rows that have figures, in printed order.
class Neighbours {
  public:
    Neighbours(const RawTable& table, std::span<const RowPlace> places,
               std::span<const Print> prints, std::span<RowMeasure> rows, const TableScale& scale)
      : m_table(table)
      , m_places(places)
      , m_prints(prints)
      , m_rows(rows)
      , m_scale(scale) {
        m_figured.reserve(prints.size());
        for (std::size_t r = 0; r < prints.size(); ++r)
            if (prints[r].figures > 0) m_figured.push_back(r);
    }

    void settle(std::string_view title) {
        hundredths();
        for (const std::size_t r : m_figured)
            if (m_rows[r].measure == Measure::PerShare && m_prints[r].decimals == 1 &&
                m_places[r].section.empty() && m_table.rows[r].label.size() < 18 &&
                !m_table.rows[r].words().has("per"))
                m_rows[r].doubt = "an amount per share";
        // Whose words are lost may be anything.
        for (const std::size_t r : m_figured)
            if (m_table.rows[r].label.empty() && m_scale.note.scale > 0 && isOpen(r) &&
                m_prints[r].decimals >= 2 && !m_prints[r].grouped)
                m_rows[r].doubt = "an amount of money";
        if (allPercent()) return;
        ratios(title);
        between(Measure::Shares, 0, [this](std::size_t r, std::size_t before) {
            return !m_prints[r].signs && !m_places[r].section.empty() &&
                   m_places[r].section == m_places[before].section;
        });
        const bool whole = hasWholeAmounts();
        // Where amounts have decimals too, what is between has more of them.
        const int usual = whole || m_scale.note.scale == 0 ? 0 : usualDecimals();
        between(Measure::PerShare, std::max(2, usual + 1),
                [this](std::size_t r, std::size_t) { return !m_prints[r].grouped; });
        if (!whole) return;
        between(Measure::Percent, 1, [this](std::size_t r, std::size_t) {
            return !m_prints[r].grouped && !m_prints[r].signs;
        });
        for (const std::size_t r : m_figured)
            if (isOpen(r) && m_prints[r].alike && m_prints[r].decimals >= 2 && !m_prints[r].grouped)
                standAlone(r);
    }

  private:
    [[nodiscard]] bool isOpen(std::size_t r) const {
        return m_rows[r].measure == Measure::Currency && !m_rows[r].power;
    }

    /// "14.70c": cents where all figures of an amount per share say so and no other sign does; a
    /// mark on some of them. "7.5p" of a dividend in a table of thousands is per share.
    void hundredths() {
        for (const std::size_t r : m_figured) {
            const Print& print = m_prints[r];
            if (print.cents + print.letters == 0) continue;
            RowMeasure& row = m_rows[r];
            if (row.measure == Measure::Currency && print.decimals > 0 && !print.signs &&
                print.cents + print.letters == print.figures && m_scale.note.scale > 0) {
                row.measure = Measure::PerShare;
                if (!m_table.rows[r].words().hasAny({"dividend", "dividends", "distribution",
                                                     "distributions", "earnings", "eps", "basic",
                                                     "diluted", "profit", "loss"}))
                    row.doubt = "an amount per share, in hundredths";
            }
            if (row.measure != Measure::PerShare || print.letters == 0) continue;
            row.hundredths = print.letters + print.cents == print.figures && !print.signs;
            if (!row.hundredths)
                row.doubt = "printed, without the letter behind it";
            else if (print.figures == 1 || !hasLargeCents(m_table.rows[r]))
                row.doubt = "hundredths, for the letter behind it";
        }
    }
    /// "14.70": few companies earn so much a share and none prints its mark on every figure.
    static bool hasLargeCents(const RawRow& row) {
        constexpr std::int64_t leastLarge = 500;
        return std::ranges::any_of(row.cells, [](const auto& cell) {
            return cell && !cell->isText &&
                   cell->number.value.magnitude().coefficient() >= leastLarge;
        });
    }

    /// The sign stands on the first of several returns or margins, and nothing else in the table
    /// is money: no unit stated, no currency sign, every figure with as many decimals.
    bool allPercent() {
        if (m_scale.stated || m_scale.proved) return false;
        int decimals = 0;
        for (const std::size_t r : m_figured)
            if (m_rows[r].measure == Measure::Percent && m_prints[r].percents > 0)
                decimals = std::max(decimals, m_prints[r].decimals);
        if (decimals == 0) return false;
        for (const std::size_t r : m_figured) {
            const Print& print = m_prints[r];
            if (print.signs || print.grouped || !print.alike || print.decimals != decimals)
                return false;
            if (!isOpen(r) && m_rows[r].measure != Measure::Percent) return false;
        }
        for (const std::size_t r : m_figured)
            m_rows[r].measure = Measure::Percent;
        return true;
    }

    /// What words make of a row without a sign: a share of a hundred, or some ratio or other.
    enum class Ratio { None, Percent, Some };
    [[nodiscard]] static Ratio ratioIn(const PhraseIndex& words) {
        if (words.hasAny({"percent", "percentage", "percentages", "leverage", "yield", "yields",
                          "margins", "tier 1", "return on", "interest rate", "interest rates",
                          "capital ratios"}))
            return Ratio::Percent;
        return words.hasAny({"ratio", "ratios", "rates"}) ? Ratio::Some : Ratio::None;
    }
    [[nodiscard]] static Ratio ratioIn(std::string_view words) {
        return ratioIn(PhraseIndex(Folded(words).view()));
    }
    /// Of the row, or of what stands over it.
    [[nodiscard]] Ratio ratioOf(std::size_t r, Ratio titled) const {
        const Ratio own = ratioIn(m_table.rows[r].words());
        if (own != Ratio::None) return own;
        const auto& section = m_places[r].section;
        const Ratio over = section.empty() ? Ratio::None : ratioIn(section.back());
        return over != Ratio::None ? over : titled;
    }

    /// "Tier 1 leverage   8.2" is no amount where amounts are printed whole. What kind of ratio it
    /// is the words tell, or nobody knows.
    void ratios(std::string_view title) {
        const Ratio titled = ratioIn(title);
        std::vector<std::pair<std::size_t, Ratio>> found;
        for (const std::size_t r : m_figured) {
            const Print& print = m_prints[r];
            if (!isOpen(r) || print.decimals == 0) continue;
            const Ratio ratio = ratioOf(r, titled);
            // Amounts with decimals stand here too.
            if (ratio == Ratio::None || print.signs || print.grouped) return;
            if (print.alike) found.emplace_back(r, ratio);
        }
        for (const auto& [r, ratio] : found) {
            m_rows[r].measure = ratio == Ratio::Percent ? Measure::Percent : Measure::Count;
            if (ratio == Ratio::Some) m_rows[r].doubt = oddDecimals;
        }
    }

    /// Amounts in thousands or millions, printed whole: decimals among them are something else.
    [[nodiscard]] bool hasWholeAmounts() const {
        if (m_scale.note.scale == 0) return false;
        int whole = 0;
        for (const std::size_t r : m_figured) {
            if (!isOpen(r)) continue;
            const Print& print = m_prints[r];
            if (print.alike && print.decimals == 0)
                ++whole;
            else if (print.grouped)
                return false; // "1,234.5" is an amount with decimals
        }
        return whole >= 2;
    }

    /// Digits behind the point of most amounts.
    [[nodiscard]] int usualDecimals() const {
        std::array<int, 4> rows = {};
        for (const std::size_t r : m_figured)
            if (isOpen(r) && m_prints[r].alike)
                ++rows[static_cast<std::size_t>(std::clamp(m_prints[r].decimals, 0, 3))];
        return static_cast<int>(std::ranges::max_element(rows) - rows.begin());
    }

    /// Rows between two of a measure, printed as they are, are of that measure: the parts of an
    /// amount per share that lead from one to another, the ratios between two with their sign,
    /// what makes diluted shares of the basic ones.
    template <typename Fits>
    void between(Measure measure, int leastDecimals, Fits fits) {
        std::size_t from = m_figured.size(); // the last row of the measure
        for (std::size_t i = 0; i < m_figured.size(); ++i) {
            const std::size_t r = m_figured[i];
            const Print& print = m_prints[r];
            if (m_rows[r].measure == measure) {
                if (i > from + 1)
                    for (std::size_t k = m_figured[from] + 1; k < r; ++k)
                        if (m_prints[k].figures > 0 || isOpen(k)) m_rows[k].measure = measure;
                from = i;
                continue;
            }
            const bool open = isOpen(r) && print.alike && print.decimals >= leastDecimals &&
                              from < m_figured.size() && fits(r, m_figured[from]) &&
                              print.decimals == m_prints[m_figured[from]].decimals;
            if (!open) from = m_figured.size();
        }
    }

    /// Two decimals among whole thousands are no thousands: a return, a price, or nobody knows.
    void standAlone(std::size_t r) {
        const Folded whole(m_table.rows[r].label);
        const std::string_view plain = whole.view();
        if (!m_prints[r].signs && hasAnyPhrase(plain, {"return on", "margin", "yield"})) {
            m_rows[r].measure = Measure::Percent;
            return;
        }
        if (hasAnyPhrase(plain, {"book value", "dividends", "dividends declared"})) {
            m_rows[r].measure = Measure::PerShare;
            return;
        }
        m_rows[r].power = 0;
        if (!hasAnyPhrase(plain, {"price", "prices", "closing price"}))
            m_rows[r].doubt = oddDecimals;
    }

    const RawTable& m_table;
    std::span<const RowPlace> m_places;
    std::span<const Print> m_prints; ///< a row each
    std::span<RowMeasure> m_rows;
    const TableScale& m_scale;
    std::vector<std::size_t> m_figured; ///< rows that have figures
};

} // namespace

void settleByNeighbours(const RawTable& table, std::span<const RowPlace> places,
                        std::span<const Print> prints, const TableScale& scale,
                        std::string_view title, std::span<RowMeasure> rows) {
    Neighbours(table, places, prints, rows, scale).settle(title);
}

} // namespace ql::extraction
