// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/row_measures.h"

#include "extraction/currency_text.h"
#include "extraction/open_rows.h"
#include "extraction/operating_rows.h"
#include "extraction/row_units.h"
#include "extraction/units.h"
#include "extraction/words.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

namespace {

/// What decimals that cannot be thousands are taken as.
constexpr std::string_view oddDecimals = "printed, since its decimals stand among whole amounts";

/// How the figures of a row are printed, all of them together.
struct Print {
    int figures = 0;
    int percents = 0;
    int cents = 0;      ///< with a mark of pence or cents behind them
    int letters = 0;    ///< with a "c" behind them, which may be cents or a mark
    int decimals = 0;   ///< digits behind the point, of all alike
    bool alike = true;  ///< all have the same number of decimals
    bool signs = false; ///< a currency sign
    bool grouped = false;
};

Print printOf(const RawRow& row, std::span<const RawColumn> columns) {
    Print print;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const auto& cell = row.cells[c];
        if (!cell || cell->isText || columns[c].change || cell->number.kind != ValueKind::Number)
            continue;
        const int decimals = -cell->number.value.exponent();
        print.alike = print.alike && (print.figures == 0 || print.decimals == decimals);
        print.decimals = decimals;
        ++print.figures;
        print.percents += cell->number.percent;
        print.cents += cell->number.scale && *cell->number.scale < 0;
        print.letters += cell->number.mark.view() == "c";
        print.signs = print.signs || !cell->number.currency.empty();
        print.grouped = print.grouped || cell->number.grouped;
    }
    return print;
}

/// Works on the rows that have figures, in printed order.
class Neighbours {
  public:
    Neighbours(const RawTable& table, std::span<const RowPlace> places, std::span<RowMeasure> rows,
               const TableScale& scale)
      : m_table(table)
      , m_places(places)
      , m_rows(rows)
      , m_scale(scale) {
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            m_prints.push_back(printOf(table.rows[r], table.columns));
            if (m_prints.back().figures > 0) m_figured.push_back(r);
        }
    }

    void settle(std::string_view title) {
        hundredths();
        for (const std::size_t r : m_figured)
            if (m_rows[r].measure == Measure::PerShare && m_prints[r].decimals == 1 &&
                m_places[r].section.empty() && m_table.rows[r].label.size() < 18 &&
                !hasPhrase(folded(m_table.rows[r].label), "per"))
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
                if (!hasAnyPhrase(folded(m_table.rows[r].label),
                                  {"dividend", "dividends", "distribution", "distributions",
                                   "earnings", "eps", "basic", "diluted", "profit", "loss"}))
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
    [[nodiscard]] static Ratio ratioIn(std::string_view words) {
        const std::string plain = folded(words);
        if (hasAnyPhrase(plain, {"percent", "percentage", "percentages", "leverage", "yield",
                                 "yields", "margins", "tier 1", "return on", "interest rate",
                                 "interest rates", "capital ratios"}))
            return Ratio::Percent;
        return hasAnyPhrase(plain, {"ratio", "ratios", "rates"}) ? Ratio::Some : Ratio::None;
    }
    /// Of the row, or of what stands over it.
    [[nodiscard]] Ratio ratioOf(std::size_t r, Ratio titled) const {
        const Ratio own = ratioIn(m_table.rows[r].label);
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
                for (std::size_t k = from + 1; k < i; ++k)
                    m_rows[m_figured[k]].measure = measure;
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
    std::span<RowMeasure> m_rows;
    const TableScale& m_scale;
    std::vector<Print> m_prints;        ///< a row each
    std::vector<std::size_t> m_figured; ///< rows that have figures
};

/// Where most rows of a table that states no unit are counts and percentages by their own words,
/// the others that no word makes money are counts too, and what costs so much "per" something is in
/// single units.
void countAmongCounts(const RawTable& table, std::span<const RowPlace> places,
                      std::span<RowMeasure> rows) {
    int figured = 0;
    int counted = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (table.rows[r].heading) continue;
        ++figured;
        if (rows[r].measure == Measure::Count || rows[r].measure == Measure::Percent) ++counted;
    }
    if (counted < 3 || counted * 2 < figured) return;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const RawRow& row = table.rows[r];
        if (row.heading || rows[r].measure != Measure::Currency || rows[r].power) continue;
        if (isStatisticsCount(row, places[r].section))
            rows[r].measure = Measure::Count;
        else if (isStatisticsPrice(row))
            rows[r].power = 0;
    }
}

/// What the words of a row that is money by default say it is, beside the table's own words.
Measure byNature(const RawRow& row, std::span<const std::string> section, StatementKind kind) {
    if (isCountByName(row, kind)) return Measure::Count;
    if (section.empty()) return Measure::Currency;
    if (isSharePrice(row, section)) return Measure::PerShare;
    if (kind == StatementKind::CashFlow) return Measure::Currency;
    return isDilution(row, section) || isBoughtBack(row, section) ? Measure::Shares
                                                                  : Measure::Currency;
}

/// Under a heading of ratios or percentages.
bool isOfRatios(std::span<const std::string> sections) {
    return !sections.empty() &&
           hasAnyPhrase(folded(sections.back()),
                        {"ratio", "ratios", "percent", "percentage", "percentages", "margins"});
}

/// "(in thousands of units)", "Vehicles in thousands": the scale of things, and of no money.
bool isNoteOfUnits(std::string_view note) {
    const std::string plain = folded(note);
    return hasAnyPhrase(plain, {"of units", "of vehicles", "of tons", "of tonnes", "of barrels",
                                "of subscribers", "of customers", "of passengers", "of cases",
                                "of ounces", "of square feet", "of mwh", "of gallons",
                                "units in thousands", "units in millions", "vehicles in thousands",
                                "customers in thousands", "subscribers in thousands"}) &&
           !hasAnyPhrase(plain, {"dollars", "amounts", "except", "revenue", "revenues"}) &&
           plain.find('$') == std::string::npos;
}

