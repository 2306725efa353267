// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "extraction/text/number_text.h"

#include <string_view>

namespace ql::extraction {

/// Nothing but strokes, and at least one.
[[nodiscard]] bool isOfRule(std::string_view text);

/// A stretch of a dash rule.
[[nodiscard]] bool isRuleText(std::string_view text);

/// None but these characters, and at least one.
[[nodiscard]] bool isOnly(std::string_view text, std::string_view characters);

/// A cheap look before the close one: a figure has a digit or a dash, or is but a sign.
[[nodiscard]] bool mayOpenFigure(std::string_view text);
/// The same of a word that stands in a text.
[[nodiscard]] bool mayOpenFigure(std::string_view text, const ByteRange& word);

/// Closes a figure begun before: ")", "%", ")%", "%)", and ")(1)" with a footnote's mark.
[[nodiscard]] bool closesFigure(std::string_view text);

/// "Million" behind a figure of a table: part of the figure.
[[nodiscard]] bool isScaleWord(std::string_view text);

/// "31,", "December", "quarter": a year may follow.
[[nodiscard]] bool opensYear(std::string_view word);

/// A word that says there is no figure, or that it is one of change: never a line's first.
/// `mayOpen` is what `mayOpenFigure` says of it.
[[nodiscard]] bool standsForFigure(std::string_view word, bool mayOpen);

/// "29…": a figure whose end is lost, as where the sheet ends before it does.
[[nodiscard]] bool isBrokenOff(std::string_view text);

/// "59,375,61860,321,028": two figures with no room between them, which nobody can part for sure.
[[nodiscard]] bool areGrownTogether(std::string_view text);

/// "September 30    1996    1995": a day a space behind its month belongs to the words.
[[nodiscard]] bool isDay(std::string_view month, const NumberText& number);

/// A cheap look before the close one: most lines of running text hold no figure at all.
[[nodiscard]] bool mayHoldFigures(const documents::Document& document, const documents::Line& line);

} // namespace ql::extraction
