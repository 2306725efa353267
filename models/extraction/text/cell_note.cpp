// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/cell_note.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <string>

namespace ql::extraction {

std::optional<NoteOpening> cellNote(const documents::Document& document, std::size_t line) {
    constexpr std::size_t shortest = 24; ///< bytes of words that may explain something
    const documents::Line& row = document.lines[line];
    if (row.kind != documents::LineKind::Row || row.runs.size() != 2) return std::nullopt;
    const std::string_view mark = document.textOf(row.runs[0]);
    const std::string_view words = document.textOf(row.runs[1]);
    if (mark.empty() || mark.size() > 2 || !std::ranges::all_of(mark, isDigit)) return std::nullopt;
    if (words.size() < shortest || !isUpper(words.front()) ||
        std::ranges::count_if(words, isLower) * 2 < static_cast<long>(words.size()))
        return std::nullopt;
    return NoteOpening{std::string(mark), row.runs[1].range.begin - row.range.begin};
}

} // namespace ql::extraction
