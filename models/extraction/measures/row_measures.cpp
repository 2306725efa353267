// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/row_measures.h"

#include "extraction/measures/among_counts.h"
#include "extraction/measures/counted_rows.h"
#include "extraction/measures/open_rows.h"
#include "extraction/measures/row_neighbours.h"
#include "extraction/measures/row_print.h"
#include "extraction/measures/summed_measures.h"
#include "extraction/text/counted_things.h"
#include "extraction/text/currency_text.h"
#include "extraction/text/words.h"
#include "extraction/units/heading_scale.h"
#include "extraction/units/operating_rows.h"
#include "extraction/units/row_units.h"
#include "extraction/units/units.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// What the words of a row that is money by default say it is, beside the table's own words.
Measure byNature(const RawRow& row, std::span<const std::string> section, SectionWords::Says over,
                 StatementKind kind) {
    if (isCountByName(row, kind)) return Measure::Count;
    if (section.empty()) return Measure::Currency;
    if (isSharePrice(row, section)) return Measure::PerShare;
    if (kind == StatementKind::CashFlow) return Measure::Currency;
    return isDilution(row, over.dilutes) || isBoughtBack(row, section) ? Measure::Shares
                                                                       : Measure::Currency;
}

/// Under a heading of ratios or percentages.
bool isOfRatios(std::span<const std::string> sections) {
    return !sections.empty() &&
           hasAnyPhrase(folded(sections.back()),
                        {"ratio", "ratios", "percent", "percentage", "percentages", "margins"});
}

/// All of the table is of one measure: its note says so, and no figure has a currency sign.
bool isOfMeasure(const RawTable& table, const TableScale& scale) {
    const bool noted = scale.stated ? isNoteOfMeasure(scale.note.text)
                                    : std::ranges::any_of(table.titleLines, isNoteOfMeasure);
    return noted && std::ranges::none_of(table.rows, [&](const RawRow& row) {
               return printOf(row, table.columns).signs;
           });
}

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
    std::vector<Print> prints; // a row each, for they are asked for again and again
    prints.reserve(table.rows.size());
    for (const RawRow& row : table.rows)
        prints.push_back(printOf(row, table.columns));
    const TitleWords titled = readTitle(title);
    SectionWords words;
    HeadingScales headings;
    const bool units = scale.stated && scale.note.scale != 0 && isNoteOfUnits(scale.note.text);
    const bool ofMeasure = isOfMeasure(table, scale);
    const bool statistics =
        kind == StatementKind::Note && scale.isAssumed() && isOfStatistics(title);
    std::vector<std::size_t> counted;      // rows that name things
    std::size_t above = table.rows.size(); // the row before, in the same section
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const RawRow& row = table.rows[r];
        const auto& section = places[r].section;
        const SectionWords::Says over =
            section.empty() ? SectionWords::Says() : words.of(section.back());
        Measure measure = measureOf(row, table.columns, section, words);
        if (measure == Measure::Currency) measure = measureByTitle(row, table.columns, titled);
        measure = settleCount(row, section, kind, measure);
        const bool excepted = measure == Measure::Currency && isExcepted(row.words(), scale.note);
        const bool signedOne = excepted && prints[r].signs;
        if (excepted && !signedOne) measure = Measure::Count;
        // The sign is printed on the first of several ratios.
        const auto isRatio = [&] {
            if (measure == Measure::Count)
                return row.words().hasAny({"ratio", "rate", "margin", "to total", "to average"});
            const Print& print = prints[r];
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
                   prints[above].signs;
        };
        if ((measure == Measure::Count || measure == Measure::Currency) &&
            isRatioOfHundred(row, over.ratios))
            measure = Measure::Percent;
        if (measure == Measure::Currency && (statistics || over.statistics) &&
            !(signAbove() && !speaksOfAmounts(table.rows[above])) &&
            isStatisticsCount(row, section))
            measure = Measure::Count;
        above = r;
        // Shares and people move in a cash flow statement as money only.
        const bool counts = measure == Measure::Shares || measure == Measure::Count;
        if (kind == StatementKind::CashFlow && counts) measure = Measure::Currency;
        if (measure == Measure::Currency) measure = byNature(row, section, over, kind);
        measures[r].measure = measure;
        measures[r].hundredths =
            measure == Measure::PerShare && !prints[r].signs && isInHundredths(row.label, section);
        if (units && measure == Measure::Currency && !prints[r].signs &&
            (!speaksOfAmounts(row) || isOfSalesOnly(row) ||
             row.words().hasAny({"unit sales", "units", "vehicles"}))) {
            measures[r].measure = Measure::Count;
            measures[r].power = measures[r].named = scale.note.scale;
            continue;
        }
        if (ofMeasure && measure == Measure::Currency &&
            !row.words().hasAny({"revenue", "revenues", "price", "cost", "costs", "cents"})) {
            measures[r].measure = Measure::Count;
            measures[r].power = measures[r].named = scale.stated ? scale.note.scale : 0;
            continue;
        }
        measures[r].named = rowScale(row.label);
        measures[r].power = measures[r].named;
        // "(tons in thousands)" says nothing of what one of them fetches.
        if (const Print& print = prints[r]; units && measure == Measure::Currency && print.signs &&
                                            print.decimals >= 2 && !print.grouped &&
                                            !measures[r].power)
            measures[r].power = 0;
        // "Loads (in thousands)" among "$ in millions": no sign, no word of money.
        if (measures[r].named && measure == Measure::Currency && scale.stated &&
            kind != StatementKind::Income && kind != StatementKind::Balance &&
            kind != StatementKind::CashFlow && *measures[r].named != scale.note.scale &&
            !prints[r].signs && !speaksOfAmounts(row) && currencyOfLabel(row.label).empty() &&
            row.label.find('$') == std::string::npos)
            measures[r].measure = measure = Measure::Count;
        if (!measures[r].power && !section.empty() && measure == Measure::Shares)
            measures[r].power = rowScale(section.back());
        if (!measures[r].power && measure == Measure::Count && !section.empty() &&
            namesPhysicalUnit(section.back(), {}) && !countsThings(PhraseIndex(folded(row.label))))
            measures[r].power = rowScale(section.back());
        if (!measures[r].power && measure == Measure::Count && !section.empty() &&
            !hasAnyPhrase(folded(row.label), {"headcount", "employees", "stores", "number of"}))
            if (const HeadingScale& own = headings.of(section, words); own.things)
                measures[r].power = own.power;
        if (measures[r].power || measure != Measure::Currency) continue;
        if (kind != StatementKind::CashFlow && kind != StatementKind::Balance && !row.heading &&
            namesCountedThings(row.label))
            counted.push_back(r);
        if (signedOne)
            measures[r].power = 0;
        else if (isInCents(row))
            measures[r].power = -2;
        else if (isUnitPrice(row, section) || (statistics && isStatisticsPrice(row)))
            measures[r].power = 0;
        else if (const HeadingScale& own = headings.of(section, words); own.power) {
            measures[r].power = own.power;
            if (own.things && !prints[r].signs) measures[r].measure = Measure::Count;
        }
    }
    if (!counted.empty()) settleCountedRows(table, places, kind, counted, measures);
    if (!statistics && kind == StatementKind::Note && scale.isAssumed())
        countAmongCounts(table, places, measures);
    if (kind == StatementKind::Note) settleOpenRows(table, places, scale, measures);
    settleByNeighbours(table, places, prints, scale, title, measures);
    if (kind != StatementKind::CashFlow && kind != StatementKind::Balance)
        settleBySums(table, measures);
    return measures;
}

} // namespace ql::extraction
