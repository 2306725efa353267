// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/level_words.h"

namespace ql::extraction {

TimeOfLine timeOfLine(const PhraseIndex& words) {
    // A flow for all the levels it speaks of, and a level for all the flows.
    if (words.hasAny(
            {"cash flow",        "cash flows",       "provided by",       "used in",
             "used for",         "turnover",         "return on",         "change in",
             "charge-offs",      "chargeoffs",       "recoveries",        "provision",
             "interest on",      "interest income",  "interest expense",  "additions",
             "purchases",        "proceeds",         "gain on",           "gains on",
             "loss on",          "amortization of",  "depreciation of",   "earnings per share",
             "income per share", "loss per share",   "per diluted share", "expenditures",
             "originations",     "originated",       "comparable",        "same-store",
             "store sales",      "weighted average", "weighted-average"}) ||
        (words.has("dividends") && !words.has("payable")))
        return TimeOfLine::Flow;
    if (words.has("average")) return TimeOfLine::Unknown; // of a day's, or of all of them
    if (words.hasAny({"current ratio",     "quick ratio",       "recurring",
                      "contracted",        "cumulative",        "real estate owned",
                      "foreclosed",        "nonaccrual",        "nonperforming",
                      "past due",          "backlog",           "deferred revenue",
                      "deferred revenues", "deferred income",   "deferred tax",
                      "unearned",          "accrued",           "prepaid",
                      "working capital",   "receivable",        "receivables",
                      "payable",           "outstanding",       "book value",
                      "held for sale",     "at end of",         "end of period",
                      "end of quarter",    "at period end",     "period-end",
                      "net asset value",   "retained earnings", "accumulated",
                      "inventory",         "inventories",       "allowance",
                      "reserve",           "reserves",          "assets under management"}))
        return TimeOfLine::Level;
    const bool flow =
        words.hasAny({"sales",    "revenue",  "revenues",  "margin",     "margins",      "income",
                      "loss",     "losses",   "profit",    "profits",    "expense",      "expenses",
                      "earnings", "bookings", "orders",    "shipments",  "ebitda",       "cost",
                      "costs",    "spending", "royalties", "production", "amortization", "sold",
                      "shipped",  "billings", "delivered", "deliveries", "depreciation", "fees",
                      "premiums", "eps",      "severance", "charges",    "compensation", "taxes"});
    const bool level = words.hasAny(
        {"debt",           "assets",     "liabilities",  "equity",         "balance",
         "balances",       "cash",       "deposits",     "loans",          "employees",
         "headcount",      "stores",     "restaurants",  "branches",       "subscribers",
         "customers",      "enrollment", "enrollments",  "students",       "investments",
         "securities",     "borrowings", "goodwill",     "property",       "members",
         "locations",      "offices",    "shareholders", "acres",          "raw materials",
         "finished goods", "beds",       "rooms",        "vessels",        "work in process",
         "marketable",     "capital",    "licenses",     "work-in-process"});
    return flow == level ? TimeOfLine::Unknown : flow ? TimeOfLine::Flow : TimeOfLine::Level;
}

} // namespace ql::extraction
