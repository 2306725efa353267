// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/units/operating_rows.h"

#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

bool hasSign(const RawRow& row) {
    return std::ranges::any_of(row.cells, [](const auto& cell) {
        return cell && !cell->isText && !cell->number.currency.empty();
    });
}

bool hasGroups(const RawRow& row) {
    return std::ranges::any_of(
        row.cells, [](const auto& cell) { return cell && !cell->isText && cell->number.grouped; });
}

bool hasDecimals(const RawRow& row) {
    return std::ranges::any_of(row.cells, [](const auto& cell) {
        return cell && !cell->isText && cell->number.value.exponent() < 0;
    });
}

/// Words of amounts: what stands under or beside one of these is money for all we know.
bool speaksOfMoney(const PhraseIndex& words) {
    return words.hasAny(
        {"revenue",      "revenues",     "sales",        "income",        "earnings",
         "profit",       "profits",      "loss",         "losses",        "cost",
         "costs",        "expense",      "expenses",     "ebitda",        "ebitdar",
         "cash",         "debt",         "assets",       "liabilities",   "equity",
         "expenditure",  "expenditures", "depreciation", "amortization",  "interest",
         "tax",          "taxes",        "dividend",     "dividends",     "price",
         "prices",       "fee",          "fees",         "premium",       "premiums",
         "backlog",      "bookings",     "orders",       "loan",          "loans",
         "deposits",     "receivable",   "receivables",  "investment",    "investments",
         "capital",      "rent",         "rents",        "spending",      "payable",
         "payables",     "inventory",    "inventories",  "billings",      "value",
         "amount",       "amounts",      "borrowings",   "proceeds",      "salaries",
         "wages",        "margin",       "margins",      "share",         "shares",
         "gain",         "gains",        "dollars",      "property",      "equipment",
         "funds",        "charge",       "charges",      "benefit",       "benefits",
         "allowance",    "reserve",      "reserves",     "credit",        "credits",
         "compensation", "charge-offs",  "provision",    "goodwill",      "yield",
         "arpu",         "fare",         "fares",        "payments",      "securities",
         "claims",       "losses paid",  "purchases",    "contributions", "turnover",
         "royalties",    "financing",    "mortgage",     "mortgages",     "commitments",
         "recoveries",   "nonaccrual",   "non-accrual",  "nonperforming", "non-performing",
         "past due",     "foreclosed",   "charged off",  "charged-off",   "real estate owned",
         "delinquent",   "restructured", "write-downs",  "writedowns",    "write-offs"});
}

/// A cheap look before the close one, for the many rows of statements.
bool mayCount(const PhraseIndex& words) {
    return words.holds("days") || words.holds("turn") || words.holds("weeks") ||
           words.holds("units") || words.holds("homes)") || words.holds("communit");
}

} // namespace

bool isCountByName(const RawRow& row, StatementKind kind) {
    const PhraseIndex& words = row.words();
    if ((kind != StatementKind::Note && !mayCount(words)) || hasSign(row)) return false;
    if (words.hasAny({"operating weeks", "store weeks", "restaurant weeks", "active communities"}))
        return true;
    if (words.holds("- units") || words.holds("(units)") || words.holds("(homes)"))
        return !hasDecimals(row);
    if (words.hasAny({"ownership days", "available days", "calendar days", "fleet days",
                      "voyage days", "vessel days", "patient days", "revenue days", "on-hire days",
                      "cruise days", "rig days"}))
        return !words.has("per");
    if (words.has("days"))
        return !hasGroups(row) &&
               words.hasAny(
                   {"days sales outstanding", "days of sales",     "days' sales",
                    "days in inventory",      "days of inventory", "days inventory",
                    "inventory days",         "days payable",      "payable days",
                    "payables days",          "days payables",     "days in accounts receivable",
                    "days in receivables",    "receivable days",   "receivables days",
                    "days outstanding",       "operating days",    "selling days",
                    "trading days",           "days of supply"});
    if (words.hasAny({"turnover", "turns"}))
        return !hasGroups(row) &&
               words.hasAny({"inventory turnover", "inventory turns", "asset turnover",
                             "receivable turnover", "receivables turnover"});
    if (kind != StatementKind::Note) return false;
    // "Revenue passengers carried" are passengers.
    if (const std::size_t paying = words.text().find("revenue passenger");
        paying != std::string::npos) {
        RawRow carried = row;
        carried.label = std::string(words.text()).erase(paying, 8);
        return carried.label.starts_with("passengers") || isCountByName(carried, kind);
    }
    if (words.hasAny(
            {"net additions", "net adds", "net customer additions", "net subscriber additions"}))
        return !words.hasAny({"property", "equipment", "plant", "capital"}); // "(losses)" or not
    return words.hasAny({"trips flown",        "size of fleet",        "fleet size",
                         "passengers carried", "passengers boarded",   "passengers enplaned",
                         "seat miles",         "passenger miles",      "ton miles",
                         "block hours",        "average stage length", "average length of",
                         "minutes of use",     "cell sites",           "gross additions",
                         "net additions",

                         "access lines",       "covered pops",         "admissions",
                         "patient days",       "licensed beds",        "discharges"}) &&
           !words.has("per") && !speaksOfMoney(words);
}

