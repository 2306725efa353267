// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_fonts.h"

#include "documents/pdf_syntax.h"
#include "documents/pdf_unpacking.h"

#include <array>
#include <string>

namespace ql::documents {

namespace {

/// A table of all letters there are takes less.
constexpr std::size_t largestTable = 1u << 20;
/// Programs hardly shrink.
constexpr std::size_t alwaysTaken = 1u << 20;
constexpr std::size_t unpacksTimes = 8;
/// Making a font ready, in bytes of drawing commands; a byte of its program takes less than one.
constexpr std::size_t workOfAFont = 500;
constexpr std::size_t programBytes = 16;
constexpr std::size_t codesAtOnce = 8;

constexpr std::array<std::string_view, 11> parts = {
    "/ToUnicode", "/Encoding",  "/FontDescriptor", "/DescendantFonts", "/CIDToGIDMap",
    "/FontFile",  "/FontFile2", "/FontFile3",      "/Widths",          "/W",
    "/W2"};

/// "<0041>" at the front of a table, which is taken off with what stands before it up to the next
/// word; -1 where something else comes.
long takeCode(std::string_view& table) {
    while (!table.empty() && isPdfBlank(table.front()))
        table.remove_prefix(1);
    if (!table.starts_with('<')) return -1;
    const std::size_t end = std::min(table.find('>'), table.size());
    const std::string digits(table.substr(1, std::min<std::size_t>(end - 1, 8)));
    table.remove_prefix(std::min(end + 1, table.size()));
    return std::strtol(digits.c_str(), nullptr, 16);
}

/// Letters that the ranges of a table stand for: "<0041> <005a> <0061>" for 26, and the highest.
void addRanges(std::string_view table, PdfCost& cost) {
    constexpr std::string_view opening = "range";
    long highest = 0;
    for (std::size_t at = table.find(opening); at != std::string_view::npos;
         at = table.find(opening)) {
        table.remove_prefix(at + opening.size());
        while (true) {
            const long first = takeCode(table);
            if (first < 0) break;
            const long last = takeCode(table);
            if (last < first) continue;
            highest = std::max(highest, last);
            cost.work += static_cast<std::size_t>(last - first) / codesAtOnce;
            // What it stands for: a code, a number, or an array of them.
            const std::size_t next = table.find_first_of("\n<");
            if (next == std::string_view::npos) break;
            if (takeCode(table) < 0) table.remove_prefix(std::min(next, table.size()));
        }
    }
    // Poppler makes a table up to the highest letter of two bytes.
    cost.codes += static_cast<std::size_t>(std::min(highest, 0xffffL));
}

} // namespace

PdfCost PdfFonts::costOf(int number) {
    const auto known = m_known.find(number);
    if (known != m_known.end()) return known->second;
    PdfCost cost = look(number, 0);
    cost.work += workOfAFont;
    m_known.emplace(number, cost);
    return cost;
}

PdfCost PdfFonts::look(int number, int depth) {
    PdfCost worst;
    for (const PdfObject& object : m_objects.withNumber(number)) {
        PdfCost cost;
        cost.work = object.text.size();
        if (object.isStream) cost.add(costOfStream(object));
        constexpr int deepest = 3;
        if (depth < deepest && !object.isStream)
            for (const std::string_view part : parts)
                for (const int other : referencesIn(valueOf(object.text, part)))
                    cost.add(look(other, depth + 1));
        worst.raise(cost);
    }
    return worst;
}

PdfCost PdfFonts::costOfStream(const PdfObject& stream) {
    PdfCost cost;
    m_tooMuch = m_tooMuch || packingsOf(stream.text) > 1;
    const bool isProgram = stream.text.find("/Length1") != std::string_view::npos ||
                           !valueOf(stream.text, "/Subtype").empty();
    if (isProgram) {
        const std::size_t limit = alwaysTaken + unpacksTimes * stream.packed.size();
        std::size_t size = 0;
        unpackStream(stream.text, stream.packed,
                     [&](std::string_view piece) { return (size += piece.size()) <= limit; });
        m_tooMuch = m_tooMuch || size > limit;
        cost.work = size / programBytes;
        return cost;
    }
    std::string table;
    unpackStream(stream.text, stream.packed, [&](std::string_view piece) {
        table += piece.substr(0, largestTable + 1 - std::min(table.size(), largestTable));
        return table.size() <= largestTable;
    });
    m_tooMuch = m_tooMuch || table.size() > largestTable;
    cost.work = table.size();
    addRanges(table, cost);
    return cost;
}

} // namespace ql::documents
