// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/counted_rows.h"

#include "extraction/measures/row_print.h"
#include "extraction/measures/summed_measures.h"
#include "extraction/text/words.h"
#include "extraction/units/operating_rows.h"

#include <algorithm>

namespace ql::extraction {

namespace {

constexpr std::size_t longest = 64;

/// What becomes of things that are counted. None of what becomes of an inventory: homes under
/// construction or held for sale are money.
constexpr KeyedPhrase fates[] = {
    "delivered", "closed",     "opened",    "open",    "sold",     "ordered",  "owned",
    "leased",    "operated",   "operating", "active",  "enrolled", "employed", "served",
    "carried",   "flown",      "drilled",   "built",   "produced", "shipped",  "installed",
    "managed",   "franchised", "licensed",  "treated", "admitted", "acquired", "controlled",
    "visited",   "activated",  "connected", "rented",  "occupied", "available"};
constexpr KeyedWords fateWords(fates);

/// What the tails below end in.
constexpr KeyedPhrase tailEnds[] = {"period",    "quarter", "year", "end",
                                    "operation", "service", "force"};
constexpr KeyedWords tailEndWords(tailEnds);

constexpr KeyedPhrase things[] = {
    "homes",        "houses",     "lots",        "homesites",   "units",      "apartments",
    "condominiums", "townhomes",  "dwellings",   "shops",       "stores",     "clinics",
    "hospitals",    "centers",    "centres",     "restaurants", "hotels",     "rooms",
    "beds",         "sites",      "locations",   "offices",     "branches",   "schools",
    "campuses",     "customers",  "subscribers", "members",     "policies",   "passengers",
    "patients",     "employees",  "associates",  "vessels",     "ships",      "boats",
    "rigs",         "wells",      "trucks",      "tractors",    "trailers",   "vehicles",
    "cars",         "buses",      "motorcycles", "planes",      "aircraft",   "jets",
    "helicopters",  "students",   "dealers",     "dealerships", "franchises", "communities",
    "facilities",   "theatres",   "theaters",    "screens",     "salons",     "gyms",
    "clubs",        "machines",   "handsets",    "phones",      "computers",  "tickets",
    "meals",        "guests",     "visitors",    "households",  "kiosks",     "terminals",
    "outlets",      "warehouses", "plants",      "engines",     "wafers",     "modems",
    "pharmacies",   "parks",      "casinos",     "games",       "tables",     "lines",
    "pairs",        "bicycles",   "robots",      "nurseries",   "agencies",   "agents"};
constexpr KeyedWords thingWords(things);

/// Without "at end of period", "at period end", "in operation", "in force" and the like; true
/// where one of these stood there.
bool takeTail(std::string_view& words) {
    static constexpr std::string_view tails[] = {" at the end of the period",
                                                 " at end of the period",
                                                 " at end of period",
                                                 " at the end of the quarter",
                                                 " at end of quarter",
                                                 " at end of year",
                                                 " at period end",
                                                 " at quarter end",
                                                 " at year end",
                                                 " (at period end)",
                                                 " (end of period)",
                                                 " (at end of period)",
                                                 " end of period",
                                                 " - end of period",
                                                 ", end of period",
                                                 " at end of the quarter",
                                                 " in operation",
                                                 " in service",
                                                 " in force"};
    for (const std::string_view tail : tails)
        if (words.size() > tail.size() && words.ends_with(tail)) {
            words.remove_suffix(tail.size());
            return true;
        }
    return false;
}

std::string_view lastWord(std::string_view words) {
    return words.substr(words.rfind(' ') + 1);
}

void dropLastWord(std::string_view& words) {
    const std::size_t space = words.rfind(' ');
    words = space == std::string_view::npos ? std::string_view() : words.substr(0, space);
}

bool isOfMoney(const RowPlace& place) {
    if (place.section.empty()) return false;
    RawRow heading; // as if it were one
    heading.label = place.section.back();
    return speaksOfAmounts(heading);
}

} // namespace

bool namesCountedThings(std::string_view label) {
    if (label.size() > longest || label.size() < 8) return false;
    std::string_view end = lastWord(label);
    if (end.ends_with(')')) end.remove_suffix(1);
    if (end.size() < 3 || end.size() > 10) return false;
    const Folded last(end);
    if (!fateWords.has(last.view()) && !tailEndWords.has(last.view())) return false;
    const Folded whole(label);
    std::string_view words = whole.view();
    bool fate = takeTail(words);
    while (!words.empty()) {
        const std::string_view word = lastWord(words);
        const bool link = fate && isOneOf(word, "and", "or", "&", "newly");
        if (!link && !fateWords.has(word)) break;
        fate = true;
        dropLastWord(words);
    }
    return fate && thingWords.has(lastWord(words));
}

void settleCountedRows(const RawTable& table, std::span<const RowPlace> places, StatementKind kind,
                       std::span<const std::size_t> rows, std::span<RowMeasure> measures) {
    bool money = false;
    std::size_t ended = table.rows.size(); // the last row per share: amounts stand above it
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool amount = measures[r].measure == Measure::Currency;
        money = money || (amount && printOf(table.rows[r], table.columns).signs);
        if (measures[r].measure == Measure::PerShare || measures[r].measure == Measure::Shares)
            ended = r;
    }
    for (const std::size_t r : rows) {
        const RawRow& row = table.rows[r];
        RowMeasure& measure = measures[r];
        const Print print = printOf(row, table.columns);
        if (measure.measure != Measure::Currency || measure.power || print.signs ||
            speaksOfAmounts(row) || isOfMoney(places[r]) || addsUpWithMoney(table, measures, r))
            continue;
        const bool among = kind != StatementKind::Note && (ended == table.rows.size() || r < ended);
        if (print.decimals > 0 || among) {
            measure.doubt = "an amount of money";
            continue;
        }
        measure.measure = Measure::Count;
        if (!money) measure.doubt = "a number of things";
    }
}

} // namespace ql::extraction
