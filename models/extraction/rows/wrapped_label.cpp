// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/wrapped_label.h"

#include "extraction/text/known_headings.h"
#include "extraction/text/label_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace ql::extraction {

namespace {

/// Words that ask for another behind them: a label may end so, but seldom does.
bool endsLoose(std::string_view text) {
    static constexpr std::array<std::string_view, 52> loose = {"pro",
                                                               "computing",
                                                               "compute",
                                                               "calculating",
                                                               "other",
                                                               "total",
                                                               "accrued",
                                                               "deferred",
                                                               "current",
                                                               "long-term",
                                                               "short-term",
                                                               "non-current",
                                                               "noncurrent",
                                                               "stock-based",
                                                               "share-based",
                                                               "related",
                                                               "common",
                                                               "preferred",
                                                               "comprehensive",
                                                               "minority",
                                                               "weighted",
                                                               "average",
                                                               "unrealized",
                                                               "provided",
                                                               "used",
                                                               "non-gaap",
                                                               "attributable",
                                                               "available",
                                                               "selling",
                                                               "additional",
                                                               "paid-in",
                                                               "retained",
                                                               "accumulated",
                                                               "prepaid",
                                                               "marketable",
                                                               "intangible",
                                                               "operating",
                                                               "discontinued",
                                                               "continuing",
                                                               "comparable",
                                                               "stockholders'",
                                                               "shareholders'",
                                                               "weighted-average",
                                                               "acquisition-related",
                                                               "noncontrolling",
                                                               "non-controlling",
                                                               "nonmarketable",
                                                               "consolidated",
                                                               "unconsolidated",
                                                               "non-operating",
                                                               "income-producing",
                                                               "interest-bearing"};
    const std::string plain = folded(trimmed(text));
    const std::size_t space = plain.rfind(' ');
    const std::string_view last = space == std::string::npos
                                      ? std::string_view(plain)
                                      : std::string_view(plain).substr(space + 1);
    return std::ranges::find(loose, last) != loose.end();
}

/// A label of one word that is seldom a row of its own: what is left of "Income before income".
bool isTail(std::string_view text) {
    static constexpr std::array<std::string_view, 40> tails = {
        "cost",        "loss",       "losses",     "adjustments", "research",   "forma",
        "taxes",       "tax",        "costs",      "expense",     "expenses",   "investment",
        "liabilities", "subsidiary", "net",        "operations",  "activities", "equivalents",
        "equity",      "items",      "charge",     "charges",     "businesses", "securities",
        "obligations", "stores",     "portion",    "period",      "year",       "share",
        "shares",      "stock",      "receivable", "payable",     "capital",    "transaction",
        "benefit",     "principle",  "ventures",   "expenditures"};
    return std::ranges::find(tails, folded(trimmed(text.substr(0, text.find(" ."))))) !=
           tails.end();
}

/// "Harwick Optical, Inc.": the end of a company's name.
bool endsName(std::string_view text) {
    const std::size_t end = text.find_last_not_of(" .");
    if (end == std::string_view::npos) return false;
    const std::string_view words = text.substr(0, end + 1);
    const std::string word = folded(words.substr(words.rfind(' ') + 1));
    return word == "inc" || word == "corp" || word == "ltd" || word == "llc";
}

/// "Inc. common shareholders": no row begins with the end of a company's name.
bool opensWithEndOfName(std::string_view text) {
    static constexpr std::array<std::string_view, 6> ends = {"inc.", "inc ", "corp. ",
                                                             "ltd.", "llc ", "l.p."};
    const std::string plain = folded(text.substr(0, 8));
    return std::ranges::any_of(ends, [&](std::string_view one) { return plain.starts_with(one); });
}

/// "CAPITAL EXPENDITURES, NET" over "Capital expenditures": set otherwise, the upper line heads it.
bool isCapitalsOverWords(std::string_view above, std::string_view below) {
    return above.size() > 8 && above.find(' ') != std::string_view::npos &&
           std::ranges::count_if(above, isUpper) > 6 && std::ranges::none_of(above, isLower) &&
           below.size() > 3 && isUpper(below[0]) && isLower(below[1]) && isLower(below[2]);
}

/// Words that go on: "FROM THE SALE OF PROPERTY", "PER SHARE".
bool opensWithPreposition(std::string_view text) {
    static constexpr std::array<std::string_view, 10> open = {
        "per share", "from ", "in ", "to ", "by ", "on ", "for ", "under ", "with ", "net of "};
    const std::string plain = folded(text.substr(0, 12));
    return std::ranges::any_of(open, [&](std::string_view one) { return plain.starts_with(one); });
}

/// "Diluted net income" over "per share": nothing but the two together is a row.
bool countsByShare(const LinePair& lines) {
    static constexpr std::array<std::string_view, 7> money = {
        "income", "earnings", "loss", "(loss)", "dividends", "declared", "paid"};
    if (!folded(lines.below.substr(0, 9)).starts_with("per share")) return false;
    const std::string plain = folded(trimmed(lines.above));
    return std::ranges::find(money, plain.substr(plain.rfind(' ') + 1)) != money.end();
}

/// What headings over rows end in.
bool endsAsHeading(std::string_view text) {
    static constexpr std::array<std::string_view, 10> ends = {
        "activities", "assets",   "liabilities", "equity", "expenses",
        "revenue",    "revenues", "sales",       "costs",  "data"};
    const std::string plain = folded(trimmed(text));
    return std::ranges::find(ends, plain.substr(plain.rfind(' ') + 1)) != ends.end();
}

/// The first word of the lower line had no room on the upper one.
bool isFull(const LinePair& lines, const LabelHabits& habits, float space) {
    const std::size_t end = lines.below.find(' ');
    const auto letters =
        static_cast<float>(end == std::string_view::npos ? lines.below.size() : end);
    return lines.aboveRight + space * (1 + letters) > habits.wrapWidth + 0.5F * space;
}

} // namespace