/// The scale that headings over rows name for their amounts: "Financial (in thousands, except per
/// share)" among operating data. Read once for all the rows under one.
class HeadingScale {
  public:
    std::optional<int> of(std::span<const std::string> section, SectionWords& words) {
        if (section.empty()) return std::nullopt;
        const std::string& over = section.back();
        if (over == m_over) return m_power;
        m_over = over;
        m_power.reset();
        const std::size_t open = over.find('(');
        if (open == std::string::npos || open == 0 || over.back() != ')') return m_power;
        const SectionWords::Says says = words.of(over.substr(0, open));
        if (says.shares || says.perShare || says.things || namesPhysicalUnit(over, {}))
            return m_power;
        const std::string_view inside = std::string_view(over).substr(open + 1);
        if (const auto note = readScaleNote(inside);
            note && note->scale != 0 && !isNoteOfUnits(inside) &&
            inside.find_first_of("123456789") == std::string_view::npos)
            m_power = note->scale;
        return m_power;
    }

  private:
    std::string m_over;
    std::optional<int> m_power;
};

} // namespace

const ScaleNote& noteFor(std::string_view label, const RowMeasure& row, const ScaleNote& table,
                         std::optional<ScaleNote>& own) {
    if (row.power) {
        own = table;
        own->scale = *row.power;
        own->shareScale = *row.power;
    }
    if (auto named = currencyOfLabel(label); !named.empty()) {
        if (!own) own = table;
        own->currency = std::move(named);
    }
    return own ? *own : table;
}

std::vector<RowMeasure> measureRows(const RawTable& table, std::span<const RowPlace> places,
                                    StatementKind kind, std::string_view title,
                                    const TableScale& scale) {
    std::vector<RowMeasure> measures(table.rows.size());
    const TitleWords titled = readTitle(title);
    SectionWords words;
    HeadingScale scaled;
    const bool units = scale.stated && scale.note.scale != 0 && isNoteOfUnits(scale.note.text);
    const bool statistics =
        kind == StatementKind::Note && scale.isAssumed() && isOfStatistics(title);
    std::size_t above = table.rows.size(); // the row before, in the same section
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const RawRow& row = table.rows[r];
        const auto& section = places[r].section;
        Measure measure = measureOf(row, table.columns, section, words);
        if (measure == Measure::Currency) measure = measureByTitle(row, table.columns, titled);
        measure = settleCount(row, section, kind, measure);
        const bool excepted = measure == Measure::Currency && isExcepted(row.label, scale.note);
        if (excepted) measure = Measure::Count;
        // The sign is printed on the first of several ratios.
        const auto isRatio = [&] {
            if (measure == Measure::Count)
                return hasAnyPhrase(folded(row.label),
                                    {"ratio", "rate", "margin", "to total", "to average"});
            const Print print = printOf(row, table.columns);
            return measure == Measure::Currency && print.alike && print.decimals > 0 &&
                   !print.signs && !print.grouped && isOfRatios(section);
        };
        if (above < r && places[above].section == section &&
            measures[above].measure == Measure::Percent && isRatio())
            measure = Measure::Percent;
        // A sign on the row right above is for this one too, where its words name no amount.
        const auto signAbove = [&] {
            return above < r && places[above].section == section &&
                   measures[above].measure == Measure::Currency && !measures[above].power &&
                   printOf(table.rows[above], table.columns).signs;
        };
        if ((measure == Measure::Count || measure == Measure::Currency) &&
            isRatioOfHundred(row, section))
            measure = Measure::Percent;
        if (measure == Measure::Currency && (statistics || isUnderStatistics(section)) &&
            !(signAbove() && !speaksOfAmounts(table.rows[above].label)) &&
            isStatisticsCount(row, section))
            measure = Measure::Count;
        above = r;
        // Shares and people move in a cash flow statement as money only.
        const bool counts = measure == Measure::Shares || measure == Measure::Count;
        if (kind == StatementKind::CashFlow && counts) measure = Measure::Currency;
        if (measure == Measure::Currency) measure = byNature(row, section, kind);
        measures[r].measure = measure;
        measures[r].hundredths = measure == Measure::PerShare &&
                                 !printOf(row, table.columns).signs &&
                                 isInHundredths(row.label, section);
        if (units && measure == Measure::Currency && !printOf(row, table.columns).signs &&
            (!speaksOfAmounts(row.label) ||
             hasAnyPhrase(folded(row.label), {"unit sales", "units", "vehicles"}))) {
            measures[r].measure = Measure::Count;
            measures[r].power = measures[r].named = scale.note.scale;
            continue;
        }
        measures[r].named = rowScale(row.label);
        measures[r].power = measures[r].named;
        if (!measures[r].power && !section.empty() && measure == Measure::Shares)
            measures[r].power = rowScale(section.back());
        if (!measures[r].power && measure == Measure::Count && !section.empty() &&
            namesPhysicalUnit(section.back(), {}))
            measures[r].power = rowScale(section.back());
        if (measures[r].power || measure != Measure::Currency) continue;
        if (isInCents(row))
            measures[r].power = -2;
        else if (isUnitPrice(row, section) || (statistics && isStatisticsPrice(row)))
            measures[r].power = 0;
        else
            measures[r].power = scaled.of(section, words);
    }
    if (!statistics && kind == StatementKind::Note && scale.isAssumed())
        countAmongCounts(table, places, measures);
    if (kind == StatementKind::Note) settleOpenRows(table, places, scale, measures);
    Neighbours(table, places, measures, scale).settle(title);
    return measures;
}

} // namespace ql::extraction
