// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/units/row_units.h"

#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

std::optional<int> rowScale(std::string_view label) {
    if (label.find('(') == std::string_view::npos) return std::nullopt;
    const Folded whole(label);
    const std::string_view plain = whole.view();
    for (std::size_t open = plain.find('('); open != std::string::npos;
         open = plain.find('(', open + 1)) {
        const std::size_t close = plain.find(')', open);
        if (close == std::string::npos) break;
        const std::string_view inside =
            trimmed(std::string_view(plain).substr(open + 1, close - open - 1));
        if (inside == "000" || inside == "000s" || inside == "000's" || inside == "000 omitted" ||
            inside == "thousands" || inside == "in thousands" || inside == "in 000s" ||
            inside == "in 000's")
            return 3;
        if (inside == "000,000" || inside == "000,000s" || inside == "000,000's") return 6;
        if (inside == "millions" || inside == "in millions") return 6;
        if (inside == "billions" || inside == "in billions") return 9;
        // "(US$ in millions)", "($M)"; "($5 million charge)" speaks of an amount.
        const std::size_t longest =
            inside.starts_with("thousands of ") || inside.starts_with("millions of ") ? 48 : 24;
        if (inside.size() < longest && inside.find_first_of("123456789") == std::string_view::npos)
            if (const auto note = readScaleNote(inside); note && note->scale != 0)
                return note->scale;
    }
    return std::nullopt;
}

namespace {

bool hasSign(const RawRow& row) {
    return std::ranges::any_of(row.cells, [](const auto& cell) {
        return cell && !cell->isText && !cell->number.currency.empty();
    });
}

/// "(GWh)", "Natural gas (MMcf)", "Gold produced (ounces)".
bool inUnits(std::string_view text) {
    static constexpr std::array<std::string_view, 53> units = {
        "gwh",      "mwh",     "kwh",         "twh",        "mmcf",   "bcf",    "mcf",
        "mcfe",     "mmcfe",   "bcfe",        "mbbl",       "mbbls",  "mmbbls", "bbls",
        "mboe",     "mmboe",   "boe",         "mmbtu",      "dth",    "mdth",   "bbl/d",
        "mbbls/d",  "mmcf/d",  "boe/d",       "tons",       "tonnes", "ounces", "oz",
        "gallons",  "barrels", "square feet", "sq. ft.",    "teus",   "acres",  "miles",
        "feet",     "mmcfe/d", "000s mwh",    "cubic feet", "g/t",    "gpt",    "oz/t",
        "oz/ton",   "koz",     "moz",         "lbs",        "pounds", "tpd",    "tonnes/day",
        "hectares", "teu",     "dwt",         "kg"};
    for (std::size_t open = text.find('('); open != std::string_view::npos;
         open = text.find('(', open + 1)) {
        const std::size_t close = text.find(')', open);
        if (close == std::string_view::npos) return false;
        std::string_view inside = trimmed(text.substr(open + 1, close - open - 1));
        for (const std::string_view scale :
             {"in ", "thousands of ", "thousand ", "000 ", "millions of ", "million "})
            if (inside.starts_with(scale)) inside.remove_prefix(scale.size());
        // "MWh - 000", "Mcf, in thousands"
        inside = inside.substr(0, std::min(inside.find(" - "), inside.find(", ")));
        // "barrels per day", "Mcf a day": how fast, not what each costs.
        for (const std::string_view pace : {" per day", " a day"})
            if (inside.ends_with(pace)) inside.remove_suffix(pace.size());
        if (std::ranges::find(units, inside) != units.end()) return true;
    }
    return false;
}

/// "Apartment homes", "Communities owned" among operating data: no money where no sign says so.
bool countsPlaces(const RawRow& row) {
    // The first figure tells: a change beside it has decimals.
    const auto first =
        std::ranges::find_if(row.cells, [](const auto& cell) { return cell && !cell->isText; });
    const bool money = first == row.cells.end() || !(*first)->number.currency.empty() ||
                       (*first)->number.value.exponent() < 0;
    const PhraseIndex& words = row.words();
    return !money &&
           words.hasAny(
               {"number of",       "homes",       "communities", "hotels",     "rooms",
                "aircraft",        "wells",       "rigs",        "passengers", "passengers carried",
                "miles",           "departures",  "square feet", "shipments",  "properties owned",
                "units sold",      "subscribers", "members",     "students",   "offices",
                "banking centers", "atms",        "associates",  "of record",  "shareholders",
                "stockholders",    "shipped"}) &&
           !words.hasAny({"revenue",
                          "revenues",
                          "sales",
                          "income",
                          "cost",
                          "costs",
                          "expense",
                          "expenses",
                          "gain",
                          "gains",
                          "loss",
                          "losses",
                          "per",
                          "rent",
                          "investment",
                          "investments",
                          "proceeds",
                          "equity",
                          "investment",
                          "funds",
                          "due",
                          "dividends",
                          "attributable",
                          "available",
                          "applicable",
                          "to shareholders",
                          "to stockholders",
                          "payable"});
}

} // namespace

