// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/contacts.h"

#include "extraction/particulars/contact_fields.h"
#include "extraction/scan/paragraphs.h"
#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

constexpr std::size_t mostContacts = 12;
constexpr std::size_t longestBlock = 24; ///< lines with words

/// "CONTACT:", "Investor Relations Contact:", "For Media:", "/CONTACT: ...".
bool opensBlock(std::string_view line) {
    std::size_t first = 0;
    while (first < line.size() && (line[first] == '/' || line[first] == ' ' || line[first] == '\t'))
        ++first;
    if (first == line.size()) return false;
    const bool mayBeFor =
        (line[first] | 0x20) == 'f' || static_cast<unsigned char>(line[first]) >= 0x80;
    if (!mayBeFor && !holdsFolded(line, "contact")) return false;
    std::string plain = folded(trimmed(line));
    while (!plain.empty() && (plain.front() == '/' || plain.front() == ' '))
        plain.erase(0, 1);
    if (plain.size() > 400) return false;
    for (const std::string_view opener : {"contact:", "contacts:", "company contact",
                                          "for investors:", "for media:", "investor contact",
                                          "media contact", "contact information"})
        if (plain.starts_with(opener)) return true;
    if (plain == "contact" || plain == "contacts") return true;
    if (plain.size() > 200 || (plain.size() > 80 && !holdsContactField(line))) return false;
    const bool named = hasAnyPhrase(plain, {"contact", "contacts"});
    return named &&
           (plain.ends_with(':') || plain.ends_with("contact") || plain.ends_with("contacts") ||
            !contactRole(plain).empty() || plain.find("contact:") != std::string::npos) &&
           !plain.ends_with('.');
}

class Collector {
  public:
    explicit Collector(Release& release)
      : m_release(release) {}

    void line(std::string_view text) {
        const std::vector<ContactPiece> pieces = contactPieces(text);
        // "Dan Ames / Eve Orr" over "dames@x.com / eorr@x.com": in the same order.
        const auto count = [&](ContactField field) {
            return std::ranges::count(pieces, field, &ContactPiece::field);
        };
        if (count(ContactField::Email) > 1 && m_onLine == count(ContactField::Email)) {
            std::size_t next = m_contacts.size() - static_cast<std::size_t>(m_onLine);
            for (const ContactPiece& piece : pieces)
                if (piece.field == ContactField::Email) m_contacts[next++].email = piece.text;
            return;
        }
        const auto names = count(ContactField::Name);
        if (names > 0) m_onLine = names;
        for (std::size_t i = 0; i < pieces.size(); ++i)
            take(pieces[i], i == 0);
        // One number below two names is both's.
        if (names == 0 && m_onLine > 1 && count(ContactField::Phone) == 1)
            for (auto person = m_contacts.end() - m_onLine; person != m_contacts.end(); ++person)
                if (person->phone.empty()) person->phone = m_contacts.back().phone;
    }

    void finish() {
        for (Contact& contact : m_contacts) {
            if (isBare(contact)) continue;
            if (contact.name.empty()) contact.name = m_release.company;
            const bool known = std::ranges::any_of(m_release.contacts, [&](const Contact& other) {
                return other.name == contact.name &&
                       (other.phone == contact.phone || other.email == contact.email);
            });
            if (!known && m_release.contacts.size() < mostContacts)
                m_release.contacts.push_back(std::move(contact));
        }
        m_contacts.clear();
        m_role.clear();
        m_office.clear();
        m_onLine = 0;
    }

  private:
    [[nodiscard]] static bool isBare(const Contact& contact) {
        return contact.phone.empty() && contact.email.empty();
    }

