// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/company_name.h"

#include "extraction/particulars/name_over_statements.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <map>

namespace ql::extraction {

namespace {

constexpr std::array<std::string_view, 22> legalForms = {"inc",
                                                         "incorporated",
                                                         "corp",
                                                         "corporation",
                                                         "co",
                                                         "company",
                                                         "ltd",
                                                         "limited",
                                                         "llc",
                                                         "lp",
                                                         "plc",
                                                         "ag",
                                                         "sa",
                                                         "nv",
                                                         "se",
                                                         "bancorp",
                                                         "bancorporation",
                                                         "holdings",
                                                         "group",
                                                         "trust",
                                                         "partners",
                                                         "enterprises"};

bool isLegalForm(std::string_view word) {
    std::string plain;
    for (const char c : folded(word))
        if (isLetter(c)) plain += c;
    return std::ranges::find(legalForms, plain) != legalForms.end();
}

/// A legal form that ends a name.
bool closesName(std::string_view word) {
    const std::string plain = folded(word);
    for (const std::string_view form : {"inc.", "inc", "incorporated", "corp.", "corporation",
                                        "ltd.", "ltd", "limited", "llc", "plc", "n.v.", "s.a."})
        if (plain == form) return true;
    return false;
}

bool isJoint(std::string_view word) {
    return word == "and" || word == "&" || word == "of" || word == "the" || word == "plc" ||
           word == "de" || word == "for";
}

/// Words that begin a name only at the head of a sentence.
bool isSentenceOpener(std::string_view word) {
    const std::string plain = folded(word);
    for (const std::string_view opener :
         {"for", "in", "on", "net", "total", "results", "as", "this", "revenue", "revenues",
          "third", "first", "second", "fourth", "financial", "today", "during", "at", "with"})
        if (plain == opener) return true;
    return false;
}

/// A longer spelling of the name, printed anywhere in the running text: the same words, then a
/// few more up to a legal form.
std::string fullerName(const Opening& opening, const std::string& name) {
    std::map<std::string, int> seen;
    for (const Paragraph& paragraph : opening.paragraphs) {
        const std::string text = withoutTrademarks(paragraph.text);
        for (std::size_t at = text.find(name); at != std::string::npos;
             at = text.find(name, at + 1)) {
            if (at > 0 && isLetter(text[at - 1])) continue;
            const std::string longer = nameAt(std::string_view(text).substr(at));
            if (longer.size() > name.size() && longer.starts_with(name) &&
                !isLetter(longer[name.size()]) && endsInLegalForm(longer) &&
                wordsOf(longer).size() <= wordsOf(name).size() + 3)
                ++seen[longer];
        }
    }
    std::string best;
    int count = 0;
    for (const auto& [spelling, times] : seen)
        if (times > count) {
            best = spelling;
            count = times;
        }
    return best;
}

/// "(Exact name of registrant as specified in its charter)" stands below the name.
std::string nameOnCover(const documents::Document& document) {
    std::string_view before;
    for (const documents::Line& line : document.lines) {
        const std::string_view text = trimmed(document.textOf(line));
        if (text.empty()) continue;
        const std::string plain = folded(text);
        if (plain.find("exact name of registrant") != std::string::npos)
            return nameAt(withoutTrademarks(before));
        if (plain.find_first_not_of("-_= ") != std::string::npos) before = text;
    }
    return {};
}

} // namespace

bool endsInLegalForm(std::string_view name) {
    const std::size_t space = name.find_last_of(" ,");
    return space != std::string_view::npos && isLegalForm(name.substr(space + 1));
}

std::string withoutTrademarks(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '(' && static_cast<unsigned char>(text[i]) < 0x80) {
            out += text[i++];
            continue;
        }
        bool taken = false;
        for (const std::string_view sign : {"\u00ae", "\u2122", "\u2120", "(R)", "(TM)", "(SM)"})
            if (text.substr(i).starts_with(sign)) {
                while (!out.empty() && out.back() == ' ')
                    out.pop_back();
                i += sign.size();
                taken = true;
                break;
            }
        if (!taken) out += text[i++];
    }
    return out;
}