bool areCentred(const Reach& above, const Reach& below, float rowsLeft, float space) {
    const float deep = rowsLeft + 3 * space;
    if (above.left < deep || below.left < deep) return false;
    const float distance = (above.left + above.right) / 2 - (below.left + below.right) / 2;
    return std::abs(distance) <= 1.5F * space && std::abs(above.left - below.left) > 1.5F * space;
}

bool isVariant(std::string_view label) {
    static constexpr std::array<std::string_view, 7> variants = {
        "basic", "diluted", "basic and diluted", "gaap", "non-gaap", "as reported", "pro forma"};
    if (label.find_first_of("bBdDgGnNaApP") != 0) return false;
    const Folded whole(label.substr(0, 60));
    std::string_view plain = whole.view();
    while (!plain.empty() && !isLetter(plain.back()))
        plain.remove_suffix(1);
    return std::ranges::find(variants, plain) != variants.end();
}

std::optional<bool> toldByLetters(std::string_view above, std::string_view below) {
    if (opensWithEndOfName(below)) return true;
    if (isCapitalsOverWords(above, below)) return false;
    return std::nullopt;
}

bool isWrapped(const LinePair& lines, const LabelHabits& habits, float space) {
    if (const auto told = toldByLetters(lines.above, lines.below)) return *told;
    const float step = lines.indent - lines.first;
    const bool level = lines.beyond && std::abs(lines.beyond->indent - lines.indent) < 0.5F * space;
    // The one row under it, set in: no heading.
    if (step > 0.5F * space && !level && countsByShare(lines)) return true;
    // "Net loss per share" over "Basic and diluted": a heading, however long it is.
    const std::string first = folded(lines.below.substr(0, 7));
    if (first.starts_with("basic") || first == "diluted")
        return !isVariant(lines.below) && endsLoose(lines.above);
    if (!isFull(lines, habits, space)) return false;
    if (step > -0.5F * space && opensWithPreposition(lines.below)) return true;
    const WrapHabits& wraps = habits.wraps();
    const bool likeOthers =
        wraps.continuationKnown && std::abs(step - wraps.continuation) < 0.5F * space;
    // In capitals nothing tells but the room: words that fill it are seldom a heading.
    const bool alike = wraps.capitals || (wraps.titleCase && habits.step == 0);
    if (alike && (likeOthers ? !level || step < 0.5F * space : std::abs(step) < 0.5F * space) &&
        lines.together > habits.wrapWidth && std::ranges::count(lines.above, ' ') >= 2 &&
        !endsAsHeading(lines.above) && !lines.above.ends_with(')'))
        return true;
    if (step > 0.5F * space) {
        // Rows go on at this indent: they stand under a heading. A sum may stand further in.
        if (level && !(lines.beyond->sums && likeOthers)) return false;
        // A single space sets off the rest of a label, no lower level.
        if (step <= 1.5F * space) return true;
        if (wraps.continuationKnown) return likeOthers;
        return step <= 4.5F * space;
    }
    if (step < -0.5F * space) return false;
    if (lines.beyond && !lines.beyond->sums && lines.beyond->indent > lines.indent + 0.5F * space)
        return false;
    // The next word had no room, to the point: other labels were broken there too.
    if (likeOthers && habits.brokenBy && lines.together >= *habits.brokenBy &&
        !endsAsHeading(lines.above))
        return true;
    if (wraps.sentenceCase)
        return likeOthers &&
               (endsLoose(lines.above) || isTail(lines.below) || endsName(lines.below));
    if (wraps.indentsRows) return true;
    return (likeOthers || !wraps.continuationKnown)
               ? endsLoose(lines.above) || (likeOthers && isTail(lines.below))
               : false;
}

bool isRestOfRow(const LinePair& lines, const LabelHabits& habits, float space) {
    if (habits.firstLines().apart) return true;
    if (endsOpen(lines.above) || endsLoose(lines.above)) return true;
    if (isKnownHeading(lines.below) || isVariant(lines.below)) return false;
    // Level with the row, and rows set in below it: a heading.
    const bool heads = lines.beyond && lines.beyond->indent > lines.indent + 0.5F * space;
    if (heads && lines.indent < lines.first + 0.5F * space) return false;
    return isFull(lines, habits, space);
}

} // namespace ql::extraction