bool speaksOfAmounts(const RawRow& row) {
    const PhraseIndex& words = row.words();
    return words.has("per") || speaksOfMoney(words);
}

bool isOfSalesOnly(const RawRow& row) {
    std::string_view rest = row.words().text();
    const std::size_t sales = rest.find("sales");
    if (sales == std::string_view::npos) return false;
    RawRow sold;
    sold.label = std::string(rest).erase(sales, 5);
    return !speaksOfAmounts(sold);
}

bool isOfStatistics(std::string_view title) {
    const std::string plain = folded(title);
    const PhraseIndex words(plain);
    return words.hasAny({"statistics", "statistical data", "statistical information",
                         "operating data", "operational data", "operating metrics",
                         "operational metrics", "key metrics", "operating indicators",
                         "key indicators", "key operating indicators", "store data", "store count",
                         "subscriber data", "customer data", "traffic", "enrollment"}) &&
           !words.hasAny({"financial", "per share", "income", "cash"});
}

bool headsStatistics(const PhraseIndex& words) {
    return words.hasAny({"operating data", "operating statistics", "unit deliveries",
                         "units delivered", "homes delivered", "homes closed", "units closed"}) &&
           !words.hasAny({"financial", "dollars", "revenue", "revenues", "value"});
}

bool isRatioOfHundred(const RawRow& row, bool underRatios) {
    // What an insurer's figures are called when they are ratios.
    const PhraseIndex& words = row.words();
    if (!underRatios && !words.holds("ratio")) return false;
    const bool named =
        words.hasAny({"loss ratio", "expense ratio", "combined ratio", "efficiency ratio",
                      "loss and lae ratio", "operating ratio", "dividend ratio", "lae ratio",
                      "policyholder dividends ratio", "combined ratios", "loss ratios"}) &&
        !words.hasAny({"impact", "effect", "points", "change"});
    const bool underNamed =
        underRatios && hasDecimals(row) &&
        words.hasAny({"loss", "losses", "lae", "expense", "expenses", "combined"});
    if (!named && !underNamed) return false;
    // No ratio has a sign of money or groups of digits, and few are of a few hundredths.
    return std::ranges::none_of(row.cells, [](const auto& cell) {
        if (!cell || cell->isText || cell->number.kind != ValueKind::Number) return false;
        const double value = cell->number.value.magnitude().toDouble();
        return value < 5 || value >= 1000 || cell->number.grouped || !cell->number.currency.empty();
    });
}

bool isStatisticsCount(const RawRow& row, std::span<const std::string> sections) {
    if (hasSign(row)) return false;
    // "Miles per tractor" are miles.
    if (const PhraseIndex& words = row.words();
        speaksOfMoney(words) ||
        (words.has("per") &&
         !words.hasAny({"miles per", "hours per", "minutes per", "pounds per", "gallons per",
                        "passengers per", "tons per", "loads per", "subscribers per"})))
        return false;
    return std::ranges::none_of(sections, [](const std::string& section) {
        const std::string over = folded(section);
        const PhraseIndex words(over);
        return words.has("per") ? !words.hasAny({"per day", "a day"}) : speaksOfMoney(words);
    });
}

bool isStatisticsPrice(const RawRow& row) {
    if (!hasSign(row)) return false;
    const PhraseIndex& words = row.words();
    return words.hasAny({"per", "arpu", "fare", "average fare"}) ||
           (!hasGroups(row) && words.has("average") &&
            words.hasAny({"price", "rate", "revenue", "ticket", "check"}));
}

bool isInCents(const RawRow& row) {
    const PhraseIndex& words = row.words();
    return (words.holds("(cents)") || words.holds("(in cents)") || words.holds("(\u00a2)")) &&
           !hasSign(row);
}

bool isSharePrice(const RawRow& row, std::span<const std::string> sections) {
    if (sections.empty() || !hasDecimals(row) || hasGroups(row)) return false;
    if (!hasAnyPhrase(folded(sections.back()),
                      {"market price", "stock price", "share price", "closing price"}))
        return false;
    return row.words().hasAny({"high", "low", "close", "closing", "last", "end of period",
                               "period end", "period-end", "end of quarter"});
}

bool isBoughtBack(const RawRow& row, std::span<const std::string> sections) {
    const PhraseIndex& words = row.words();
    if (sections.empty() || !words.holds("shares ") || hasSign(row)) return false;
    const std::string_view plain = words.text();
    if (!plain.starts_with("shares ") && !plain.starts_with("cumulative shares ")) return false;
    return words.hasAny({"repurchased", "purchased", "bought back"}) &&
           hasAnyPhrase(folded(sections.back()),
                        {"buyback", "buybacks", "repurchase", "repurchases", "repurchase program"});
}

bool isDilution(const RawRow& row, bool underDilution) {
    return underDilution && !hasSign(row) && !hasDecimals(row);
}

} // namespace ql::extraction
