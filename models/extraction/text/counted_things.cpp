// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/counted_things.h"

namespace ql::extraction {

bool countsDays(std::string_view plain) {
    return plain.ends_with("(days)") || plain.ends_with("(in days)") || plain == "dso" ||
           plain.starts_with("days ") || plain.starts_with("days' ") ||
           hasAnyPhrase(plain, {"number of days", "days outstanding"});
}

bool countsThings(const PhraseIndex& words) {
    return words.hasAny({"store count", "stores", "employees", "headcount", "restaurants",
                         "locations", "seats", "licenses", "branches", "subscribers", "customers",
                         "full-time equivalent", "full-time equivalents", "degree days",
                         "degree-days"}) &&
           !words.hasAny({"cost",
                          "cost of",
                          "income",
                          "loss",
                          "losses",
                          "gain",
                          "fees",
                          "fee",
                          "provision",
                          "allowance",
                          "interest",
                          "billings",
                          "software licenses",
                          "license",
                          "product licenses",
                          "sales",
                          "revenue",
                          "revenues",
                          "deposits",
                          "costs",
                          "expense",
                          "expenses",
                          "receivable",
                          "receivables",
                          "from customers",
                          "to customers",
                          "advances",
                          "amounts",
                          "loans",
                          "due",
                          "acquisition",
                          "customer-related",
                          "shares",
                          "payable"});
}

} // namespace ql::extraction
