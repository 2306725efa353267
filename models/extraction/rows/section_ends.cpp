// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/section_ends.h"

#include "extraction/text/words.h"

namespace ql::extraction {

namespace {

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts) {
    for (const std::string_view start : starts)
        if (text.starts_with(start)) return true;
    return false;
}

/// "Equity", "deficit", "partners' capital".
bool namesEquity(std::string_view folded) {
    return hasPhrase(folded, "equity") || hasPhrase(folded, "deficit") ||
           hasPhrase(folded, "deficiency") || hasPhrase(folded, "capital");
}

/// "Liabilities and shareholders' equity": the whole side of the balance sheet.
bool namesWholeSide(std::string_view folded) {
    return hasPhrase(folded, "liabilities") && namesEquity(folded);
}

/// A part of that side: "Other liabilities", "Shareholders' equity".
bool namesPartOfSide(std::string_view folded) {
    return (hasPhrase(folded, "liabilities") || namesEquity(folded) ||
            hasPhrase(folded, "minority interest") || hasPhrase(folded, "preferred stock")) &&
           !namesWholeSide(folded);
}

/// "Total liabilities and equity" is in no part of what it sums; "Total liabilities" in no part of
/// the liabilities.
bool sumsSide(std::string_view label, std::string_view heading) {
    if (!label.starts_with("total liabilities")) return false;
    if (namesEquity(label)) return namesPartOfSide(heading);
    return label == "total liabilities" && namesPartOfSide(heading) &&
           hasPhrase(heading, "liabilities") && !heading.starts_with("liabilities");
}

/// "Net increase in cash", "Cash, end of year", "Effect of exchange rates on cash": not "Increase
/// in restricted cash" or "in cash surrender value", which are flows.
bool isCashItself(const RawRow& row) {
    if (!row.words().holds("cash")) return false;
    const std::string_view label = row.words().text();
    if (startsWithAny(label, {"effect of exchange", "effect of foreign", "effects of exchange",
                              "foreign exchange effect", "effect of changes in exchange"}))
        return true;
    if (label.starts_with("cash") || label.starts_with("end of") ||
        label.starts_with("beginning of"))
        return row.words().hasAny({"beginning of", "end of", "at beginning", "at end"});
    constexpr std::string_view inCash = " in cash";
    const std::size_t at = label.find(inCash);
    if (at == std::string_view::npos || !row.words().hasAny({"increase", "decrease", "change"}))
        return false;
    const std::string_view rest = label.substr(at + inCash.size());
    return rest.empty() ||
           startsWithAny(rest, {",", " and ", " & ", " equivalents", " during", " for the"});
}

bool namesFlows(std::string_view heading) {
    return hasPhrase(heading, "activities") || heading == "financing" || heading == "investing" ||
           heading == "operating" || heading == "operations";
}

bool namesExpenses(std::string_view heading) {
    return (heading.ends_with("expenses") || heading.ends_with("costs") ||
            startsWithAny(heading,
                          {"other income", "other expense", "other (income)", "other (expense)",
                           "operating expense", "nonoperating", "non-operating"})) &&
           !hasPhrase(heading, "per share") && !heading.starts_with("segment");
}

/// A result of the whole statement.
bool isResult(std::string_view label) {
    return startsWithAny(
        label, {"operating income", "operating profit", "operating loss", "operating (loss)",
                "income from operations", "loss from operations", "income (loss) from operations",
                "income before", "loss before", "income (loss) before", "(loss) income before",
                "earnings before", "net income", "net loss", "net (loss)", "net earnings"});
}

} // namespace

bool leavesSection(const RawRow& row, std::string_view heading, bool level) {
    if (row.heading || row.label.empty()) return false;
    const std::string_view label = row.words().text();
    // What the rules below begin with.
    if (label.empty() || std::string_view("tncbeifdlo(").find(label.front()) == label.npos)
        return false;
    // What the heading says is asked of the few rows that may leave one.
    const bool side = label.starts_with("total liabilities");
    const bool cash = isCashItself(row);
    const bool result = level && isResult(label);
    if (!side && !cash && !result) return false;
    const Folded name(heading);
    return (side && sumsSide(label, name.view())) || (cash && namesFlows(name.view())) ||
           (result && namesExpenses(name.view()));
}

} // namespace ql::extraction