std::string nameAt(std::string_view text) {
    std::string name;
    std::size_t at = 0;
    std::size_t kept = 0; // bytes of `name` that end in a word of the name itself
    bool first = true;
    while (at < text.size() && name.size() < 90) {
        std::size_t end = at;
        while (end < text.size() && text[end] != ' ')
            ++end;
        std::string_view word = text.substr(at, end - at);
        if (word.starts_with('(') || word.starts_with('[') || word.starts_with('"') ||
            word.starts_with("\u201c") || word.starts_with("-") || word.starts_with("\u2014") ||
            word.starts_with("\u2013"))
            break;
        // "Inc.--", "California\u2014" cannot be: a dash ends the name.
        if (const auto dash = word.find("--"); dash != std::string_view::npos)
            word = word.substr(0, dash);
        const bool comma = word.ends_with(',');
        std::string_view bare = word;
        while (!bare.empty() && (bare.back() == ',' || bare.back() == ';' || bare.back() == ':'))
            bare.remove_suffix(1);
        const bool possessive = bare.ends_with("'s") || bare.ends_with("\u2019s");
        if (bare.empty() || possessive) break;
        const bool capital = isUpper(bare.front()) || isDigit(bare.front()) ||
                             static_cast<unsigned char>(bare.front()) >= 0x80;
        // A brand may begin in lower case: "nVent", "eBay".
        const bool brand = first && isLower(bare.front()) && std::ranges::any_of(bare, isUpper);
        if (!capital && !brand && !(isJoint(bare) && !first)) break;
        if (first && (isSentenceOpener(bare) || isDigit(bare.front()))) break;
        if (!name.empty()) name += ' ';
        name += bare;
        if (!isJoint(bare) || bare == "plc") kept = name.size();
        const bool legal = isLegalForm(bare);
        const bool sentenceEnd = bare.ends_with('.') && !legal && bare.size() > 3;
        if (bare == "plc" || sentenceEnd || word.size() < end - at) break;
        if (word.ends_with(';') || word.ends_with(':')) break;
        at = end;
        while (at < text.size() && text[at] == ' ')
            ++at;
        first = false;
        // Behind "Inc." only another legal form goes on.
        if (closesName(bare) && !comma) {
            const std::string_view rest = text.substr(at);
            if (!isLegalForm(rest.substr(0, std::min(rest.find_first_of(" ,("), rest.size()))))
                break;
        }
        if (comma) {
            // Behind a comma the name goes on with a legal form or another partner's name.
            const std::string_view rest = text.substr(at);
            if (rest.empty() || !isUpper(rest.front())) break;
            const std::size_t next = std::min(rest.find_first_of(" ,("), rest.size());
            if (legal && !isLegalForm(rest.substr(0, next))) break;
            name += ',';
        }
    }
    name.resize(std::min(kept, name.size()));
    if (name.size() < 2) return {};
    return name;
}

std::string findCompany(const Scan& scan, const Opening& opening, const Release& release) {
    std::string lead = withoutTrademarks(opening.leadText());
    // "Northfield Optical, Inc . ( NASDAQ": a stray blank before the stop.
    if (const auto stray = lead.find(" . "); stray != std::string::npos && stray < 60)
        lead.erase(stray, 1);
    std::string name = nameAt(lead);
    if (name.empty() || wordsOf(name).size() > 9) name = nameOnCover(*scan.document);
    if (name.empty()) name = nameOverStatements(scan, release);
    if (name.empty()) return scan.document->filing.company;
    if (!endsInLegalForm(name))
        if (std::string fuller = fullerName(opening, name); !fuller.empty()) name = fuller;
    return name;
}

} // namespace ql::extraction
