// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/statement_end.h"

#include "extraction/text/kind_names.h"
#include "extraction/text/words.h"
#include "extraction/units/row_units.h"

#include <algorithm>
#include <span>

namespace ql::extraction {

namespace {

/// "ELECTRIC SALES (MWh)" too.
bool inCapitals(std::string_view label) {
    label = label.substr(0, label.find('('));
    return std::ranges::any_of(label, isUpper) && std::ranges::none_of(label, isLower);
}

/// Words that a table's title has and a section's heading within a statement has not.
bool isTitleOfData(const PhraseIndex& words) {
    return words.hasAny({"data",          "information", "statistics",      "statistical",
                         "highlights",    "metrics",     "selected",        "supplemental",
                         "supplementary", "supplement",  "schedule",        "segment",
                         "segments",      "indicators",  "analysis",        "reconciliation",
                         "summary",       "key figures", "other financial", "backlog",
                         "non-gaap"});
}

/// Headings of an income statement below its result.
bool isBelowResult(const PhraseIndex& words) {
    return words.hasAny(
        {"share",          "shares",       "per",        "dividend",     "dividends",
         "basic",          "diluted",      "dilution",   "weighted",     "pro forma",
         "comprehensive",  "attributable", "continuing", "discontinued", "excluding",
         "average",        "units",        "unit",       "net income",   "net loss",
         "net (loss)",     "earnings",     "loss",       "income",       "profit",
         "stock-based",    "amounts",      "allocation", "partners",     "ads",
         "noncontrolling", "cumulative",   "accounting", "eps",          "interest in"});
}

/// Headings of a cash flow statement below the cash at its end.
bool isBelowCash(const PhraseIndex& words) {
    return words.hasAny({"cash", "noncash", "non-cash", "supplemental", "supplementary",
                         "disclosure", "paid"}) &&
           !words.hasAny({"selected", "statistics", "free cash flow"});
}

} // namespace

bool announcesTable(const PhraseIndex& words) {
    return words.hasAny({"reconciliation", "reconciliations"}) &&
           words.hasAny({"as follows", "follows", "following"});
}

void StatementEnd::take(const RawRow& row) {
    m_farthest = std::max(m_farthest, row.indent);
    const PhraseIndex& words = row.words();
    const std::string_view plain = words.text();
    if (m_net && !m_perShare &&
        words.hasAny({"per share", "per common share", "per diluted share", "shares outstanding",
                      "average shares", "weighted average", "weighted-average", "basic",
                      "diluted"}))
        m_perShare = true;
    if (!m_net && words.hasAny({"net income", "net loss", "net earnings", "net (loss) income",
                                "net income (loss)", "net (loss) earnings", "net earnings (loss)",
                                "net (loss)", "profit for the period", "profit for the year"}))
        m_net = true;
    m_assets = m_assets || plain.starts_with("total assets");
    if (m_assets && plain.starts_with("total") && words.has("liabilities") &&
        words.hasAny({"equity", "deficit", "capital", "capitalization", "deficiency", "investment",
                      "net assets", "(deficit)"}))
        m_balanced = true;
    if (plain.starts_with("cash") && words.hasAny({"end of", "ending", "at end"}))
        m_cashAtEnd = true;
}

void StatementEnd::takeHeading(const RawRow& row) {
    m_farthest = std::max(m_farthest, row.indent);
    m_capitals = m_capitals || inCapitals(row.label);
    m_bold = m_bold || row.bold;
}

bool StatementEnd::isPassed(std::span<const RawRow> headings, StatementKind kind) const {
    if (headings.empty()) return false;
    const RawRow& first = headings.front();
    const bool apart = first.blanksBefore > 0 || first.bold || announcesTable(first.words());
    if (!apart || !isUpper(first.label.front())) return false;
    // Of one that is broken over lines the first tells: "Reconciliation of cash to the
    // consolidated" over "Balance Sheet".
    if (kind == StatementKind::CashFlow && isBelowCash(first.words())) return false;
    return std::ranges::any_of(headings, [&](const RawRow& row) {
        const PhraseIndex& words = row.words();
        if (words.text().size() > (announcesTable(words) ? 180U : 90U)) return false;
        const bool titled = isTitleOfData(words);
        const auto named = kindNamedBy(row.label);
        if (kind == StatementKind::Balance && m_balanced) return true;
        if (kind == StatementKind::CashFlow && m_cashAtEnd)
            return !isBelowCash(words) && (titled || named.value_or(kind) != kind);
        if (kind != StatementKind::Income || !m_perShare) return false;
        if (words.hasAny({"share", "shares", "per", "pro forma", "comprehensive"})) return false;
        if (titled || named.value_or(kind) != kind || namesPhysicalUnit(row.label, {})) return true;
        // What its words do not tell, its looks may: no other heading is set like it.
        const bool looks = (inCapitals(row.label) && !m_capitals) || (row.bold && !m_bold) ||
                           row.indent > m_farthest + 8;
        return looks && !isBelowResult(words);
    });
}

} // namespace ql::extraction
