// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/units/heading_scale.h"

#include "extraction/text/words.h"
#include "extraction/units/operating_rows.h"
#include "extraction/units/row_units.h"

namespace ql::extraction {

bool isNoteOfUnits(std::string_view note) {
    const std::string plain = folded(note);
    return hasAnyPhrase(plain, {"of units",
                                "of vehicles",
                                "of tons",
                                "of tonnes",
                                "of barrels",
                                "of subscribers",
                                "of customers",
                                "of passengers",
                                "of cases",
                                "of ounces",
                                "of square feet",
                                "of mwh",
                                "of gallons",
                                "units in thousands",
                                "units in millions",
                                "vehicles in thousands",
                                "customers in thousands",
                                "subscribers in thousands",
                                "tons in thousands",
                                "tonnes in thousands",
                                "tons in millions",
                                "tonnes in millions",
                                "barrels in thousands",
                                "ounces in thousands",
                                "pounds in millions",
                                "pounds in thousands",
                                "gallons in millions",
                                "gallons in thousands",
                                "square feet in thousands",
                                "of short tons",
                                "of metric tons",
                                "of kwh",
                                "of kwhs",
                                "of mwh",
                                "of mwhs",
                                "of gwh",
                                "of kilowatt-hours",
                                "of kilowatthours",
                                "of megawatt-hours",
                                "of megawatthours",
                                "of mcf",
                                "of therms",
                                "of dekatherms",
                                "of pounds",
                                "of homes",
                                "of pairs",
                                "of miles",
                                "kwh in millions",
                                "kwhs in millions",
                                "mwh in thousands",
                                "mwhs in thousands",
                                "kilowatt-hours in millions",
                                "megawatt-hours in thousands"}) &&
           !hasAnyPhrase(plain, {"dollars", "amounts", "except", "revenue", "revenues"}) &&
           plain.find('$') == std::string::npos;
}

bool isNoteOfMeasure(std::string_view note) {
    static constexpr KeyedPhrase measureWords[] = {"kwh",
                                                   "kwhs",
                                                   "kilowatthours",
                                                   "kilowatt-hours",
                                                   "kilowatt",
                                                   "mwh",
                                                   "mwhs",
                                                   "megawatthours",
                                                   "megawatt-hours",
                                                   "megawatt",
                                                   "gwh",
                                                   "gwhs",
                                                   "gigawatthours",
                                                   "gigawatt-hours",
                                                   "gigawatt",
                                                   "twh",
                                                   "mcf",
                                                   "mmcf",
                                                   "bcf",
                                                   "mcfe",
                                                   "bcfe",
                                                   "mmcfe",
                                                   "dth",
                                                   "mdth",
                                                   "therms",
                                                   "dekatherms",
                                                   "decatherms",
                                                   "mmbtu",
                                                   "bbls",
                                                   "barrels",
                                                   "mbbls",
                                                   "mmbbls",
                                                   "boe",
                                                   "mboe",
                                                   "mmboe",
                                                   "tons",
                                                   "tonnes",
                                                   "ounces",
                                                   "oz",
                                                   "pounds",
                                                   "lbs",
                                                   "gallons",
                                                   "liters",
                                                   "litres",
                                                   "hectoliters",
                                                   "hectolitres"};
    static constexpr KeyedPhrase otherWords[] = {
        "in",      "of",    "millions", "million", "thousands", "thousand", "billions",
        "billion", "hours", "metric",   "short",   "000",       "000s",     "000's"};
    static constexpr KeyedWords measures(measureWords);
    static constexpr KeyedWords others(otherWords);
    if (note.size() < 3 || note.size() > 60 || note.find('$') != std::string_view::npos)
        return false;
    const Folded plain(note);
    bool any = false;
    WordWalk words(plain.view());
    for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
        const bool measure = measures.has(word);
        if (!measure && !others.has(word)) return false;
        any = any || measure;
    }
    return any;
}

namespace {

/// Users, contracts and what else is counted under a heading of its own.
bool namesThings(std::string_view heading) {
    RawRow row; // as if it were one
    row.label = heading;
    if (speaksOfAmounts(row)) return false;
    const std::string plain = folded(heading);
    const PhraseIndex words(plain);
    return words.hasAny({"users",      "average daily volume",
                         "contracts",  "visits",
                         "visitors",   "downloads",
                         "shipments",  "accounts",
                         "members",    "subscribers",
                         "customers",  "connections",
                         "passengers", "traffic",
                         "deliveries", "impressions",
                         "trips",      "students",
                         "enrollment", "maus",
                         "daus",       "unit sales",
                         "units"}) &&
           !words.hasAny({"value", "notional"});
}

} // namespace

const HeadingScale& HeadingScales::of(std::span<const std::string> section, SectionWords& words) {
    static const HeadingScale none;
    if (section.empty()) return none;
    const std::string& over = section.back();
    if (over == m_over) return m_known;
    m_over = over;
    m_known = {};
    const std::size_t open = over.find('(');
    if (open == std::string::npos || open == 0 || over.back() != ')') return m_known;
    const std::string before = over.substr(0, open);
    const std::string_view inside = std::string_view(over).substr(open + 1);
    const SectionWords::Says says = words.of(before);
    if (says.shares || says.perShare || namesPhysicalUnit(over, {})) return m_known;
    const bool things = namesThings(before);
    if (says.things && !things) return m_known;
    const auto note = readScaleNote(inside);
    if (!note || note->scale == 0 || isNoteOfUnits(inside) ||
        inside.find_first_of("123456789") != std::string_view::npos)
        return m_known;
    m_known.power = note->scale;
    m_known.things = things && inside.find('$') == std::string_view::npos;
    return m_known;
}

} // namespace ql::extraction
