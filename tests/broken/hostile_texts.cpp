// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_shapes.h"

#include <string>

namespace ql::test {

namespace {

std::string lines(const std::string& word, std::size_t size) {
    return repeated(repeated(word, 78) + "\n", size);
}

/// A table of many columns of figures with a boxhead of years.
std::string wideTable(std::size_t size) {
    std::string head = "Three Months Ended June 30,\n                    ";
    std::string row = "Revenue             ";
    for (int column = 0; column < 200; ++column) {
        head += "    2006";
        row += "   1,234";
    }
    return repeated(row + "\n", size, head + "\n");
}

std::string smallTables(std::size_t size) {
    return repeated(
        "Condensed Statements of Operations\n(In thousands)\n\n"
        "                    Three Months Ended June 30,\n"
        "                       2006        2005\n"
        "                    ---------   ---------\n"
        "Revenue               12,345       11,234\n"
        "Cost of revenue        6,123        5,987\n"
        "Gross profit           6,222        5,247\n\n"
        "The company thinks so and says so in a sentence that is long enough for it.\n\n",
        size);
}

/// Tables without a boxhead of their own behind one that has it.
std::string headlessTables(std::size_t size) {
    return repeated("Revenue               12,345       11,234\n"
                    "Cost of revenue        6,123        5,987\n"
                    "(1) This is a note of some length that ends the table above it for good.\n",
                    size,
                    "                    Three Months Ended June 30,\n"
                    "                       2006        2005\n");
}

std::string notesUnderTables(std::size_t size) {
    return repeated("Revenue (1)           12,345       11,234\n"
                    "Cost (a)               6,123        5,987\n\n"
                    "(1) This is a note that explains the revenue of the table.\n"
                    "(a) And this is one for the cost, which is a cost as others are.\n\n",
                    size, "                       2006        2005\n");
}

std::string sections(std::size_t size) {
    std::string text = "                       2006        2005\n";
    for (std::size_t depth = 0; text.size() < size; depth = (depth + 1) % 400)
        text += std::string(depth % 60, ' ') + "Section of a table:\n" +
                std::string(depth % 60, ' ') + "Item            12,345       11,234\n";
    return text;
}

std::string oneTable(std::size_t size) {
    return repeated("Revenue               12,345       11,234\n", size,
                    "                    Three Months Ended June 30,\n"
                    "                       2006        2005\n");
}

std::string distinctTable(std::size_t size) {
    std::string text = "                          2006        2005\n";
    for (int row = 0; text.size() < size; ++row)
        text += "Item " + std::to_string(row + 1000000) + "        " +
                std::to_string(row + 1000000) + "     " + std::to_string(row * 7 % 9000000) + "\n";
    return text;
}

/// Figures that end at another place in every row.
std::string staggered(std::size_t size) {
    std::string text;
    for (std::size_t row = 0; text.size() < size; ++row)
        text += "Item" + std::string(4 + row * 37 % 4001, ' ') + std::to_string(1000 + row) +
                "   " + std::to_string(2000 + row) + "\n";
    return text;
}

std::string halves(std::size_t size) {
    std::string text;
    for (int row = 0; text.size() < size; ++row)
        text += "Alpha item" + std::string(static_cast<std::size_t>(row % 3), 's') +
                "   1,234   Beta goods of kind " + static_cast<char>('a' + row % 26) +
                "    5,678\n" +
                (row % 40 == 39 ? "\nSo it is said in words.\n\n\n\n\n\n\n\n\n" : "");
    return text;
}

const std::string news =
    "OAKLAND, Calif.--(WIRE)--July 20, 2006--Northfield Optical, Inc. (Nasdaq: "
    "NFOP) today reported its results for the quarter ended June 30, 2006.\n\n";

std::string edgarHead() {
    return "<SEC-DOCUMENT>0000000000-06-000001.txt\n<SEC-HEADER>\nCONFORMED PERIOD OF REPORT: "
           "20060630\n</SEC-HEADER>\n";
}

constexpr HostileShape shapes[] = {
    {"one-digit numbers", [](std::size_t n) { return lines("1 ", n); }},
    {"one-digit numbers without an end of line", [](std::size_t n) { return repeated("1 ", n); }},
    {"a number a line", [](std::size_t n) { return repeated("1\n", n); }},
    {"a figure a line", [](std::size_t n) { return repeated("a  1,234 5,678\n", n); }},
    {"figures", [](std::size_t n) { return lines("1,234  ", n); }},
    {"short words", [](std::size_t n) { return lines("a ", n); }},
    {"short words without an end of line", [](std::size_t n) { return repeated("a ", n); }},
    {"one letter without an end", [](std::size_t n) { return repeated("a", n); }},
    {"dashes", [](std::size_t n) { return lines("- ", n); }},
    {"ranges", [](std::size_t n) { return repeated("1 - 2 to ", n); }},
    {"rules", [](std::size_t n) { return lines("--- ", n); }},
    {"rules between figures", [](std::size_t n) { return repeated("a 1,234  1\n---\n", n); }},
    {"empty lines", [](std::size_t n) { return repeated("\n", n); }},
    {"spaces", [](std::size_t n) { return repeated(" ", n); }},
    {"tabs", [](std::size_t n) { return repeated("\t1", n); }},
    {"brackets", [](std::size_t n) { return repeated("(", n); }},
    {"marks", [](std::size_t n) { return lines("(1)", n); }},
    {"marks behind words", [](std::size_t n) { return repeated("a (1) b (2) 1,234  5,678\n", n); }},
    {"stars", [](std::size_t n) { return repeated("*", n); }},
    {"dollars", [](std::size_t n) { return repeated("$ ", n); }},
    {"percent signs", [](std::size_t n) { return repeated("% ) ", n); }},
    {"dates", [](std::size_t n) { return repeated("June 30, 2006\n", n); }},
    {"dates on one line", [](std::size_t n) { return repeated("June 30, 2006 ", n); }},
    {"years", [](std::size_t n) { return lines("2006 ", n); }},
    {"headings", [](std::size_t n) { return repeated("Three Months Ended June 30, 2006\n", n); }},
    {"headings and figures",
     [](std::size_t n) { return repeated("Three Months Ended June 30, 2006\n   1,234\n", n); }},
    {"wide table", wideTable},
    {"small tables", smallTables},
    {"tables without boxheads", headlessTables},
    {"notes under tables", notesUnderTables},
    {"sections", sections},
    {"one table", oneTable},
    {"one table of different figures", distinctTable},
    {"staggered figures", staggered},
    {"tables side by side", halves},
    {"labels that wrap",
     [](std::size_t n) { return repeated("and so on and on of\n", n, "  1 2\n"); }},
    {"amounts in sentences",
     [](std::size_t n) { return repeated("Revenue was $1.2 million. ", n, news); }},
    {"amounts in one sentence",
     [](std::size_t n) { return repeated("revenue of $1.2 million, ", n, news); }},
    {"paragraphs",
     [](std::size_t n) { return repeated("Revenue was $1.2 million.\n\n", n, news); }},
    {"articles", [](std::size_t n) { return repeated("the ", n, news); }},
    {"quarters", [](std::size_t n) { return repeated("second quarter of ", n, news); }},
    {"diluted", [](std::size_t n) { return repeated("per diluted ", n, news); }},
    {"names", [](std::size_t n) { return repeated("Northfield Optical ", n, news); }},
    {"listings", [](std::size_t n) { return repeated("(Nasdaq: ABC) ", n, news); }},
    {"quotation marks", [](std::size_t n) { return repeated("\" ", n, news); }},
    {"stops", [](std::size_t n) { return repeated(". ", n, news); }},
    {"contacts",
     [](std::size_t n) { return repeated("Contact: Ann Moss 510-555-1212 a@b.com\n", n, news); }},
    {"telephones", [](std::size_t n) { return repeated("510-555-1212 ", n, news + "Contact: "); }},
    {"addresses", [](std::size_t n) { return repeated("a@b.c ", n, news + "Contact: "); }},
    {"commas behind contact", [](std::size_t n) { return repeated(",", n, news + "Contact: "); }},
    {"bullets", [](std::size_t n) { return repeated("* Revenue of $5 million\n", n, news); }},
    {"notes",
     [](std::size_t n) { return repeated("(1) Lower case words stand here.\n", n, news); }},
    {"lone marks",
     [](std::size_t n) { return repeated("(1)\n\n", n, "a  1,234  5,678\nb  1  2\n"); }},
    {"carriage returns", [](std::size_t n) { return repeated("1,234 5\r", n); }},
    {"page breaks", [](std::size_t n) { return repeated("\f1\n", n); }},
    {"cp1252", [](std::size_t n) { return repeated("\x80\x97 1 ", n); }},
    {"three-byte characters", [](std::size_t n) { return repeated("\u2014 ", n); }},
    {"no-break spaces",
     [](std::size_t n) {
         return repeated("\u00a0"
                         "1",
                         n);
     }},
    {"EDGAR documents",
     [](std::size_t n) {
         return repeated("<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\na\n</TEXT>\n</DOCUMENT>\n", n,
                         edgarHead());
     }},
    {"EDGAR documents without an end",
     [](std::size_t n) { return repeated("<DOCUMENT>\n", n, edgarHead()); }},
    {"EDGAR tags",
     [](std::size_t n) {
         return repeated("<S> <C> <C>\n", n, edgarHead() + "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n");
     }},
    {"EDGAR pages",
     [](std::size_t n) {
         return repeated("<PAGE>\n", n, edgarHead() + "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n");
     }},
    {"EDGAR tables",
     [](std::size_t n) {
         return repeated("<TABLE>\na  1  2\n</TABLE>\n", n,
                         edgarHead() + "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n");
     }},
    {"EDGAR header lines",
     [](std::size_t n) { return repeated("COMPANY CONFORMED NAME: X\n", n, "<SEC-HEADER>\n"); }},
};

} // namespace

std::string repeated(const std::string& piece, std::size_t size, const std::string& head,
                     const std::string& foot) {
    std::string text = head;
    text.reserve(size + piece.size() + foot.size());
    while (text.size() + foot.size() < size)
        text += piece;
    return text += foot;
}

std::span<const HostileShape> hostileTexts() {
    return shapes;
}

} // namespace ql::test
