// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// "F1" where the text begins with EDGAR's tag for a footnote's mark, "<F1>"; else nothing.
[[nodiscard]] std::string_view tagMark(std::string_view text);

/// Footnote marks of a label or heading: "(a)", "(1)", "(b)(c)", "*", "(See Note 2)", "<F1>". Brackets that
/// belong to a name stay ("401(k)", "income (loss)", "SLMS(TM)").
/// The bytes of each mark become spaces; the marks are returned without brackets.
std::vector<std::string> takeMarksInPlace(std::string& text);

/// A line that opens a footnote: "(a) 2006 includes ...", "* Domestic segment ...", "(1) Reflects".
/// Gives the mark and the byte where the note's text begins.
struct NoteOpening {
    std::string mark;
    std::size_t textBegin = 0;
};
[[nodiscard]] std::optional<NoteOpening> noteOpening(std::string_view line);

} // namespace ql::extraction
