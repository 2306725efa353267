// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/kind_names.h"

namespace ql::extraction {

namespace {

/// "(In thousands, except per share and operating data)" is no title.
bool isUnitNote(std::string_view line) {
    return line.starts_with('(') && line.ends_with(')') &&
           (holdsFolded(line, "thousand") || holdsFolded(line, "million"));
}

} // namespace

bool namesGuidance(const PartIndex& parts) {
    return parts.hasAny({"outlook", "guidance", "forecast", "projected"});
}

bool namesBreakdown(std::string_view plain) {
    return hasAnyPhrase(
        plain, {"segment",       "segments",       "by product",    "by geography",  "by region",
                "by geographic", "by market",      "by end market", "by category",   "by customer",
                "by channel",    "by country",     "by type",       "by line",       "product line",
                "product lines", "disaggregation", "by business",   "by industry",   "by service",
                "by source",     "by division",    "major product", "major products"});
}

std::optional<StatementKind> kindNamedBy(std::string_view words) {
    if (isUnitNote(words)) return std::nullopt;
    const Folded whole(words);
    const std::string_view plain = whole.view();
    const PartIndex parts(plain);
    const auto has = [&](std::initializer_list<KeyedPhrase> list) { return parts.hasAny(list); };
    if (namesGuidance(parts)) return StatementKind::Guidance;
    // The second block of a cash flow statement, which may begin a page.
    if (has({"adjustments to reconcile net"})) return StatementKind::CashFlow;
    if (has({"reconcil"})) return StatementKind::Reconciliation;
    if (has({"cash flow"}) && !has({"free cash flow"})) return StatementKind::CashFlow;
    if (has({"average balance", "average sheet", "yields and rates"})) return StatementKind::Note;
    if (has({"balance sheet", "financial position", "statement of condition",
             "statements of condition", "financial condition", "statement of assets"}))
        return StatementKind::Balance;
    if (namesBreakdown(plain)) return StatementKind::Breakdown;
    if (has({"statement of operations",
             "statements of operations",
             "statement of income",
             "statements of income",
             "income statement",
             "statements of earnings",
             "statement of earnings",
             "statements of consolidated operations",
             "statements of consolidated income",
             "statements of consolidated earnings",
             "results of operations",
             "statement of loss",
             "statements of loss",
             "statements of comprehensive",
             "statement of comprehensive",
             "consolidated operations",
             "profit and loss",
             "profit or loss",
             "statement of profit",
             "statements of profit",
             "statement of consolidated operations",
             "statement of consolidated income",
             "statement of consolidated earnings",
             "statements of net income",
             "summary of earnings",
             "summary of income",
             "earnings summary",
             "consolidated results",
             "consolidated earnings",
             "consolidated income"}))
        return StatementKind::Income;
    if (has({"non-gaap", "ebitda", "free cash flow", "funds from operations"}))
        return StatementKind::Reconciliation;
    if (has({"supplemental", "selected", "statistics", "highlights", "key metrics", "summary of",
             "other data", "operating data", "financial summary", "summary financial",
             "year summary", "year financial", "statistical summary", "year review"}))
        return StatementKind::Note;
    return std::nullopt;
}

} // namespace ql::extraction