/// "Cash cost per ounce", "Realized price ($/bbl)": the piece is so small that its price is never
/// in thousands.
static bool isPriceOfMeasure(const PhraseIndex& words) {
    const std::string_view plain = words.text();
    for (std::size_t at = plain.find("$/"); at != std::string_view::npos;
         at = plain.find("$/", at + 1))
        if (at + 2 < plain.size() && isLetter(plain[at + 2])) return true;
    if (!words.has("per")) return false;
    return words.hasAny({"per ounce", "per oz", "per ton", "per tonne", "per barrel", "per bbl",
                         "per mcf", "per mcfe", "per boe", "per gallon", "per pound", "per lb",
                         "per mwh", "per kwh", "per mmbtu", "per available room",
                         "per occupied room", "per square foot"}) &&
           !words.hasAny({"feet per", "ounces per", "tons per", "tonnes per", "pounds per"});
}

/// What a ship, a rig or a room earns or costs in a day.
static bool isDayRate(const PhraseIndex& words) {
    const bool daily = words.hasAny({"per day", "daily", "dayrate", "day rate", "a day"});
    return (daily && words.hasAny({"vessel", "tce", "time charter", "charter", "rig", "opex",
                                   "dayrate", "day rate", "time charter equivalent"})) ||
           words.hasAny({"time charter equivalent rate", "tce rate", "average dayrate"});
}

/// "Electric sales - kilowatthours (in millions):": the last word before the bracket.
static bool endsInUnit(std::string_view plain) {
    plain = trimmed(plain.substr(0, plain.find('(')));
    if (plain.ends_with(':')) plain.remove_suffix(1);
    const std::size_t space = plain.rfind(' ');
    const std::string_view last = space == std::string_view::npos ? plain : plain.substr(space + 1);
    static constexpr std::array<std::string_view, 22> units = {"kilowatthours", "kilowatt-hours",
                                                               "megawatthours", "megawatt-hours",
                                                               "gigawatthours", "gigawatt-hours",
                                                               "kwh",           "mwh",
                                                               "gwh",           "dekatherms",
                                                               "decatherms",    "therms",
                                                               "mcf",           "mmcf",
                                                               "bcf",           "mmbtu",
                                                               "dth",           "bbls",
                                                               "mbbl",          "mbbls",
                                                               "mboe",          "boe"};
    return std::ranges::find(units, last) != units.end() &&
           !hasAnyPhrase(plain, {"per", "cents", "revenue", "revenues", "price", "cost", "costs"});
}

bool namesPhysicalUnit(std::string_view label, std::span<const std::string> sections) {
    const auto names = [](std::string_view text) {
        if (text.size() > 90) return false;
        if (text.find('(') == std::string_view::npos) return false;
        const std::string plain = folded(text);
        return inUnits(plain) || endsInUnit(plain);
    };
    return names(label) || (!sections.empty() && names(sections.back()));
}

