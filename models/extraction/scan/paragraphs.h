// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/scan/table.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace ql::extraction {

/// Lines of running text joined to one, each byte knowing where in the document it stands.
struct Paragraph {
    std::string text;          ///< single spaces, none at either end
    std::size_t firstLine = 0; ///< index into Scan::lines
    std::size_t lastLine = 0;  ///< the last one, inclusive
    float indent = 0;
    bool bold = false;
    bool bullet = false; ///< opens with a bullet, a dash or a footnote's mark

    /// Bytes of the document from `begin` to `end` of `text`.
    [[nodiscard]] ByteRange rangeOf(std::size_t begin, std::size_t end) const;

    /// Appends a word without spaces that stands at byte `at` of the document.
    void addWord(std::string_view word, std::uint32_t at);

  private:
    /// From `place` in the text on, bytes stand as in the document from `source` on.
    struct Stretch {
        std::uint32_t place = 0;
        std::uint32_t source = 0;
    };
    [[nodiscard]] std::uint32_t sourceOf(std::size_t at) const;

    Stretch m_first;
    std::vector<Stretch> m_more; ///< most paragraphs have none
};

/// True for lines that are no running text: inside a statement, a row of cells, a page's number.
using SkipLine = std::function<bool(std::size_t line)>;

/// The paragraphs among lines [first, last): told apart by blank lines, indents, bullets and, on
/// PDF pages, by gaps and short last lines. A paragraph that runs over a page's end is one.
[[nodiscard]] std::vector<Paragraph> paragraphsOf(const Scan& scan, std::size_t first,
                                                  std::size_t last, const SkipLine& skip);

/// Skips what stands inside the statements of a release, rows of cells, rules and page numbers.
[[nodiscard]] SkipLine outsideStatements(const Scan& scan, const Release& release);

/// For each line of the document whether it stands inside a statement.
[[nodiscard]] std::vector<bool> linesInside(const Scan& scan, const Release& release);

/// "2", "-2-", "Page 3", "(more)", "###": what a page has at its foot or head.
[[nodiscard]] bool isPageFurniture(std::string_view line);

/// Bytes of the bullet, dash, star or number a line opens with and the blanks behind it; 0 for
/// none.
[[nodiscard]] std::size_t bulletLength(std::string_view line);

} // namespace ql::extraction
