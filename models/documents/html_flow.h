// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/html_trace.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ql::documents {

/// The visible text of one paragraph or table cell as it is gathered: white space collapsed,
/// characters without width dropped, line breaks as '\n', superscripts kept off the word before.
///
/// Preformatted stretches stand between `preBegin` and `preEnd` with their spaces and line ends; a
/// table inside stands as `nested`. The three never occur in the text itself.
class HtmlFlow {
  public:
    static constexpr char nested = '\x01';
    static constexpr char preBegin = '\x02';
    static constexpr char preEnd = '\x03';

    /// Text as libxml2 hands it over: well-formed UTF-8. `indent` is that of the blocks around.
    /// `source` is the place of its first byte in the page's character data, or untraced.
    void append(std::string_view utf8, bool bold, float indent, std::uint32_t source);
    void appendPreformatted(std::string_view utf8, std::uint32_t source);
    void appendMark(char mark);
    /// Text of another flow, on lines of its own; it stands at `from` of what `trace` is about.
    void appendBlock(std::string_view flowText, const HtmlTrace& trace = {}, std::size_t from = 0);

    /// Where the next text begins a new line; several in a row make one.
    void breakLine();

    void beginPreformatted();
    void endPreformatted();
    void beginRaised();
    void endRaised();

    [[nodiscard]] bool isBlank() const { return m_text.empty(); }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const HtmlTrace& trace() const { return m_trace; }
    /// Indentation of the first character, in em.
    [[nodiscard]] float indent() const { return m_indent; }
    /// Most of the characters are bold.
    [[nodiscard]] bool isBold() const { return m_boldCharacters * 2 > m_characters; }

    void clear();

  private:
    void appendCharacter(char32_t character, std::string_view bytes, std::uint32_t source);
    void note(std::size_t size, std::uint32_t source);
    void startWord();

    std::string m_text;
    HtmlTrace m_trace;
    bool m_spaceDue = false;
    bool m_breakDue = false;
    bool m_raised = false;
    std::size_t m_raisedFrom = 0; ///< length of the text when the superscript began
    float m_leadingSpace = 0;
    float m_indent = 0;
    std::size_t m_characters = 0;
    std::size_t m_boldCharacters = 0;
};

} // namespace ql::documents
