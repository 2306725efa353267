// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/contacts.h"

#include "extraction/particulars/contact_fields.h"
#include "scanned_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> contactsIn(std::string_view text) {
    const ScannedText scanned(text);
    Release release;
    release.company = "Northfield Optical, Inc.";
    readContacts(scanned.scan, findOpening(scanned.scan, release), release);
    std::vector<std::string> shown;
    for (const Contact& contact : release.contacts)
        shown.push_back(contact.name + " | " + contact.role + " | " + contact.phone + " | " +
                        contact.email);
    return shown;
}

TEST(Contacts, ARoleInBracketsBelongsToThePersonBeforeIt) {
    EXPECT_THAT(contactsIn("    CONTACT: Northfield Optical, Inc.\n"
                           "             Eve Aldrin, 218-555-0113 (Investors)\n"
                           "             investors@northfield.example\n"
                           "             fax: 218-555-0101\n"
                           "             Dan Moss, 218-555-0120 (Media)\n"
                           "             press@northfield.example\n"),
                ElementsAre("Eve Aldrin | Investors | 218-555-0113 | investors@northfield.example",
                            "Dan Moss | Media | 218-555-0120 | press@northfield.example"));
}

TEST(Contacts, ARoleOverAPersonBelongsToWhatFollows) {
    EXPECT_THAT(contactsIn("Contacts\n\nFor Investors:\nEve Aldrin, 218-555-0113\n"
                           "eve@northfield.example\n\nFor Media:\nDan Moss, 218-555-0120\n"),
                ElementsAre("Eve Aldrin | Investors | 218-555-0113 | eve@northfield.example",
                            "Dan Moss | Media | 218-555-0120 | "));
}

TEST(Contacts, AnOfficeTellsTheRoleToo) {
    EXPECT_THAT(contactsIn("Investor Contact\nEve Aldrin\nVice President, Investor Relations\n"
                           "Northfield\n218.555.0113\nEve.Aldrin@northfield.example\n"),
                ElementsAre("Eve Aldrin | Investors | 218.555.0113 | "
                            "Eve.Aldrin@northfield.example"));
}

TEST(Contacts, TwoPeopleShareALine) {
    EXPECT_THAT(contactsIn("Investor & Media Contacts:\nEve Aldrin / Dan Moss\n"
                           "eve@moss.example / dan@moss.example\n"),
                ElementsAre("Eve Aldrin | Investors, Media |  | eve@moss.example",
                            "Dan Moss | Investors, Media |  | dan@moss.example"));
}

TEST(Contacts, ANumberBelowTwoNamesIsBoths) {
    EXPECT_THAT(contactsIn("CONTACT:\nAlder Communications\nEve Aldrin/Dan Moss\n"
                           "Tel: 218-555-0113\neve@moss.example/dan@moss.example\n"),
                ElementsAre("Eve Aldrin |  | 218-555-0113 | eve@moss.example",
                            "Dan Moss |  | 218-555-0113 | dan@moss.example"));
}

TEST(Contacts, MarkUpIsNobodysName) {
    EXPECT_THAT(contactsIn("CONTACT:\n<S>                         <C>\n"
                           "Northfield Optical, Inc.    Tel: (218) 555-0113\n"),
                ElementsAre("Northfield Optical, Inc. |  | (218) 555-0113 | "));
}

TEST(Contacts, TheWiresSlashedForm) {
    EXPECT_THAT(
        contactsIn("    /CONTACT:  News Media Contact, Dan P. Moss, +1-218-555-0120, or\n"
                   "Investor Contact, Eve A. Aldrin, +1-218-555-0113, both of Northfield/\n"),
        ElementsAre("Dan P. Moss | Media | +1-218-555-0120 | ",
                    "Eve A. Aldrin | Investors | +1-218-555-0113 | "));
}

TEST(Contacts, WithoutAPersonTheCompanyAnswers) {
    EXPECT_THAT(contactsIn("Investor Relations Contact:\nInvestor Relations\n218-555-0113\n"),
                ElementsAre("Northfield Optical, Inc. | Investors | 218-555-0113 | "));
}

TEST(Contacts, ProseIsNone) {
    EXPECT_THAT(contactsIn("Customers contact us in many ways. Dial 800-555-0100 for the call.\n"),
                IsEmpty());
}

TEST(ContactFields, AnAddressIsNoName) {
    for (const ContactPiece& piece : contactPieces("New Ulm, MN 56073    218-555-0113"))
        EXPECT_NE(piece.field, ContactField::Name) << piece.text;
}

} // namespace
} // namespace ql::extraction
