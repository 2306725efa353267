// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/units/units.h"

#include "extraction/text/counted_things.h"
#include "extraction/text/words.h"
#include "extraction/units/operating_rows.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

namespace {

/// "Dividends paid ($0.05 per share)": a bracket with figures in it tells of another measure.
std::string withoutAsides(std::string_view plain) {
    std::string out;
    while (!plain.empty()) {
        const std::size_t open = plain.find('(');
        const std::size_t close = plain.find(')', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos) break;
        out += plain.substr(0, open);
        const std::string_view inside = plain.substr(open, close - open + 1);
        if (std::ranges::none_of(inside, isDigit)) out += inside;
        plain.remove_prefix(close + 1);
    }
    return out += plain;
}

/// "Common stock, $.01 par value per share": an amount of a balance sheet.
bool isCapitalStock(const PhraseIndex& label) {
    return label.hasAny({"par value", "no par", "stated value"}) &&
           label.hasAny({"common", "preferred", "ordinary", "stock", "shares", "capital"});
}

/// Capital stock on a balance sheet, shares bought and sold in a cash flow: amounts, however many
/// shares their labels tell of.
bool isStockAmount(const PhraseIndex& label) {
    return label.holds("par value") || label.holds("authorized") ||
           label.text().starts_with("common stock") ||
           label.text().starts_with("preferred stock") || label.text().starts_with("treasury") ||
           label.text().starts_with("common shares,") ||
           label.text().starts_with("class a common") ||
           label.text().starts_with("class b common") ||
           label.hasAny({"repurchase", "repurchases", "repurchased", "purchase", "purchases",
                         "proceeds", "issuance", "payment", "payments", "redemption", "settlement",
                         "dividends", "withheld", "sale of", "tax", "taxes"});
}

/// "per share", "per common and common equivalent share", "per limited partner unit", "EPS".
bool isPerShare(const PhraseIndex& label) {
    if (label.hasAny({"eps", "a share", "per-share", "per ads", "earnings per"})) return true;
    if (!label.has("per")) return false;
    WordWalk words(label.text());
    int near = 0; // words right behind "per" still to come
    for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
        if (near > 0 && isOneOf(word, "share", "shares", "unit", "units")) return true;
        near = word == "per" ? 7 : near - 1;
    }
    return false;
}

/// Tested before the per-share words: "Shares used in computing net loss per share" are shares.
bool isShareCount(const PhraseIndex& label) {
    return label.hasAny({"weighted average", "weighted-average", "shares used", "average shares",
                         "average common shares", "number of shares", "shares outstanding",
                         "shares issued", "average diluted shares", "average basic shares",
                         "average number of", "shares in computing", "units outstanding",
                         "dilutive shares", "average outstanding shares",
                         "equivalent shares outstanding", "share count", "outstanding shares",
                         "number of outstanding"}) &&
           !label.hasAny({"price", "yield", "rate", "cost per", "value"}) &&
           !isStockAmount(label) && !countsThings(label) && // "Average number of employees"
           !label.hasAny({"vessels", "ships", "aircraft", "rooms", "homes", "communities", "hotels",
                          "members", "beds", "rigs", "properties", "clubs", "days"});
}

/// Shares by a plainer word, where nothing says "per share".
bool isPlainlyShares(const PhraseIndex& label) {
    const bool named =
        label.text().starts_with("shares") || label.has("shares assuming dilution") ||
        (label.text().ends_with(" shares") &&
         label.hasAny({"diluted", "basic", "average", "outstanding", "weighted", "dilutive"}));
    return named && !isPerShare(label) && !isStockAmount(label);
}

bool isShares(const PhraseIndex& label) {
    return isShareCount(label) || isPlainlyShares(label);
}

/// "Margin %", "% of sales"; not "6 3/4% notes", whose rate is a part of its name.
bool holdsPercentSign(std::string_view plain) {
    for (std::size_t at = plain.find('%'); at != std::string_view::npos;
         at = plain.find('%', at + 1)) {
        const std::size_t before = plain.find_last_not_of(' ', at == 0 ? 0 : at - 1);
        if (at == 0 || before == std::string_view::npos || !isDigit(plain[before])) return true;
    }
    return false;
}

bool isPercent(const PhraseIndex& label) {
    if (label.hasAny({"percentage rent", "percentage rents", "percentage rental"})) return false;
    return (label.holds("%") && holdsPercentSign(label.text())) ||
           label.hasAny(
               {"percent of", "percentage", "margin rate", "effective tax rate", "as a percent"});
}