    void take(const ContactPiece& piece, bool first) {
        switch (piece.field) {
        case ContactField::Name: {
            Contact contact;
            contact.name = piece.text;
            contact.role = m_role;
            m_contacts.push_back(std::move(contact));
            break;
        }
        case ContactField::Role:
            // Behind a person, in brackets or as an office, it is that person's.
            if (!m_contacts.empty() && !piece.heading && (!first || isBare(m_contacts.back()))) {
                if (m_contacts.back().role.empty() || m_contacts.back().role == m_role)
                    m_contacts.back().role = piece.text;
            } else {
                m_role = piece.text;
                m_open = true;
            }
            break;
        case ContactField::Title:
            if (!m_contacts.empty() && m_contacts.back().role.empty())
                m_contacts.back().role = contactRole(piece.text);
            else if (m_contacts.empty() && m_role.empty())
                m_role = contactRole(piece.text);
            break;
        case ContactField::Phone:
            if (Contact& contact = current(); contact.phone.empty()) contact.phone = piece.text;
            break;
        case ContactField::Email:
            if (Contact& contact = current(); contact.email.empty()) contact.email = piece.text;
            break;
        case ContactField::Other:
            if (m_office.empty() && piece.text.size() < 60) m_office = piece.text;
            break;
        case ContactField::Fax:
            break;
        }
        if (piece.field == ContactField::Name) m_open = false;
    }

    /// The contact a number belongs to; the office where no person was named under this heading.
    Contact& current() {
        if (m_contacts.empty() || m_open) {
            Contact contact;
            contact.name = m_office;
            contact.role = m_role;
            m_contacts.push_back(std::move(contact));
            m_open = false;
        }
        return m_contacts.back();
    }

    Release& m_release;
    std::vector<Contact> m_contacts;
    std::string m_role;
    std::string m_office;
    std::ptrdiff_t m_onLine = 0;
    bool m_open = false; ///< a heading was read and nobody yet named under it
};

bool endsBlock(const documents::Document& document, std::size_t line) {
    const std::string text = collapsed(document.textOf(document.lines[line]));
    const std::string plain = folded(text);
    const bool sentence = text.size() > 110 && !holdsContactField(text);
    if (sentence) return true;
    const std::vector<std::string> words = wordsOf(plain);
    if (hasAnyPhrase(plain, {"statements of", "balance sheets", "balance sheet", "reports",
                             "announces", "results"}) &&
        words.size() > 2 && !holdsContactField(text))
        return true;
    return document.lines[line].kind == documents::LineKind::Row &&
           hasAnyPhrase(plain, {"months ended", "quarter ended"});
}

} // namespace

void readContacts(const Scan& scan, const Opening& opening, Release& release) {
    const documents::Document& document = *scan.document;
    Collector collector(release);
    const std::vector<bool> inStatement = linesInside(scan, release);

    for (std::size_t i = opening.first; i < opening.last; ++i) {
        const std::string_view head = document.textOf(document.lines[i]);
        if (inStatement[i] || !opensBlock(head)) continue;
        std::size_t words = 0;
        std::size_t blanks = 0;
        std::size_t line = i;
        std::string slashed; // "/CONTACT: ... /" runs over lines
        for (; line < opening.last && words < longestBlock && !inStatement[line]; ++line) {
            const std::string_view text = document.textOf(document.lines[line]);
            if (trimmed(text).empty()) {
                if (++blanks > 2 && words > 1) break;
                continue;
            }
            if (line > i && endsBlock(document, line)) break;
            if (isPageFurniture(text)) continue;
            const std::string_view print = trimmed(text);
            if (print.front() == '<' && print.back() == '>') continue; // mark-up, no name
            blanks = 0;
            ++words;
            if (line == i && trimmed(text).starts_with('/')) slashed = " ";
            if (!slashed.empty()) {
                slashed += collapsed(text) + " ";
                if (trimmed(text).ends_with('/')) {
                    ++line;
                    break;
                }
                continue;
            }
            collector.line(text);
        }
        if (!slashed.empty()) collector.line(slashed);
        collector.finish();
        i = std::max(i, line == i ? i : line - 1);
    }
}

} // namespace ql::extraction
