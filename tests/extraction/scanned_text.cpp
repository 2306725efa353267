// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanned_text.h"

#include "documents/reader.h"
#include "extraction/pages/scan_document.h"

#include <gtest/gtest.h>

#include <numeric>
#include <utility>

namespace ql::extraction {

namespace {

documents::Document documentOf(std::string_view text) {
    auto read = documents::read(text, "release.txt");
    if (read) return std::move(*read);
    ADD_FAILURE() << read.error().sentence();
    return {};
}

} // namespace

ScannedText::ScannedText(std::string_view text)
  : document(documentOf(text))
  , scan(scanDocument(document)) {}

std::vector<const ScannedLine*> ScannedText::figureLines() const {
    std::vector<const ScannedLine*> lines;
    for (const ScannedLine& line : scan.lines)
        if (line.kind == LineClass::Figures) lines.push_back(&line);
    return lines;
}

std::vector<std::size_t> ScannedText::lineNumbers() const {
    std::vector<std::size_t> numbers(scan.lines.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

std::vector<std::string> ScannedText::figures(std::size_t index) const {
    std::vector<std::string> printed;
    for (const Atom& atom : line(index).atoms)
        printed.emplace_back(scan.text(atom.range));
    return printed;
}

std::string shown(const RawRow& row, const Scan& scan) {
    if (row.heading) return "# " + row.label;
    std::string text = row.label;
    for (const auto& cell : row.cells) {
        text += " | ";
        if (cell) text += scan.text(cell->range);
    }
    for (const Atom& stray : row.strays)
        text.append(" ~ ").append(scan.text(stray.range));
    return text;
}

std::vector<std::string> shown(const std::vector<RawRow>& rows, const Scan& scan) {
    std::vector<std::string> texts;
    for (const RawRow& row : rows)
        texts.push_back(shown(row, scan));
    return texts;
}

RawRow rowOf(std::string label, const std::vector<std::string>& figures) {
    RawRow row;
    row.label = std::move(label);
    for (const std::string& figure : figures) {
        const auto number = parseNumber(figure);
        if (!number) {
            row.cells.emplace_back();
            continue;
        }
        Atom atom;
        atom.number = *number;
        row.cells.emplace_back(atom);
    }
    return row;
}

RawRow headingRow(std::string label, float indent) {
    RawRow row;
    row.label = std::move(label);
    row.heading = true;
    row.indent = indent;
    return row;
}

} // namespace ql::extraction