/// "Foreign exchange rate (quarterly average)", "Current ratio"; not "effect of rate changes".
bool isRate(std::string_view plain) {
    const std::string_view name = trimmed(plain.substr(0, plain.find('(')));
    return name.ends_with(" rate") || name.ends_with(" ratio") || name == "ratio" ||
           name.starts_with("book-to-bill") || name.starts_with("book to bill") ||
           name.ends_with(" turns") || name.ends_with(" turnover");
}

/// "Return on average equity", "Net interest margin": a bank prints them among its thousands, the
/// percent sign on the first of them only.
bool isReturn(std::string_view plain) {
    const std::string_view name = trimmed(plain.substr(0, plain.find('(')));
    return name.starts_with("return on") || name.ends_with("net interest margin") ||
           name.ends_with("interest margin") || name.ends_with("interest spread") ||
           name.ends_with("interest rate spread") || name.starts_with("yield on");
}

/// "Allowance for loan losses to total loans", "Equity to assets": so much of one in the other.
bool isShareOfAnother(std::string_view plain) {
    static constexpr std::array<std::string_view, 12> wholes = {
        "total", "average",       "net",    "nonperforming", "non-performing", "gross",
        "loans", "risk-weighted", "assets", "equity",        "deposits",       "period-end"};
    const std::size_t to = plain.find(" to ");
    if (to == std::string_view::npos || to == 0 || plain.size() > 70) return false;
    const std::string_view behind = plain.substr(to + 4);
    return std::ranges::any_of(wholes, [&](std::string_view w) { return behind.starts_with(w); }) &&
           !hasAnyPhrase(plain, {"due", "transfer", "transfers", "transferred", "advances",
                                 "attributable", "applicable", "available", "distributions",
                                 "dividends", "payments", "adjustments", "related", "relating",
                                 "allocated", "increase", "decrease", "added", "charged"});
}

} // namespace

bool isExcepted(const PhraseIndex& label, const ScaleNote& note) {
    const std::string_view plain = label.text();
    constexpr std::size_t shortest = 4;
    if (note.exceptions.empty() || plain.size() < shortest) return false;
    // The beginning of its name must stand in the note, and hardly ever does.
    if (plain.front() > ' ' && note.exceptions.find(plain.substr(0, shortest)) == std::string::npos)
        return false;
    // "Inventory turnover, average -- TTM": what stands before the first stop.
    const std::size_t end = std::min({plain.find('('), plain.find(','), plain.find(" -")});
    const std::string_view name = trimmed(std::string_view(plain).substr(0, end));
    return name.size() >= shortest && hasPhrase(note.exceptions, name) &&
           !hasAnyPhrase(name, {"share", "shares", "amounts", "data", "dollars"});
}

SectionWords::Says SectionWords::of(const std::string& section) {
    for (auto known = m_known.rbegin(); known != m_known.rend(); ++known)
        if (known->first == section) return known->second;
    const Folded whole(section);
    const std::string_view plain = whole.view();
    const PhraseIndex words(plain);
    // "In millions, except per-share data" is a note of units that stands among the rows.
    const bool note = words.has("except") && readScaleNote(section);
    const Says says{
        !note && isShares(words),
        !note && isPerShare(words),
        countsThings(words),
        headsStatistics(words),
        words.hasAny({"ratio", "ratios"}),
        words.hasAny({"dilutive effect of", "effect of dilutive", "effect of dilution"})};
    constexpr std::size_t most = 16; // sections follow one another: the last ones are asked for
    if (m_known.size() == most) m_known.erase(m_known.begin());
    m_known.emplace_back(section, says);
    return says;
}

Measure measureOf(const RawRow& row, std::span<const RawColumn> columns,
                  std::span<const std::string> sections) {
    SectionWords words;
    return measureOf(row, columns, sections, words);
}

