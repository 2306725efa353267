// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/contact_fields.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <optional>

namespace ql::extraction {

namespace {

struct Found {
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool isMailByte(char c) {
    return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
}

std::optional<Found> findMail(std::string_view text) {
    const std::size_t sign = text.find('@');
    if (sign == std::string_view::npos || sign == 0) return std::nullopt;
    std::size_t begin = sign;
    while (begin > 0 && isMailByte(text[begin - 1]))
        --begin;
    std::size_t end = sign + 1;
    while (end < text.size() && isMailByte(text[end]))
        ++end;
    while (end > sign && text[end - 1] == '.')
        --end;
    if (begin == sign || text.substr(sign, end - sign).find('.') == std::string_view::npos)
        return std::nullopt;
    return Found{begin, end};
}

/// Ten digits or more with the signs that group them; a seven-digit number is none.
std::optional<Found> findPhone(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c != '+' && c != '(' && !isDigit(c)) continue;
        if (at > 0 && (isLetter(text[at - 1]) || isDigit(text[at - 1]) || text[at - 1] == '$'))
            continue;
        std::size_t digits = 0;
        std::size_t signs = 0;
        std::size_t end = at;
        std::size_t lastDigit = at;
        for (; end < text.size() && end - at < 24; ++end) {
            if (isDigit(text[end])) {
                ++digits;
                lastDigit = end;
            } else if (text[end] == '-' || text[end] == '.' || text[end] == '(' ||
                       text[end] == ')' || text[end] == '+' || text[end] == ' ') {
                ++signs;
                if (end > at && text[end] == ' ' && text[end - 1] == ' ') break;
            } else {
                break;
            }
        }
        if (digits >= 10 && digits <= 14 && signs >= 2) return Found{at, lastDigit + 1};
    }
    return std::nullopt;
}

bool isOffice(std::string_view plain) {
    return hasAnyPhrase(plain, {"officer", "president", "vp", "director", "treasurer", "ceo", "cfo",
                                "chairman", "manager", "controller", "secretary", "head",
                                "communications", "relations", "affairs", "finance"});
}

/// "please contact Katie Moss by phone at": the name behind the word, or nothing.
std::string nameBehindContact(std::string_view words, const std::string& plain) {
    const std::size_t at = plain.find("contact ");
    if (plain.size() != words.size() || at == std::string::npos) return {};
    std::size_t end = at + 8;
    for (std::size_t count = 0; count < 3 && end < words.size() && isUpper(words[end]); ++count) {
        const std::size_t space = words.find(' ', end);
        end = space == std::string_view::npos ? words.size() : space + 1;
    }
    const std::string_view name = trimmed(words.substr(at + 8, end - at - 8));
    return looksLikeName(name) ? std::string(name) : std::string();
}

void addWords(std::vector<ContactPiece>& pieces, std::string_view words) {
    std::string_view text = trimmed(words);
    const auto edge = [](char c) {
        return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '/' || c == '-' ||
               c == ' ' || c == '.' || c == '"';
    };
    while (!text.empty() && edge(text.front()))
        text.remove_prefix(1);
    const bool colon = text.find(':') != std::string_view::npos;
    std::string_view bare = text;
    while (!bare.empty() && edge(bare.back())) {
        // The stop of "Inc." stays.
        const std::size_t word = bare.find_last_of(" ,") + 1;
        if (bare.back() == '.' && bare.size() - word <= 5 && isUpper(bare[word])) break;
        bare.remove_suffix(1);
    }
    if (bare.empty() || bare == "or" || bare == "at") return;
    const std::string plain = folded(bare);
    if (plain == "fax" || plain.ends_with(" fax") || plain == "or fax" || plain == "facsimile") {
        pieces.push_back({ContactField::Fax, {}});
        return;
    }
    if (std::string name = nameBehindContact(bare, plain); !name.empty()) {
        if (const std::string role = contactRole(plain); !role.empty())
            pieces.push_back({ContactField::Role, role, true});
        pieces.push_back({ContactField::Name, std::move(name)});
        return;
    }
    const bool office = isOffice(plain) && !hasAnyPhrase(plain, {"contact", "contacts"});
    const std::string role = contactRole(plain);
    if (looksLikeName(bare) && role.empty() && !office)
        pieces.push_back({ContactField::Name, std::string(bare)});
    else if (!role.empty() && (!office || wordsOf(plain).size() <= 2 || colon))
        pieces.push_back({ContactField::Role, role,
                          colon || hasAnyPhrase(plain, {"contact", "contacts", "for"})});
    else if (office)
        pieces.push_back({ContactField::Title, std::string(bare)});
    else if (plain != "tel" && plain != "phone" && plain != "email" && plain != "e-mail" &&
             plain != "telephone" && !hasAnyPhrase(plain, {"contact", "contacts"}))
        pieces.push_back({ContactField::Other, std::string(bare)});
}

/// Cuts words at commas, semicolons, wide gaps, slashes with blanks, " - " and " or ".
void addAllWords(std::vector<ContactPiece>& pieces, std::string_view text) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        std::size_t length = 0;
        if (i == text.size()) {
            length = 1;
        } else if (text[i] == ',') {
            // "Alder, Inc." and "Thomas, CPA" are no two things.
            const std::string rest = folded(trimmed(text.substr(i + 1)));
            if (!rest.starts_with("inc") && !rest.starts_with("llc") && !rest.starts_with("cpa") &&
                !rest.starts_with("jr"))
                length = 1;
        } else if (text[i] == ';' || text[i] == '(' || text[i] == ')' || text[i] == '\t' ||
                   text[i] == ':' || text[i] == '/') {
            length = 1;
        } else if (text.substr(i, 2) == "  ") {
            length = 2;
        } else if (text.substr(i, 3) == " - ") {
            length = 3;
        } else if (text.substr(i, 4) == " or " && i > 0) {
            length = 4;
        }
        if (length == 0) continue;
        const std::size_t end = i < text.size() && text[i] == ':' ? i + 1 : i;
        addWords(pieces, text.substr(begin, end - begin));
        begin = std::min(text.size(), i + length);
        i = begin - (i < text.size() ? 1 : 0);
        if (begin >= text.size()) break;
    }
}

} // namespace

