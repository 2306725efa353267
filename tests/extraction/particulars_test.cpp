// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reader.h"
#include "extraction/extract.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ql::extraction {
namespace {

Release read(std::string_view text, const std::string& name = "release.txt") {
    const auto document = documents::read(text, name);
    EXPECT_TRUE(document) << document.error().sentence();
    if (!document) return {};
    auto release = extract(*document);
    EXPECT_TRUE(release) << release.error().sentence();
    return release ? *release : Release{};
}

const std::string statement = "\n"
                              "                     NORTHFIELD OPTICAL, INC.\n"
                              "          Condensed Consolidated Statements of Operations\n"
                              "               (In thousands, except per share data)\n"
                              "                            (unaudited)\n"
                              "\n"
                              "                            Three Months Ended (a)\n"
                              "                           ------------------------\n"
                              "                             June 30,     June 30,\n"
                              "                               2006         2005\n"
                              "                           -----------  -----------\n"
                              "Net revenue                 $   25,214   $   20,445\n"
                              "Cost of revenue (b)             12,291       10,621\n"
                              "                           -----------  -----------\n"
                              "Gross profit                    12,923        9,824\n"
                              "Operating expenses               9,817        8,606\n"
                              "                           -----------  -----------\n"
                              "Net income                  $    3,106   $    1,218\n"
                              "                           ===========  ===========\n"
                              "\n";

TEST(Particulars, AQuarterStillToComeIsNotTheOneReported) {
    const std::string letter =
        "        Northfield Optical Reports Record Revenue\n\n"
        "    DULUTH, Minn., July 20, 2006 -- Northfield Optical, Inc. (Nasdaq: NFOP), a maker of\n"
        "precision lenses, today released its letter to shareholders.\n\n"
        "Our new lens remains on track to begin shipping in Q4 2006.\n\n"
        "Margins in Q2 2006 do not show it yet; see our Form 10-K for the year ended\n"
        "December 31, 2005.\n\n";
    const Release release = read(letter + statement);
    EXPECT_EQ(release.fiscalQuarter, 2);
    EXPECT_EQ(release.fiscalYear, 2006);
}

TEST(Particulars, AHeadlineSetWithWideSpacesIsNoRowOfHeads) {
    const Release release = read(
        "Northfield   Optical   Today   Reports   Its   Record   Second   Quarter\n\n"
        "    DULUTH, Minn., July 20, 2006 -- Northfield Optical, Inc. (Nasdaq: NFOP), a maker of\n"
        "precision lenses, today announced its results.\n\n" +
        statement);
    EXPECT_EQ(release.headline, "Northfield Optical Today Reports Its Record Second Quarter");
}

TEST(Particulars, AHeadlineEndsWithItsDateAndBeforeAListsHeading) {
    const auto headline = [](const std::string& over) {
        return read("<html><body>" + over +
                    "<ul><li>Net sales of $9.2 million.</li></ul><p>DULUTH, Minn., July 20, 2006 - "
                    "Northfield Optical, Inc. (Nasdaq: NFOP) today announced results for the "
                    "quarter ended June 30, 2006. Net sales for the quarter were $9.2 million.</p>"
                    "</body></html>")
            .headline;
    };
    EXPECT_EQ(headline("<p><b>NORTHFIELD OPTICAL, INC. REPORTS RESULTS FOR THE THREE MONTHS "
                       "ENDED</b></p><p><b>JUNE 30, 2006</b></p>"),
              "NORTHFIELD OPTICAL, INC. REPORTS RESULTS FOR THE THREE MONTHS ENDED JUNE 30, 2006");
    EXPECT_EQ(headline("<p><b>Northfield Optical Announces Second Quarter 2006 Earnings</b></p>"
                       "<p><b>Second Quarter 2006 Highlights (Compared to Second Quarter "
                       "2005):</b></p>"),
              "Northfield Optical Announces Second Quarter 2006 Earnings");
}

TEST(Particulars, APlainTextReleaseSaysWhoReportsWhatAndWhen) {
    const Release release = read("Exhibit 99.1\n\n"
                                 "        Northfield Optical Reports Second Quarter 2006 Results;\n"
                                 "           Company Grows 8 Percent Over the First Quarter\n\n"
                                 "    Business Editors\n\n"
                                 "    DULUTH, Minn.--(LAKELAND WIRE)--July 20, 2006--Northfield\n"
                                 "Optical, Inc. (Nasdaq:NFOP), a maker of precision lenses, today\n"
                                 "reported results for the second quarter ended June 30, 2006.\n" +
                                 statement);
    EXPECT_EQ(release.company, "Northfield Optical, Inc.");
    EXPECT_EQ(release.ticker, "NFOP");
    EXPECT_EQ(release.exchange, "Nasdaq");
    EXPECT_EQ(release.headline, "Northfield Optical Reports Second Quarter 2006 Results; Company "
                                "Grows 8 Percent Over the First Quarter");
    EXPECT_EQ(release.published.toString(), "2006-07-20");
    EXPECT_EQ(release.place, "DULUTH, Minn.");
    EXPECT_EQ(release.wire, "Lakeland Wire");
    EXPECT_EQ(release.quarter.toString(), "2006-06-30/3M");
    EXPECT_EQ(release.fiscalQuarter, 2);
    EXPECT_EQ(release.fiscalYear, 2006);
    EXPECT_TRUE(release.unaudited);
    EXPECT_FALSE(release.restated);
}

TEST(Particulars, ADayWithoutAYearIsTheFirstBehindTheQuarter) {
    const Release release =
        read("          Northfield Optical Reports Fourth Quarter and Annual Results\n\n"
             "     DULUTH, Minn., July 21 /PRNewswire/ -- Northfield Optical, "
             "Inc.\n(Nasdaq: NFOP) today announced results for its fiscal "
             "fourth quarter\nand year ended June 30, 2006.\n" +
             statement);
    EXPECT_EQ(release.published.toString(), "2006-07-21");
    EXPECT_EQ(release.wire, "PR Newswire");
    EXPECT_EQ(release.fiscalQuarter, 4);
    EXPECT_EQ(release.fiscalYear, 2006);
}

TEST(Particulars, APartnersListingIsNotTaken) {
    const Release release =
        read("          Northfield Reports Second Quarter 2006 Results\n\n"
             "    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today\n"
             "reported results for the second quarter ended June 30, 2006.\n\n"
             "    In July, Northfield and Gleam (Nasdaq:GLEM) agreed to merge.\n" +
             statement);
    EXPECT_EQ(release.company, "Northfield Optical, Inc.");
    EXPECT_EQ(release.ticker, "");
}

TEST(Particulars, AFullerNamePrintedElsewhereWins) {
    const Release release =
        read("          Northfield Reports Second Quarter 2006 Results\n\n"
             "    DULUTH, Minn.--July 20, 2006--Northfield (NYSE: NF) today reported\n"
             "results for the second quarter ended June 30, 2006.\n\n"
             "    About Northfield\n\n"
             "    Copyright 2006 Northfield Optical, Inc. All rights reserved.\n" +
             statement);
    EXPECT_EQ(release.company, "Northfield Optical, Inc.");
    EXPECT_EQ(release.ticker, "NF");
}

TEST(Particulars, ASitesMenuIsNoHeadline) {
    const Release release =
        read("<html><body><ul><li>Products</li><li>News</li><li>Quarterly results archive</li></ul>"
             "<p>Share</p><p>Email</p>"
             "<h1>Northfield Announces Results for Second Quarter 2006</h1>"
             "<p>July 20, 2006</p>"
             "<ul><li>Record revenue of $25.2 million</li></ul>"
             "<p>Northfield Optical, Inc. (NASDAQ: NFOP) today reported revenue for the second "
             "quarter ended June 30, 2006, of $25.2 million.</p>"
             "<p>CONDENSED STATEMENTS OF OPERATIONS (In thousands) (Unaudited)</p>"
             "<table><tr><td></td><td colspan=2>Three Months Ended June 30,</td></tr>"
             "<tr><td></td><td>2006</td><td>2005</td></tr>"
             "<tr><td>Revenue</td><td>25,214</td><td>20,445</td></tr>"
             "<tr><td>Cost of revenue</td><td>12,291</td><td>10,621</td></tr>"
             "<tr><td>Gross profit</td><td>12,923</td><td>9,824</td></tr></table></body></html>",
             "release.html");
    EXPECT_EQ(release.headline, "Northfield Announces Results for Second Quarter 2006");
    EXPECT_EQ(release.published.toString(), "2006-07-20");
    EXPECT_EQ(release.company, "Northfield Optical, Inc.");
    EXPECT_EQ(release.ticker, "NFOP");
}

TEST(Particulars, AReleaseOfProseAloneIsRead) {
    const Release release =
        read("    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today\n"
             "reported results for the second quarter ended June 30, 2006.\n"
             "    Revenue for the second quarter of 2006 was $25.2 million.\n");
    ASSERT_EQ(release.prose.size(), 1U);
    EXPECT_EQ(release.prose[0].value.toString(), "25200000");
}

TEST(Particulars, AFilingsHeaderFillsInWhatTheReleaseLeavesOut) {
    const Release release =
        read("<SEC-DOCUMENT>0000000000-06-000001.txt : 20060721\n<SEC-HEADER>\n"
             "ACCESSION NUMBER:\t\t0000000000-06-000001\nCONFORMED SUBMISSION TYPE:\t8-K\n"
             "CONFORMED PERIOD OF REPORT:\t20060720\nFILED AS OF DATE:\t\t20060721\n\nFILER:\n\n"
             "\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\tNORTHFIELD OPTICAL INC\n"
             "\t\tCENTRAL INDEX KEY:\t\t\t0000099999\n\t\tFISCAL YEAR END:\t\t\t0331\n"
             "</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nCover page.\n</TEXT>\n</DOCUMENT>\n"
             "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n\n"
             "          Northfield Optical Reports Results\n\n"
             "     DULUTH, Minn., July 20 /PRNewswire/ -- Northfield Optical, Inc.\n"
             "today announced results for the quarter ended June 30, 2006.\n" +
             statement + "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n");
    EXPECT_EQ(release.company, "Northfield Optical, Inc.");
    EXPECT_EQ(release.cik, "0000099999");
    EXPECT_EQ(release.published.toString(), "2006-07-20");
    EXPECT_EQ(release.fiscalQuarter, 1);
    EXPECT_EQ(release.fiscalYear, 2007);
}

TEST(Particulars, TwelveMonthsThatRollAreNoFiscalYear) {
    const std::string text = "                       ALDERBROOK POWER COMPANY\n"
                             "                       Statements of Income\n"
                             "                          (In thousands)\n\n"
                             "                    Three Months Ended        Twelve Months Ended\n"
                             "                         March 31,                 March 31,\n"
                             "                       2004         2003         2004         2003\n"
                             "                 ----------   ----------   ----------   ----------\n"
                             "Revenues         $   41,207   $   39,914   $  160,118   $  152,330\n"
                             "Expenses             36,100       35,012      140,009      133,871\n"
                             "                 ----------   ----------   ----------   ----------\n"
                             "Net income       $    5,107   $    4,902   $   20,109   $   18,459\n";
    EXPECT_EQ(read(text).fiscalQuarter, 0);
    const std::string balance = "\n                          Balance Sheets\n"
                                "                          (In thousands)\n\n"
                                "                        March 31,    December 31,\n"
                                "                             2004            2003\n"
                                "                 ----------------   -------------\n"
                                "Plant, net       $        211,207   $     208,914\n"
                                "Other assets               36,100          35,012\n"
                                "                 ----------------   -------------\n"
                                "Total assets     $        247,307   $     243,926\n";
    EXPECT_EQ(read(text + balance).fiscalQuarter, 1);
    std::string year = text;
    year.replace(year.find("Twelve Months Ended"), 19, "    Year Ended     ");
    EXPECT_EQ(read(year).fiscalQuarter, 4);
}

TEST(Footnotes, BelongToTheStatementThatCarriesTheirMark) {
    const Release release =
        read("    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today\n"
             "reported results for the second quarter ended June 30, 2006. Risks\n"
             "include:\n"
             "(2) intense competition among makers of lenses, and\n" +
             statement +
             "(a) 2006 includes stock-based compensation expense that has been\n"
             "    reclassified to conform to current year presentation.\n\n"
             "(b) Excludes freight.\n");
    ASSERT_EQ(release.footnotes.size(), 2U);
    EXPECT_EQ(release.footnotes[0].mark, "a");
    EXPECT_EQ(release.footnotes[0].statement, 0);
    EXPECT_EQ(release.footnotes[0].text,
              "2006 includes stock-based compensation expense that has been reclassified to "
              "conform to current year presentation.");
    EXPECT_EQ(release.footnotes[1].mark, "b");
    EXPECT_EQ(release.footnotes[1].text, "Excludes freight.");
}

TEST(Prose, AFactIsFoundWhereItIsPrinted) {
    const std::string text = "    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today\n"
                             "reported results for the second quarter ended June 30, 2006.\n"
                             "    Revenue for the second quarter of 2006 was $25.2\n"
                             "million.\n" +
                             statement;
    const Release release = read(text);
    ASSERT_EQ(release.prose.size(), 1U);
    const ProseFact& fact = release.prose[0];
    const auto at = [&](const ByteRange& range) {
        return text.substr(range.begin, range.end - range.begin);
    };
    EXPECT_EQ(at(fact.where.range), "$25.2\nmillion");
    EXPECT_EQ(at(fact.sentence), "Revenue for the second quarter of 2006 was $25.2\nmillion.");
    EXPECT_EQ(fact.where.firstLine, 3);
}

TEST(Prose, SectionsOfAPartGiveItsFactsTheirName) {
    const Release release =
        read("    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today\n"
             "reported results for the second quarter ended June 30, 2006.\n\n"
             "    Inspection Systems\n\n"
             "    Second-quarter revenue was $5.2 million.\n\n"
             "    Business Outlook\n\n"
             "    Revenue for the second quarter of 2006 was $9.9 million.\n" +
             statement);
    ASSERT_EQ(release.prose.size(), 1U);
    EXPECT_EQ(release.prose[0].subject, "Inspection Systems: revenue");
    EXPECT_EQ(release.prose[0].taxonomy, "");
}

TEST(Prose, ADayBelowTheHeadlineIsNoFiscalYear) {
    const Release release =
        read("Northfield Optical Announces Results for Second Quarter 2006\n\n"
             "July 20, 2006\n\n"
             "  o  Record revenue of $25.2 million\n\n"
             "    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today\n"
             "reported results for the second quarter ended June 30, 2006.\n" +
             statement);
    ASSERT_EQ(release.prose.size(), 1U);
    EXPECT_EQ(release.prose[0].period.toString(), "2006-06-30/3M");
}

TEST(Prose, AYearAgoIsTheDayTheStatementsPrint) {
    const Release release =
        read("    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today\n"
             "reported results for the quarter ended July 1, 2006.\n"
             "    Revenue for the quarter was $25.2 million, compared with $21.5 million in\n"
             "the comparable period last year.\n\n"
             "                    Statements of Operations\n"
             "                         (In thousands)\n"
             "                            Three Months Ended\n"
             "                           Jul 1,        Jun 25,\n"
             "                            2006           2005\n\n"
             "Revenue                   $ 25,200       $ 21,500\n"
             "Cost of revenue             20,200         18,500\n"
             "Gross profit              $  5,000       $  3,000\n");
    ASSERT_EQ(release.prose.size(), 2U);
    EXPECT_EQ(release.prose[0].period.toString(), "2006-07-01/3M");
    EXPECT_EQ(release.prose[1].period.toString(), "2005-06-25/3M");
}

TEST(Prose, AHeadingMayEndInTheStopOfAName) {
    const Release release =
        read("    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today\n"
             "reported results for the second quarter ended June 30, 2006.\n\n"
             "    ALDER CANADA\n\n"
             "    Second-quarter revenue was $5.2 million.\n\n"
             "    ALDER U.S.\n\n"
             "    Second-quarter revenue was $7.1 million. Gross profit was up 2.9% to $1.7\n"
             "million.\n" +
             statement);
    ASSERT_EQ(release.prose.size(), 3U);
    EXPECT_EQ(release.prose[0].subject, "ALDER CANADA: revenue");
    EXPECT_EQ(release.prose[1].subject, "ALDER U.S.: revenue");
    EXPECT_EQ(release.prose[2].subject, "ALDER U.S.: Gross profit");
}

TEST(Prose, ABulletRunsOnAtTheMarginAndItsLeadInIsNoPart) {
    const Release release =
        read("         Northfield Optical Reports Second Quarter Results\n\n"
             "    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today reported\n"
             "results for the second quarter ended June 30, 2006.\n\n"
             "    Highlights from the quarter include:\n\n"
             "    * Net income of $1.1 million compared with $2.5 million in the fourth\n"
             "quarter of 2005 and $0.4 million a year ago. Revenue of $25.2 million.\n" +
             statement);
    ASSERT_EQ(release.prose.size(), 4U);
    EXPECT_EQ(release.prose[0].subject, "Net income");
    EXPECT_EQ(release.prose[0].period.toString(), "2006-06-30/3M");
    EXPECT_EQ(release.prose[1].period.toString(), "2005-12-31/3M");
    EXPECT_EQ(release.prose[2].period.toString(), "2005-06-30/3M");
    EXPECT_EQ(release.prose[3].period.toString(), "2006-06-30/3M");
}

TEST(Prose, TheRestOfASentenceTellsNothingOfTheNext) {
    const Release release =
        read("         Northfield Optical Reports Second Quarter Results\n\n"
             "    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today reported\n"
             "results for the second quarter ended June 30, 2006.\n\n"
             "  [picture]\n\n"
             "of 2005 and $0.4 million a year ago. Revenue of $25.2 million was good.\n" +
             statement);
    EXPECT_TRUE(release.prose.empty());
}

TEST(Prose, ARunningHeadIsNoPart) {
    const Release release =
        read("         Northfield Optical Reports Second Quarter Results\n\n"
             "    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today reported\n"
             "results for the second quarter ended June 30, 2006.\n\n"
             "NEWS RELEASE, JULY 20, 2006\n\n"
             "    Revenue for the second quarter of 2006 was $25.2 million.\n" +
             statement);
    ASSERT_EQ(release.prose.size(), 1U);
    EXPECT_EQ(release.prose[0].subject, "Revenue");
}

TEST(Prose, WhatASentenceSaysOfAPartIsNotTheCompanys) {
    const auto subjectOf = [](const std::string& sentence) {
        const Release release =
            read("         Northfield Optical Reports Second Quarter Results\n\n"
                 "    DULUTH, Minn.--July 20, 2006--Northfield Optical, Inc. today reported\n"
                 "results for the second quarter ended June 30, 2006.\n\n    " +
                 sentence + "\n" + statement);
        return release.prose.size() == 1
                   ? release.prose[0].subject + " " + release.prose[0].taxonomy
                   : "no single fact";
    };
    EXPECT_EQ(subjectOf("In Europe, revenue for the second quarter was $9.2 million."),
              "Europe: revenue ");
    EXPECT_EQ(subjectOf("Lens segment: revenue for the second quarter was $9.2 million."),
              "Lens segment: revenue ");
    EXPECT_EQ(subjectOf("Alder's revenue for the second quarter was $9.2 million."),
              "Alder: revenue ");
    EXPECT_EQ(subjectOf("Alder had revenue of $9.2 million in the second quarter of 2006."),
              "Alder: revenue ");
    EXPECT_EQ(subjectOf("The acquired business generated revenue of $9.2 million in the quarter."),
              "acquired: revenue ");
    EXPECT_EQ(subjectOf("The Company reported a record profit, and had revenue of $9.2 million in "
                        "the quarter."),
              "revenue Revenues");
    EXPECT_EQ(subjectOf("U.S. revenue for the second quarter was $9.2 million."), "U.S. revenue ");
    EXPECT_EQ(subjectOf("Northfield's revenue for the second quarter was $9.2 million."),
              "revenue Revenues");
    EXPECT_EQ(subjectOf("In addition, revenue for the second quarter was $9.2 million."),
              "revenue Revenues");
    EXPECT_EQ(subjectOf("At Northfield, revenue for the second quarter was $9.2 million."),
              "revenue Revenues");
}

} // namespace
} // namespace ql::extraction
