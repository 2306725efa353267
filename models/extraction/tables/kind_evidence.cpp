// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/kind_evidence.h"

#include "extraction/text/words.h"

#include <cstdint>
#include <iterator>

namespace ql::extraction {

namespace {

/// What labels are evidence with. Those of one kind of evidence stand together.
constexpr KeyedPhrase evidence[] = {"revenue",
                                    "revenues",
                                    "net sales",
                                    "sales",
                                    "interest income",
                                    "premiums",
                                    "total net revenue",
                                    "turnover",
                                    "revenue from operations",
                                    "income from services",
                                    "income from software",
                                    "total income",
                                    "net income",
                                    "net loss",
                                    "net (loss) income",
                                    "net earnings",
                                    "net income (loss)",
                                    "net (loss)",
                                    "income (loss)",
                                    "net profit",
                                    "profit for the period",
                                    "profit for the year",
                                    "profit after tax",
                                    "profit attributable",
                                    "cost of sales",
                                    "cost of revenue",
                                    "costs and expenses",
                                    "income taxes",
                                    "income tax",
                                    "expenses",
                                    "interest expense",
                                    "cost of goods sold",
                                    "cost of products sold",
                                    "profit before tax",
                                    "tax expense",
                                    "taxation",
                                    "taxes on earnings",
                                    "adjusted ebitda",
                                    "pro forma",
                                    "gaap",
                                    "non-gaap",
                                    "ebitda",
                                    "free cash flow",
                                    "funds from operations",
                                    "ffo",
                                    "adjusted",
                                    "adjustments",
                                    "adjustment",
                                    "as reported",
                                    "investing activities",
                                    "financing activities"};
constexpr PhraseSet evidenceSet(evidence);

/// So many of these phrases from one on, as bits.
constexpr std::uint64_t ofEvidence(std::size_t first, std::size_t count) {
    return ((std::uint64_t{1} << count) - 1) << first;
}
constexpr std::uint64_t ofRevenue = ofEvidence(0, 12);
constexpr std::uint64_t ofNet = ofEvidence(12, 12);
constexpr std::uint64_t ofTaxes = ofEvidence(24, 13);
constexpr std::uint64_t ofGaap = ofEvidence(37, 8);
constexpr std::uint64_t ofBridge = ofEvidence(39, 10);
constexpr std::uint64_t ofCashActivities = ofEvidence(49, 2);
static_assert(std::size(evidence) == 51);

} // namespace

RowEvidence evidenceOf(const RawTable& table) {
    RowEvidence seen;
    for (const RawRow& row : table.rows) {
        const PhraseIndex& words = row.words();
        const std::string_view plain = words.text();
        if (!row.heading) ++seen.rows;
        if (plain.starts_with("total assets") || plain.starts_with("total current assets"))
            seen.assets = true;
        if (plain.starts_with("total liabilities") ||
            plain.starts_with("total current liabilities") ||
            (plain.starts_with("total") && words.hasAny({"equity", "capitalization", "deficit"})))
            seen.liabilities = true;
        if (words.holds("operating activities") || words.holds("operations"))
            seen.operatingCash = seen.operatingCash || words.holds("cash");
        const std::uint64_t found = evidenceSet.in(words);
        if (found == 0) continue;
        seen.cashActivities = seen.cashActivities || (found & ofCashActivities) != 0;
        seen.revenue = seen.revenue || (found & ofRevenue) != 0;
        seen.net = seen.net || (found & ofNet) != 0;
        seen.taxes = seen.taxes || (found & ofTaxes) != 0;
        if ((found & ofGaap) != 0) ++seen.gaap;
        if ((found & ofBridge) != 0) ++seen.bridge;
    }
    return seen;
}

} // namespace ql::extraction