std::string contactRole(std::string_view words) {
    const std::string plain = folded(words);
    const bool investors = hasAnyPhrase(plain, {"investor", "investors", "analyst", "analysts",
                                                "shareholder", "shareholders", "ir"});
    const bool media = hasAnyPhrase(plain, {"media", "press", "public relations", "news media",
                                            "corporate communications", "editorial", "pr"});
    if (investors && media) return "Investors, Media";
    if (investors) return "Investors";
    if (media) return "Media";
    return {};
}

bool holdsContactField(std::string_view line) {
    return findMail(line).has_value() || findPhone(line).has_value();
}

bool looksLikeName(std::string_view words) {
    std::size_t count = 0;
    std::size_t initials = 0;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t end = words.find(' ', at);
        if (end == std::string_view::npos) end = words.size();
        std::string_view word = words.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        if (word.back() == ',') word.remove_suffix(1);
        const std::string plain = folded(word);
        if (plain == "cpa" || plain == "jr." || plain == "jr" || plain == "cfa" || plain == "iii")
            continue;
        const bool particle = plain == "van" || plain == "von" || plain == "de" || plain == "la";
        if (!particle && (word.empty() || !isUpper(word.front()))) return false;
        if (std::ranges::any_of(word, [](char c) {
                return isDigit(c) || c == '@' || c == '&' || c == '/' || c == ':' || c == '%';
            }))
            return false;
        for (const std::string_view other :
             {"inc",          "inc.",       "corp",          "corp.",
              "corporation",  "company",    "co.",           "llc",
              "ltd",          "group",      "partners",      "communications",
              "street",       "avenue",     "road",          "suite",
              "floor",        "relations",  "officer",       "president",
              "release",      "contact",    "contacts",      "media",
              "investor",     "investors",  "press",         "financial",
              "news",         "holdings",   "technologies",  "international",
              "incorporated", "associates", "the",           "for",
              "web",          "tables",     "semiconductor", "capital",
              "about",        "results",    "statements",    "internet",
              "energy",       "tel",        "phone",         "fax",
              "source",       "vice",       "board",         "chairman",
              "advisors",     "schedule"})
            if (plain == other) return false;
        if (word.size() == 2 && word[1] == '.') ++initials;
        ++count;
    }
    return count >= 2 && count <= 4 && count > initials;
}

std::vector<ContactPiece> contactPieces(std::string_view line) {
    std::vector<ContactPiece> pieces;
    std::string_view rest = line;
    while (!rest.empty()) {
        const auto mail = findMail(rest);
        const auto phone = findPhone(rest);
        if (!mail && !phone) break;
        const bool mailFirst = mail && (!phone || mail->begin < phone->begin);
        const Found found = mailFirst ? *mail : *phone;
        addAllWords(pieces, rest.substr(0, found.begin));
        const std::string text(rest.substr(found.begin, found.end - found.begin));
        if (mailFirst) {
            pieces.push_back({ContactField::Email, text});
        } else if (!pieces.empty() && pieces.back().field == ContactField::Fax &&
                   pieces.back().text.empty()) {
            pieces.back().text = text;
        } else {
            pieces.push_back({ContactField::Phone, collapsed(text)});
        }
        rest.remove_prefix(found.end);
    }
    addAllWords(pieces, rest);
    // "New York, NY 10013" is an address.
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const std::string& state = pieces[i + 1].text;
        if (pieces[i].field == ContactField::Name && pieces[i + 1].field == ContactField::Other &&
            state.size() >= 2 && isUpper(state[0]) && isUpper(state[1]) &&
            (state.size() == 2 || state[2] == ' '))
            pieces[i].field = ContactField::Other;
    }
    return pieces;
}

} // namespace ql::extraction