bool isSurelyCount(const RawRow& row, std::span<const std::string> sections) {
    if (hasSign(row)) return false;
    const PhraseIndex& words = row.words();
    const std::string_view plain = words.text();
    if (words.hasAny({"number of", "headcount", "store count", "employees", "full-time equivalent",
                      "degree days"}) ||
        plain.ends_with("end of period") || plain.ends_with("period end"))
        return true;
    return namesPhysicalUnit(row.label, sections);
}

bool isUnitPrice(const RawRow& row, std::span<const std::string> sections) {
    // A house's price is printed in full, whatever the other amounts are in.
    const PhraseIndex& words = row.words();
    const bool average = words.holds("average");
    if (average &&
        words.hasAny({"average selling price", "average sales price", "average sale price",
                      "average home price", "average weekly sales", "average unit volume"}) &&
        !rowScale(row.label))
        return true;
    if (isPriceOfMeasure(words)) return !rowScale(row.label);
    if (hasSign(row) && isDayRate(words)) return !rowScale(row.label);
    const bool rents = average && words.hasAny({"rent", "rents", "rental rate", "rental rates",
                                                "room rate", "daily rate", "ticket", "fare",
                                                "fares", "order value", "revenue per", "check"});
    if (rents && hasSign(row) && !words.hasAny({"total", "expense"})) return !rowScale(row.label);
    bool decimals = false;
    for (const auto& cell : row.cells) {
        if (!cell || cell->isText || cell->number.kind != ValueKind::Number) continue;
        if (cell->number.percent) continue;
        if (cell->number.grouped) return false;
        decimals = decimals || cell->number.value.exponent() <= -2;
    }
    if (!decimals)
        return (words.has("per") &&
                words.hasAny({"per ounce", "per ton", "per tonne", "per barrel", "per bbl",
                              "per mcf", "per boe", "per gallon", "per pound", "per mwh", "per kwh",
                              "per mmbtu", "per square foot", "per day", "per room", "per acre",
                              "per subscriber", "per customer", "per employee"})) ||
               words.hasAny({"average price", "average realized price", "average selling price",
                             "simplified asp", "asp", "average sales price", "realized price",
                             "price realized"});
    const auto ofOne = [](const PhraseIndex& text) {
        return text.hasAny({"per", "cents", "average price", "revpar", "adr", "average daily rate",
                            "average check", "average ticket", "average fare"});
    };
    return ofOne(words) ||
           (!sections.empty() && ofOne(PhraseIndex(Folded(sections.back()).view())));
}

bool isInHundredths(std::string_view label, std::span<const std::string> sections) {
    const auto says = [](std::string_view text) {
        const std::string plain = folded(text);
        return hasAnyPhrase(plain, {"pence", "cents"}) || plain.find("(p)") != std::string::npos;
    };
    return says(label) || (!sections.empty() && says(sections.back()));
}

/// What an income summary counts beside its money.
static bool isCountAmongMoney(const RawRow& row) {
    const PhraseIndex& words = row.words();
    const bool named = words.text().starts_with("number of ") ||
                       words.text().starts_with("average number of ") ||
                       words.hasAny({"units shipped", "wafers shipped", "number of employees",
                                     "number of stores", "headcount"});
    return named && !hasSign(row);
}

Measure settleCount(const RawRow& row, std::span<const std::string> section, StatementKind kind,
                    Measure measure) {
    const bool money = kind == StatementKind::Income || kind == StatementKind::Balance;
    if (measure == Measure::Count && money && !isSurelyCount(row, section) &&
        std::ranges::any_of(row.cells,
                            [](const auto& cell) { return cell && cell->number.grouped; }))
        return Measure::Currency;
    if (measure == Measure::Currency && kind != StatementKind::CashFlow &&
        (namesPhysicalUnit(row.label, section) || isCountAmongMoney(row) ||
         (kind != StatementKind::Income && kind != StatementKind::Balance && countsPlaces(row))))
        return Measure::Count;
    return measure;
}

} // namespace ql::extraction
