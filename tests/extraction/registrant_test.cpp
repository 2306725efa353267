// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reader.h"
#include "extraction/particulars/registrant.h"

#include <gtest/gtest.h>

namespace ql::extraction {
namespace {

/// "cik, file number, IRS number" of a cover.
std::string numbersOf(std::string_view cover, const std::string& name = "filing.txt") {
    const auto document = documents::read(cover, name);
    EXPECT_TRUE(document) << document.error().sentence();
    if (!document) return {};
    const Registrant read = readRegistrant(*document, document->lines.size());
    return read.cik + ", " + read.commissionFile + ", " + read.irsNumber;
}

TEST(Registrant, numbersStandOverTheirCaptions) {
    EXPECT_EQ(numbersOf("                    NORTHFIELD OPTICAL, INC.\n"
                        "     (Exact name of registrant as specified in its charter)\n\n"
                        "        Minnesota              1-4127            41-0740129\n"
                        "     (State or other        (Commission       (IRS Employer\n"
                        "      jurisdiction of      File Number)     Identification No.)\n"
                        "      incorporation)\n\n"
                        "   Registrant's telephone number, including area code (218) 991-0791\n"),
              ", 001-04127, 41-0740129");
}

TEST(Registrant, numbersStandBesideOrBehindTheirCaptions) {
    EXPECT_EQ(numbersOf("Commission File Number 001-34127\n\n"
                        "41-0740129 (I.R.S. Employer Identification No.)\n"),
              ", 001-34127, 41-0740129");
    EXPECT_EQ(numbersOf("Commission file number: 0-27026\nMinnesota\n"
                        "IRS Employer Identification Number: 41\u20110740129\n"),
              ", 000-27026, 41-0740129");
}

TEST(Registrant, aWebPagesCoverIsReadToo) {
    EXPECT_EQ(numbersOf("<html><body><p>FORM 8-K</p><table>"
                        "<tr><td>Minnesota</td><td>001-34127</td><td>41-0740129</td></tr>"
                        "<tr><td>(State of<br>incorporation)</td><td>(Commission<br>File "
                        "Number)</td><td>(IRS Employer<br>Identification No.)</td></tr>"
                        "</table><p>Central Index Key 0001234567</p></body></html>",
                        "filing.html"),
              "0001234567, 001-34127, 41-0740129");
}

TEST(Registrant, twoOnOneCoverAreNoOnesNumbers) {
    const std::string both =
        "Commission     Registrant, State of Incorporation,      I.R.S. Employer\n"
        "File Number    Address and Telephone Number           Identification No.\n"
        "1-4127         Northfield Optical, Inc.                   41-0740129\n"
        "               2 Lens Row, Duluth\n"
        "               (218) 555-0100\n"
        "               Minnesota\n"
        "1-4128         Northfield Glass Company                   41-0740130\n";
    EXPECT_EQ(numbersOf(both), ", , ");
}

TEST(Registrant, aMisprintedNumberIsNone) {
    EXPECT_EQ(numbersOf("  001-34127          41-074012\n(Commission      (IRS Employer\n"
                        "File Number)    Identification No.)\n"),
              ", 001-34127, ");
}

TEST(Registrant, numbersWithoutACaptionAndTelephonesSayNothing) {
    EXPECT_EQ(numbersOf("Order 41-0740129, invoice 001-34127, 1-4127 Lens Row\n"), ", , ");
    EXPECT_EQ(numbersOf("Commission File Number\nTelephone 991-0791, fax 333-0791\n"), ", , ");
    EXPECT_EQ(numbersOf("Commission File Number\nDuluth, Minn. 55802-1234\n"), ", , ");
}

TEST(Registrant, sentencesBelowTheBoxesAreNoCover) {
    EXPECT_EQ(numbersOf("Commission File Number 001-34127\n"
                        "Check the appropriate box below if the Form 8-K filing is intended to\n"
                        "incorporate the registration statement, Commission File No. 333-81234\n"),
              ", 001-34127, ");
}

} // namespace
} // namespace ql::extraction
