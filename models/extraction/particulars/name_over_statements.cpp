// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/name_over_statements.h"

#include "extraction/particulars/company_name.h"
#include "extraction/text/kind_names.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <map>

namespace ql::extraction {

namespace {

constexpr std::size_t linesOfABoxhead = 18; ///< with the title over it, as long as any is
constexpr std::size_t longestName = 60;

/// Words that tell parts of a company and readings of its books from each other.
constexpr KeyedPhrase parts[] = {
    "worldwide",   "consolidated", "consolidating", "combined",    "domestic",    "international",
    "parent",      "holding",      "predecessor",   "successor",   "subsidiary",  "subsidiaries",
    "guarantor",   "guarantors",   "operating",     "corporate",   "other",       "total",
    "the",         "company",      "companies",     "corporation", "group",       "trust",
    "partners",    "holdings",     "enterprises",   "limited",     "pro",         "forma",
    "historical",  "acquired",     "core",          "segment",     "segments",    "business",
    "businesses",  "north",        "south",         "america",     "europe",      "asia",
    "pacific",     "unaudited",    "audited",       "selected",    "financial",   "highlights",
    "exhibit",     "table",        "schedule",      "appendix",    "attachment",  "supplemental",
    "information", "data",         "press",         "release",     "preliminary", "draft",
    "continued",   "page",         "condensed",     "and"};
constexpr KeyedWords partWords(parts);

bool namesParts(std::string_view name) {
    const std::vector<std::string> words = wordsOf(folded(name));
    return std::ranges::all_of(words, [](const std::string& word) { return partWords.has(word); });
}

std::size_t lineOf(const Scan& scan, std::uint32_t at) {
    const auto line = std::ranges::lower_bound(
        scan.document->lines, at, {},
        [](const documents::Line& candidate) { return candidate.range.begin; });
    return static_cast<std::size_t>(line - scan.document->lines.begin());
}

/// A name with its legal form on that line.
std::string legalNameOn(const Scan& scan, std::size_t line) {
    if (line >= scan.document->lines.size()) return {};
    std::string name = nameAt(trimmed(scan.document->textOf(scan.document->lines[line])));
    if (name.empty() || !endsInLegalForm(name) || namesParts(name)) return {};
    return name;
}

/// The words alone on the line right over the statement's title, where they may be a name.
std::string wordsOverTitle(const Scan& scan, const Statement& statement) {
    const std::size_t first = lineOf(scan, statement.range.begin);
    const auto text = [&](std::size_t line) {
        return trimmed(scan.document->textOf(scan.document->lines[line]));
    };
    std::size_t title = std::min(first + 1, scan.document->lines.size());
    if (!statement.items.empty())
        title = std::clamp(
            lineOf(scan, statement.items.front().where.range.begin), title,
            std::max(title, std::min(first + linesOfABoxhead, scan.document->lines.size())));
    for (std::size_t up = 0; up < 2 * linesOfABoxhead && title > 0; ++up)
        if (collapsed(text(--title)) == statement.title) break;
    if (title == 0 || collapsed(text(title)) != statement.title) return {};
    std::size_t over = title - 1;
    if (text(over).empty() && over > 0) --over;
    const std::string words = collapsed(text(over));
    if (words.size() < 4 || words.size() > longestName || kindNamedBy(words) ||
        std::ranges::any_of(words, isDigit) || words.find_first_of(":;$%()") != words.npos ||
        nameAt(words) != words || namesParts(words))
        return {};
    return words;
}

} // namespace

std::string nameOverStatements(const Scan& scan, const Release& release) {
    for (const Statement& statement : release.statements) {
        const std::size_t first = lineOf(scan, statement.range.begin);
        for (std::size_t back = 0; back < linesOfABoxhead && back <= first; ++back)
            if (std::string name = legalNameOn(scan, first - back); !name.empty()) return name;
        const std::size_t rows = statement.items.empty()
                                     ? first
                                     : lineOf(scan, statement.items.front().where.range.begin);
        for (std::size_t line = first + 1; line < std::min(rows, first + linesOfABoxhead); ++line)
            if (std::string name = legalNameOn(scan, line); !name.empty()) return name;
    }
    std::map<std::string, int> seen;
    for (const Statement& statement : release.statements) {
        if (statement.kind != StatementKind::Income && statement.kind != StatementKind::Balance &&
            statement.kind != StatementKind::CashFlow)
            continue;
        if (std::string words = wordsOverTitle(scan, statement);
            !words.empty() && ++seen[words] > 1)
            return words;
    }
    return {};
}

} // namespace ql::extraction
