// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/fact_maker.h"

#include <algorithm>
#include <utility>

namespace ql::extraction {

FactMaker::FactMaker(const Scan& scan, std::span<const RawColumn> columns,
                     std::string_view unitNote)
  : m_scan(scan)
  , m_columns(columns) {
    m_headings.reserve(columns.size());
    for (const RawColumn& column : columns)
        m_headings.push_back(headingMeasureOf(column, unitNote));
    m_perShareColumns = std::ranges::any_of(m_headings, &HeadingMeasure::perShare);
}

std::optional<Fact> FactMaker::make(std::size_t index, const Atom& atom,
                                    const RowReading& row) const {
    const RawColumn& column = m_columns[index];
    if (column.change || !column.period) return std::nullopt;
    std::optional<Fact> fact(std::in_place);
    fill(*fact, index, atom, row);
    return fact;
}

void FactMaker::fill(Fact& fact, std::size_t index, const Atom& atom, const RowReading& row) const {
    const RawColumn& column = m_columns[index];
    fact.column = static_cast<int>(index);
    fact.period = *column.period;
    if (row.flow != 0 && fact.period.isInstant()) fact.period.months = row.flow;
    if (!row.times.empty()) fact.period = row.times[index];
    if (!column.aspect.empty()) fact.aspect = column.aspect;
    fact.kind = atom.isText ? ValueKind::Text : atom.number.kind;
    m_scan.locate(atom.range, fact.where);
    fact.doubtful = atom.number.doubtful || column.doubtful;
    Measure own = row.measure;
    // Beside a column per share the others are amounts, whatever the label says of both.
    const bool amount = own == Measure::Currency || own == Measure::PerShare;
    const HeadingMeasure& heading = m_headings[index];
    if (amount && heading.perShare)
        own = Measure::PerShare;
    else if (m_perShareColumns && own == Measure::PerShare)
        own = Measure::Currency;
    if (atom.number.percent || (atom.number.currency.empty() && heading.percent))
        own = Measure::Percent;
    else if (own == Measure::Percent && !atom.number.currency.empty())
        own = Measure::Currency;
    if (own == Measure::Currency && heading.things && atom.number.currency.empty())
        own = Measure::Count;
    if (own == Measure::Currency && heading.shares && atom.number.currency.empty())
        own = Measure::Shares;
    fact.unit.measure = own;
    const ScaleNote& scale = row.scale;
    if (own == Measure::Currency || own == Measure::PerShare) {
        const std::string_view printed = atom.number.currency.view();
        const bool plain = printed.empty() || printed == "USD";
        fact.unit.currency = !plain                      ? printed
                             : !heading.currency.empty() ? std::string_view(heading.currency)
                             : !scale.currency.empty()   ? std::string_view(scale.currency)
                                                         : "USD";
    }
    const int shares = scale.shareScale.value_or(scale.exceptShares ? 0 : scale.scale);
    const int tablePower = own == Measure::Currency ? heading.price ? 0 : scale.scale
                           : own == Measure::Shares ? shares
                           : own == Measure::Count  ? row.things
                           : own == Measure::PerShare && row.hundredths ? -2
                                                                        : 0;
    // "9.8p" is pence of an amount per share or of a price; in a table of thousands it is a mark.
    const bool hundredths = atom.number.scale && *atom.number.scale < 0;
    const bool mark = hundredths && tablePower > 0 &&
                      m_scan.text(atom.range).find("\u00a2") == std::string_view::npos;
    const int power = mark ? tablePower : atom.number.scale.value_or(tablePower);
    fact.value = atom.number.value.scaledBy(power);
    // So many thousands of shares no company has: they are printed to the last one.
    constexpr std::int64_t pastBelief = 20'000'000;
    if (own == Measure::Shares && power >= 3 && atom.number.value.exponent() == 0 &&
        atom.number.value.coefficient() >= pastBelief)
        fact.doubtful = true;
    if (fact.kind != ValueKind::Number) fact.value = Decimal();
}

} // namespace ql::extraction
