// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/subjects.h"

#include "extraction/sentences/owners.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <vector>

namespace ql::extraction {

namespace {

/// A noun of results with what it means when nothing qualifies it.
struct Head {
    std::string_view words; ///< separated by single spaces
    std::string_view taxonomy;
    enum Trait : unsigned { Ratio = 1, Loss = 2, Earnings = 4, Share = 8, Balance = 16 };
    unsigned traits = 0;
};

constexpr auto earn = Head::Earnings;

constexpr Head heads[] = {
    {"total net revenues", "Revenues"},
    {"total net revenue", "Revenues"},
    {"total revenues", "Revenues"},
    {"total revenue", "Revenues"},
    {"net revenues", "Revenues"},
    {"net revenue", "Revenues"},
    {"revenues", "Revenues"},
    {"revenue", "Revenues"},
    {"total net sales", "Revenues"},
    {"net sales", "Revenues"},
    {"sales", "Revenues"},
    {"gross profit", "GrossProfit", Head::Ratio},
    {"gross margins", "", Head::Ratio},
    {"gross margin", "", Head::Ratio},
    {"operating margin", "", Head::Ratio},
    {"cost of revenues", "CostOfRevenue"},
    {"cost of revenue", "CostOfRevenue"},
    {"cost of sales", "CostOfRevenue"},
    {"cost of goods sold", "CostOfRevenue"},
    {"total operating expenses", "OperatingExpenses"},
    {"operating expenses", "OperatingExpenses"},
    {"research and development expenses", "ResearchAndDevelopmentExpense"},
    {"research and development expense", "ResearchAndDevelopmentExpense"},
    {"selling , general and administrative expenses", "SellingGeneralAndAdministrativeExpense"},
    {"selling , general and administrative expense", "SellingGeneralAndAdministrativeExpense"},
    {"income from operations", "OperatingIncomeLoss", earn},
    {"loss from operations", "OperatingIncomeLoss", earn | Head::Loss},
    {"operating income", "OperatingIncomeLoss", earn},
    {"operating profit", "OperatingIncomeLoss", earn},
    {"operating loss", "OperatingIncomeLoss", earn | Head::Loss},
    {"income tax expense", "IncomeTaxExpenseBenefit"},
    {"interest expense", "InterestExpense"},
    {"net earnings per share", "", earn | Head::Share},
    {"net income per share", "", earn | Head::Share},
    {"net loss per share", "", earn | Head::Share | Head::Loss},
    {"earnings per share", "", earn | Head::Share},
    {"loss per share", "", earn | Head::Share | Head::Loss},
    {"eps", "", earn | Head::Share},
    {"net income ( loss )", "NetIncomeLoss", earn},
    {"net income", "NetIncomeLoss", earn},
    {"net earnings", "NetIncomeLoss", earn},
    {"net profit", "NetIncomeLoss", earn},
    {"net loss", "NetIncomeLoss", earn | Head::Loss},
    {"earnings before interest , taxes , depreciation and amortization ( ebitda )", "", earn},
    {"earnings before interest , taxes , depreciation and amortization", "", earn},
    {"ebitda", "", earn},
    {"earnings", "", earn},
    {"free cash flow", ""},
    {"stockholders' equity", "StockholdersEquity", Head::Balance},
    {"shareholders' equity", "StockholdersEquity", Head::Balance},
    {"total assets", "Assets", Head::Balance},
    {"backlog", "", Head::Balance},
    {"bookings", ""},
};

/// Which of them begin with two letters, as bits: asked of every word of a sentence.
static_assert(std::size(heads) <= 64);
constexpr auto headsByKey = [] {
    std::array<std::uint64_t, KeyedPhrase::any> table = {};
    for (std::size_t i = 0; i < std::size(heads); ++i)
        table[KeyedPhrase::keyOf(heads[i].words[0], heads[i].words[1])] |= std::uint64_t{1} << i;
    return table;
}();

/// Number of tokens the head's words take at `at`; 0 where they do not stand there. "per diluted
/// share" reads as "per share" and gives its dilution.
std::size_t matchHead(std::span<const Token> tokens, std::size_t at, std::string_view words,
                      std::string& dilution) {
    std::size_t token = at;
    dilution.clear();
    while (!words.empty()) {
        const std::size_t space = std::min(words.find(' '), words.size());
        const std::string_view word = words.substr(0, space);
        words.remove_prefix(std::min(space + 1, words.size()));
        if (word == "share") {
            while (token < tokens.size() &&
                   isOneOf(tokens[token].text, "basic", "diluted", "and", "common", "fully")) {
                dilution += tokens[token].text + " ";
                ++token;
            }
            if (token < tokens.size() && tokens[token].text == "shares") {
                ++token;
                continue;
            }
        }
        if (token >= tokens.size() || tokens[token].text != word) return 0;
        ++token;
    }
    return token - at;
}

/// Words before a head that change nothing.
bool isNeutral(std::string_view word) {
    return isOneOf(word, "total", "gaap", "consolidated", "quarterly", "reported", "net");
}

/// Words before a head that do not belong to it.
bool isForeign(const Token& token) {
    const std::string_view word = token.text;
    if (!token.word || isDigit(word.front())) return true;
    if (word.ends_with("'s") || word.ends_with("s'")) return true;
    static constexpr KeyedPhrase words[] = {
        "the",       "an",         "of",        "that",        "in",         "for",
        "was",       "were",       "is",        "are",         "and",        "or",
        "with",      "to",         "had",       "has",         "have",       "its",
        "our",       "their",      "this",      "these",       "by",         "on",
        "from",      "quarter",    "record",    "posted",      "achieved",   "generated",
        "delivered", "announced",  "recorded",  "as",          "while",      "compared",
        "versus",    "than",       "year",      "months",      "reports",    "strong",
        "total",     "both",       "company",   "however",     "when",       "which",
        "at",        "today",      "million",   "billion",     "but",        "first",
        "second",    "third",      "fourth",    "period",      "fiscal",     "against",
        "where",     "resulted",   "results",   "included",    "includes",   "including",
        "we",        "higher",     "lower",     "increased",   "decreased",  "combined",
        "percent",   "reflecting", "resulting", "showed",      "saw",        "reported",
        "compares",  "earned",     "reporting", "ago",         "earlier",    "over",
        "driven",    "during",     "basic",     "diluted",     "quarter's",  "if",
        "up",        "down",       "also",      "such",        "any",        "incurred",
        "produced",  "recognized", "realized",  "experienced", "registered", "yielded",
        "date",      "said"};
    static constexpr KeyedWords foreign(words);
    return word == "a" || foreign.has(word);
}

std::string perShareTaxonomy(bool basic, bool diluted, bool loss) {
    if (basic && diluted) return "EarningsPerShareBasicAndDiluted";
    if (diluted) return "EarningsPerShareDiluted";
    if (basic) return "EarningsPerShareBasic";
    return loss ? "EarningsPerShareBasicAndDiluted" : std::string(); // a loss dilutes nothing
}

/// "attributable to Alder common shareholders", "applicable to holders of common stock".
void takeHolders(std::span<const Token> tokens, Subject& subject) {
    std::size_t at = subject.next;
    if (at >= tokens.size() || !isOneOf(tokens[at].text, "attributable", "applicable", "available",
                                        "allocable", "attributed"))
        return;
    bool common = false;
    for (std::size_t i = at + 1; i < tokens.size() && i < at + 10; ++i) {
        if (!tokens[i].word) break;
        common = common || tokens[i].text == "common" || tokens[i].text == "ordinary";
        const bool stock = tokens[i].text == "stock" || tokens[i].text == "shares";
        if (isOneOf(tokens[i].text, "shareholders", "stockholders", "shareowners") ||
            (stock && common)) {
            subject.next = i + 1;
            subject.taxonomy = common && subject.taxonomy == "NetIncomeLoss"
                                   ? "NetIncomeLossAvailableToCommonStockholdersBasic"
                                   : std::string();
            return;
        }
    }
    subject.ambiguous = true;
}

} // namespace

std::optional<Subject> subjectAt(std::span<const Token> tokens, std::size_t at, std::size_t floor) {
    if (at >= tokens.size() || !tokens[at].word) return std::nullopt;
    const std::string_view opener = tokens[at].text;
    if (opener.size() < 2) return std::nullopt; // no head begins with one letter
    std::uint64_t left = headsByKey[KeyedPhrase::keyOf(opener[0], opener[1])];
    if (left == 0) return std::nullopt;
    const Head* best = nullptr;
    std::size_t length = 0;
    std::string dilution;
    for (; left != 0; left &= left - 1) {
        const Head& head = heads[static_cast<std::size_t>(std::countr_zero(left))];
        if (!head.words.starts_with(opener)) continue;
        std::string said;
        const std::size_t count = matchHead(tokens, at, head.words, said);
        if (count <= length) continue;
        best = &head;
        length = count;
        dilution = said;
    }
    if (best == nullptr) return std::nullopt;
    Subject subject;
    subject.first = at;
    subject.next = at + length;
    subject.taxonomy = best->taxonomy;
    subject.ratio = (best->traits & Head::Ratio) != 0;
    subject.loss = (best->traits & Head::Loss) != 0;
    subject.earnings = (best->traits & Head::Earnings) != 0;
    subject.balance = (best->traits & Head::Balance) != 0;
    const bool perShare = (best->traits & Head::Share) != 0;
    if (perShare) subject.measure = Measure::PerShare;

    bool basic = dilution.find("basic") != std::string::npos;
    bool diluted = dilution.find("diluted") != std::string::npos;
    // Qualifiers before the head, nearest first.
    bool qualified = false;
    std::size_t first = at;
    const auto takeDilution = [&] {
        while (first > floor && isOneOf(tokens[first - 1].text, "basic", "diluted", "and")) {
            if (tokens[first - 1].text == "and" &&
                (first < 2 || !isOneOf(tokens[first - 2].text, "basic", "diluted")))
                break;
            basic = basic || tokens[first - 1].text == "basic";
            diluted = diluted || tokens[first - 1].text == "diluted";
            --first;
        }
    };
    if (perShare) takeDilution();
    std::size_t taken = 0;
    while (first > floor && taken < 5) {
        const Token& before = tokens[first - 1];
        const bool neutral = before.word && isNeutral(before.text);
        // "U.S. revenue" is a part of it, "U.S. GAAP net income" is not.
        const bool country = before.text == "." && first > floor + 1 &&
                             isOneOf(std::string_view(tokens[first - 2].text), "u.s", "u.k");
        if (!neutral && !country && isForeign(before)) break;
        if (!neutral) qualified = qualified || !country || tokens[first].text != "gaap";
        if (isOneOf(std::string_view(before.text), "deferred", "unearned")) subject.balance = true;
        first -= country ? 2 : 1;
        ++taken;
    }
    subject.owner = ownerBefore(tokens, first, floor);
    if (perShare && taken > 0) takeDilution(); // "Diluted GAAP EPS"
    if (first > 0 && first < at && tokens[first].text == "reported" && tokens[first - 1].word)
        ++first; // what somebody did
    subject.first = first;
    // "product and service revenue", "GAAP and non-GAAP gross margin"
    if (taken > 0 && first > floor + 1 && isOneOf(tokens[first - 1].text, "and", "or", "&", "/") &&
        tokens[first - 2].word && !isForeign(tokens[first - 2]) &&
        !isDigit(tokens[first - 2].text.front()) &&
        !isOneOf(tokens[first - 2].text, "share", "shares"))
        subject.ambiguous = true;
    // "recorded as revenue" speaks of something else.
    if (first > floor + 1 && tokens[first - 1].text == "as" &&
        isOneOf(tokens[first - 2].text, "recorded", "recognized", "classified", "reported"))
        subject.ambiguous = true;
    if (perShare) subject.taxonomy = perShareTaxonomy(basic, diluted, subject.loss);
    if (qualified) subject.taxonomy.clear();
    if (subject.earnings && !perShare) takeHolders(tokens, subject);
    // What is said of its growth, its mix or its outlook is not said of it.
    if (subject.next < tokens.size() &&
        isOneOf(tokens[subject.next].text, "growth", "increase", "decrease", "decline", "guidance",
                "outlook", "mix", "contribution", "volume", "volumes", "recognition", "base",
                "target", "margin", "margins", "improvement", "tax", "expense", "expenses", "force",
                "team", "cycle", "release", "call", "price", "prices", "orders", "and", "returns",
                "per", "excluding", "before", "adjusted", "reduction", "gains", "from", "pipeline",
                "taxes"))
        subject.ambiguous = true;
    return subject;
}

} // namespace ql::extraction