Measure measureOf(const RawRow& row, std::span<const RawColumn> columns,
                  std::span<const std::string> sections, SectionWords& words) {
    const PhraseIndex& whole = row.words();
    std::string bare;
    std::optional<PhraseIndex> rest; // of the label without its asides
    if (whole.holds("(") && std::ranges::any_of(whole.text(), isDigit)) {
        bare = withoutAsides(whole.text());
        rest.emplace(bare);
    }
    const PhraseIndex& label = rest ? *rest : whole;
    const std::string_view plain = label.text();
    bool decimals = false;
    bool currencySign = false;
    bool large = false;
    int figures = 0;
    int percents = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const auto& cell = row.cells[c];
        if (!cell || cell->isText || columns[c].change || cell->number.kind != ValueKind::Number)
            continue;
        ++figures;
        if (cell->number.percent) ++percents;
        decimals = decimals || cell->number.value.exponent() < 0;
        currencySign = currencySign || !cell->number.currency.empty();
        large = large || cell->number.grouped;
    }
    if (percents > 0 && percents == figures) return Measure::Percent;
    if (!currencySign && isShareCount(label)) return Measure::Shares;
    if (!large && isPerShare(label) && !isCapitalStock(label)) return Measure::PerShare;
    if (!currencySign && isPlainlyShares(label)) return Measure::Shares;
    if (figures > 0 && !large && !currencySign && isPercent(label)) return Measure::Percent;
    // "Basic" and "Diluted" mean what the heading over them means.
    const bool plainWords =
        !sections.empty() &&
        label.hasAny({"basic", "diluted", "assuming dilution", "gaap", "non-gaap", "outstanding"});
    for (auto section = sections.rbegin(); section != sections.rend(); ++section) {
        const SectionWords::Says says = words.of(*section);
        if (!says.shares && says.perShare && !large && (decimals || figures == 0))
            return Measure::PerShare;
        if (says.shares && says.perShare && decimals && !large) return Measure::PerShare;
        if (says.shares && plainWords && !currencySign) return Measure::Shares;
        // "Dilted": one word, however it is spelt, in great numbers under the heading of shares.
        if (says.shares && !says.perShare && large && !decimals && !currencySign &&
            plain.find(' ') == std::string_view::npos && !plain.empty())
            return Measure::Shares;
    }
    // "Diluted" with no heading over it, in cents among thousands.
    if (decimals && !large &&
        (plain == "basic" || plain == "diluted" || plain == "basic and diluted"))
        return Measure::PerShare;
    if (!currencySign && ((!large && countsDays(plain)) || countsThings(label) ||
                          (!sections.empty() && words.of(sections.back()).things)))
        return Measure::Count;
    // A rate or ratio is printed with decimals in a table of whole amounts.
    if (decimals && !large && !currencySign) {
        if (isReturn(plain)) return Measure::Percent;
        if (isRate(plain) || isShareOfAnother(plain)) return Measure::Count;
    }
    return Measure::Currency;
}

bool isPerShareHeading(std::string_view heading) {
    if (heading.size() >= 80) return false;
    const Folded whole(heading);
    const std::string_view plain = whole.view();
    // "per", "eps" and "a share": most hold neither letter nor word.
    if (plain.find('p') == std::string_view::npos && plain.find("share") == std::string_view::npos)
        return false;
    return isPerShare(PhraseIndex(plain));
}

bool isPercentHeading(std::string_view heading) {
    const Folded whole(heading);
    const std::string_view plain = whole.view();
    return plain.find("% of") != std::string::npos ||
           hasAnyPhrase(plain,
                        {"percent of", "percentage of", "as a percentage", "yield", "yields"}) ||
           plain == "%" || plain == "rate" || plain == "ratio" || plain == "percent" ||
           plain.ends_with(" rate");
}

TitleWords readTitle(std::string_view title) {
    const Folded whole(title);
    const std::string_view plain = whole.view();
    const PhraseIndex index(plain);
    TitleWords words;
    words.perShare = (isPerShare(index) ||
                      index.hasAny({"market price", "stock price", "share price", "market prices",
                                    "stock prices", "price range of common"})) &&
                     !readScaleNote(title);
    words.things =
        index.hasAny({"unit sales", "units sold", "unit shipments", "units shipped", "store count",
                      "retail stores", "number of stores", "headcount", "customer count"});
    return words;
}

Measure measureByTitle(const RawRow& row, std::span<const RawColumn> columns,
                       const TitleWords& title) {
    if (!title.perShare && !title.things) return Measure::Currency; // as nearly always
    bool currencySign = false;
    bool allDecimals = true;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const auto& cell = row.cells[c];
        if (!cell || cell->isText || columns[c].change || cell->number.kind != ValueKind::Number)
            continue;
        currencySign = currencySign || !cell->number.currency.empty();
        allDecimals = allDecimals && cell->number.value.exponent() == -2;
    }
    if (title.perShare && allDecimals) return Measure::PerShare;
    return title.things && !currencySign ? Measure::Count : Measure::Currency;
}

} // namespace ql::extraction
