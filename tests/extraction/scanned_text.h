// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "extraction/scan/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// A text read and scanned, as the stages behind the scan want it.
struct ScannedText {
    explicit ScannedText(std::string_view text);
    ScannedText(const ScannedText&) = delete; ///< the scan points into the document
    ScannedText& operator=(const ScannedText&) = delete;

    [[nodiscard]] const ScannedLine& line(std::size_t index) const { return scan.lines.at(index); }
    /// The lines with figures, for findColumns().
    [[nodiscard]] std::vector<const ScannedLine*> figureLines() const;
    /// Numbers of all lines.
    [[nodiscard]] std::vector<std::size_t> lineNumbers() const;
    /// The figures of a line as printed.
    [[nodiscard]] std::vector<std::string> figures(std::size_t index) const;

    documents::Document document;
    Scan scan;
};

/// "Net revenue | 54,214 | 30,445"; a heading is "# Operating expenses"; nothing printed is "".
/// Figures that fit no column follow as "~ 17".
[[nodiscard]] std::string shown(const RawRow& row, const Scan& scan);
[[nodiscard]] std::vector<std::string> shown(const std::vector<RawRow>& rows, const Scan& scan);

/// A row with the figures given, as if a column each; "" leaves its cell empty.
[[nodiscard]] RawRow rowOf(std::string label, const std::vector<std::string>& figures);
/// A row of words only.
[[nodiscard]] RawRow headingRow(std::string label, float indent = 0);

} // namespace ql::extraction
