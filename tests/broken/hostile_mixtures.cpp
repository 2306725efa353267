// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_shapes.h"

#include "documents/archive_fixture.h"

#include <cstdint>
#include <string>

namespace ql::test {

namespace {

std::string page(const std::string& piece, std::size_t size, const std::string& head = {}) {
    return repeated(piece, size, "<html><body>" + head);
}

std::string submission(const std::string& piece, std::size_t size) {
    return repeated(piece, size,
                    "<SEC-DOCUMENT>0000000000-06-000001.txt\n<SEC-HEADER>\n"
                    "CONFORMED PERIOD OF REPORT: 20060630\n</SEC-HEADER>\n"
                    "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n");
}

const std::string news =
    "OAKLAND, Calif.--(WIRE)--July 20, 2006--Northfield Optical, Inc. (Nasdaq: "
    "NFOP) today reported its results for the quarter ended June 30, 2006.\n\n";

const std::string boxhead = "                    Three Months Ended June 30,\n"
                            "                       2006        2005\n";

/// A number that differs from row to row.
std::string counted(std::size_t i) {
    return std::to_string(1000 + i * 2654435761U % 9000);
}

/// Rows under eight headings of hundreds of letters, one inside the other.
std::string longHeadings(std::size_t size) {
    std::string head = boxhead;
    for (std::size_t depth = 0; depth < 8; ++depth)
        head += std::string(depth * 2, ' ') + repeated("Aa of ", 700) + "what:\n";
    return repeated(std::string(20, ' ') + "a   1   2\n", size, head);
}

std::string deepBoxheads(std::size_t size) {
    std::string table;
    for (int line = 0; line < 20; ++line)
        table += "                 Quarter Ended  Quarter Ended  Quarter Ended  June 30, 2006\n";
    table += "Revenue                  1,234          2,345          3,456          4,567\n"
             "Cost                     1,234          2,345          3,456          4,567\n"
             "(1) This is a note of some length that ends the table above it for good.\n"
             "Other                    1,234          2,345          3,456          4,567\n"
             "Rest                     1,234          2,345          3,456          4,567\n\n"
             "The company thinks so and says so in a sentence that is long enough for it.\n\n";
    return repeated(table, size);
}

std::string titles(std::size_t size) {
    return repeated("Condensed Consolidated Statements of Operations\n"
                    "Condensed Consolidated Balance Sheets\n"
                    "Consolidated Statements of Cash Flows (continued)\n",
                    size);
}

std::string leaders(std::size_t size) {
    std::string text = boxhead;
    for (std::size_t i = 0; text.size() < size; ++i)
        text += "Item" + std::string(i % 13 + 2, '.') + ' ' + counted(i) + "   " + counted(i + 7) +
                '\n';
    return text;
}

/// Footnotes that every row asks for, and as many notes.
std::string marksEverywhere(std::size_t size) {
    std::string text = boxhead;
    for (std::size_t i = 0; text.size() < size / 2; ++i)
        text += "Row (" + std::to_string(i % 99 + 1) + ")(a)(b)(c)* " + counted(i) + "(1)   " +
                counted(i + 3) + "(2)\n";
    for (std::size_t i = 0; text.size() < size; ++i)
        text += "(" + std::to_string(i % 99 + 1) + ") Includes a charge of $1.2 million.\n";
    return text;
}

std::string manySubjects(std::size_t size) {
    std::string text = news;
    for (std::size_t i = 0; text.size() < size; ++i)
        text += "Net revenue of kind " + counted(i) + " for the third quarter of 2006 was $" +
                counted(i) + ".1 million, up 12% from $8.4 million. ";
    return text;
}

/// Bytes that no packer makes smaller.
std::string noise(std::size_t size) {
    std::string bytes;
    for (std::uint32_t seed = 7; bytes.size() < size; seed = seed * 1664525U + 1013904223U)
        bytes += static_cast<char>(seed >> 24U);
    return bytes;
}

std::string utf16(std::size_t size, const std::string& pair) {
    return repeated(pair, size, "\xff\xfe");
}

std::string pages16(std::size_t size) {
    return repeated(std::string("\x31\x00\x20\x00\x0a\x00", 6), size, "\xff\xfe");
}

std::string uuencoded(std::size_t size) {
    return submission("begin 644 a.gif\nM1234567890123456789012345678901234567890\n`\nend\n", size);
}

std::string styleFlood(std::size_t size) {
    std::string text = "<html><head><style>";
    for (int i = 0; text.size() < size / 2; ++i)
        text += "td.c" + std::to_string(i % 5000) + ",.d p{display:none;margin-left:1em}";
    text += "</style></head><body><table>";
    for (int i = 0; text.size() < size; ++i)
        text += "<tr><td class=\"c" + std::to_string(i) + " x y z\"><p class=d>1</p></td></tr>";
    return text;
}

std::string inlineFacts(std::size_t size) {
    std::string text = "<html><body><ix:header><ix:hidden>";
    for (int i = 0; text.size() < size / 4; ++i)
        text += "<ix:nonFraction name=\"a:B\" contextRef=\"c" + std::to_string(i) +
                "\">1</ix:nonFraction>";
    text += "</ix:hidden></ix:header><table>";
    for (std::size_t i = 0; text.size() < size; ++i)
        text += "<tr><td>Row</td><td>$</td><td><ix:nonFraction contextRef=\"c\">" + counted(i) +
                "</ix:nonFraction></td><td>)</td></tr>";
    return text;
}

const HostileShape shapes[] = {
    {"rows under long headings", longHeadings},
    {"deep boxheads", deepBoxheads},
    {"titles of statements", titles},
    {"dotted leaders", leaders},
    {"marks everywhere", marksEverywhere},
    {"sentences of many subjects", manySubjects},
    {"a sentence of numbers",
     [](std::size_t n) {
         return repeated("and $1.2 million or 3.4%, ", n, news + "Revenue was ");
     }},
    {"unit notes",
     [](std::size_t n) { return repeated("(In thousands, except per share data)\n", n); }},
    {"unit notes over a row",
     [](std::size_t n) { return repeated("(In thousands)\na      1,234   5,678\n", n); }},
    {"years and prose",
     [](std::size_t n) {
         return repeated("                       2006        2005\nRevenue rose in 2006 over "
                         "that of 2005 by 12 percent, and so it was said.\n",
                         n);
     }},
    {"quarters of a year",
     [](std::size_t n) {
         return repeated("Q1 FY06   Q2 FY06   Q3 FY06   Q4 FY06\nItem  1  2  3  4\n", n);
     }},
    {"headings of weeks",
     [](std::size_t n) { return repeated("13 Weeks Ended   26 Weeks Ended\n", n); }},
    {"percent columns", [](std::size_t n) { return repeated("a   12.3 %   (4.5)%   nm\n", n); }},
    {"ranges in rows",
     [](std::size_t n) { return repeated("Outlook   $0.24 - $0.27   39% to 41%\n", n, boxhead); }},
    {"strays", [](std::size_t n) { return repeated("a 1 2 3 4 5 6  1,234 b 7 8\n", n, boxhead); }},
    {"form feeds and tabs", [](std::size_t n) { return repeated("\f\ta\t1,234\t5,678\n", n); }},
    {"NUL bytes", [](std::size_t n) { return repeated(std::string("a\0 1 ", 5), n); }},
    {"contacts and commas",
     [](std::size_t n) {
         return repeated("Ann Moss, Investors, 510-555-1212, a@b.com, Press, ", n,
                         news + "Contacts:\n");
     }},
    {"UTF-16 of halves of pairs",
     [](std::size_t n) { return utf16(n, std::string("\x00\xd8\x31\x00", 4)); }},
    {"UTF-16 of digits", pages16},
    {"quoted lines", [](std::size_t n) { return repeated("- -----\n- a  1,234\n", n); }},
    {"decimal commas",
     [](std::size_t n) { return repeated("Umsatz      1.234,5     2.345,6\n", n, boxhead); }},
    {"EDGAR uuencoded parts", uuencoded},
    {"EDGAR pictures without an end",
     [](std::size_t n) { return submission("begin 644 a.gif\nM12345678901234567890\n", n); }},
    {"EDGAR captions",
     [](std::size_t n) {
         return submission("<TABLE>\n<CAPTION>\n   2006   2005\n<S>  <C>  <C>\na  1,234  567\n", n);
     }},
    {"EDGAR pages of HTML",
     [](std::size_t n) {
         return submission("</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.2\n<TEXT>\n<html><body>"
                           "<table><tr><td>a<td>1,234<td>5</table></body></html>\n",
                           n);
     }},
    {"tables in cells",
     [](std::size_t n) {
         return page(
             "<table><tr><td>a</td><td><table><tr><td>1</td></tr></table></td></tr></table>", n);
     }},
    {"wide and tall cells",
     [](std::size_t n) {
         return page("<tr><td colspan=1000 rowspan=3>a<td>1,234<td colspan=7>5", n, "<table>");
     }},
    {"entities without an end", [](std::size_t n) { return page("&am&#x31;&#99999999;&lt", n); }},
    {"numbers as entities",
     [](std::size_t n) { return page("<tr><td>&#49;&#44;&#50;<td>&#8212;", n, "<table>"); }},
    {"preformatted blocks",
     [](std::size_t n) { return page("<pre>a   1,234   5,678\n</pre>", n); }},
    {"a preformatted table",
     [](std::size_t n) { return page("Revenue        1,234     5,678\n", n, "<pre>" + boxhead); }},
    {"one long comment", [](std::size_t n) { return page("--- <td>1 ", n, "<!--"); }},
    {"one long attribute", [](std::size_t n) { return page("a b=c ", n, "<td class=\""); }},
    {"one long style", [](std::size_t n) { return page("margin:1px;", n, "<td style=\""); }},
    {"style flood", styleFlood},
    {"inline facts", inlineFacts},
    {"hidden rows",
     [](std::size_t n) {
         return page("<tr style=\"display:none\"><td>a<td>1,234</tr>", n, "<table>");
     }},
    {"cells of a sign",
     [](std::size_t n) { return page("<tr><td>a<td>$<td>(1<td>)<td>%", n, "<table>"); }},
    {"packed twice",
     [](std::size_t n) { return documents::test::gzip(documents::test::gzip(noise(n))); }},
};

} // namespace

std::span<const HostileShape> hostileMixtures() {
    return shapes;
}

std::vector<HostileShape> hostileShapes() {
    std::vector<HostileShape> all;
    for (const auto some :
         {hostileTexts(), hostilePages(), hostileMixtures(), hostileFiles(), hostilePdfs()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace ql::test
