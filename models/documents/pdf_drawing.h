// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_letter_run.h"
#include "documents/pdf_syntax.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace ql::documents {

/// What a stream of drawing commands holds, as far as it costs time or memory.
struct PdfDrawing {
    std::size_t bytes = 0;
    std::size_t words = 0;
    std::size_t letters = 0;
    std::size_t deepest = 0;     ///< saved states and marked pieces, one inside the other
    std::size_t longestPath = 0; ///< points and pieces of an outline
    std::size_t mostTokens = 0;  ///< before one command: poppler keeps them all
    std::size_t softMasks = 0;   ///< settings that may bring one
    /// Names that are drawn, and how often.
    std::vector<std::pair<PdfName, std::size_t>> uses;
};

/// Counts the commands of a drawing, which is handed over in pieces. Words are what blanks, moves
/// and commands set apart; where a font hides its letters they are estimated, and
/// letters that are placed one by one, each going on the one before, count as a fifth of a word.
class PdfDrawingCounter {
  public:
    /// False where there is more than anybody takes.
    bool take(std::string_view piece);
    [[nodiscard]] PdfDrawing result();

  private:
    enum class State { Between, Number, Figure, Word, String, Escape, Hex, Comment, Picture };

    enum class Kind { Name, Number, Command };

    void between(char c);
    std::size_t restOfWord(std::string_view piece, std::size_t i);
    void addToCommand(char c);
    void addDigit(char c);
    void endWord();
    std::size_t restOfFigure(std::string_view piece, std::size_t i);
    void command();
    void textShown();
    void addUse();
    std::size_t takeWhole(std::string_view piece, std::size_t i);
    void takeWord(std::string_view word);
    std::size_t plainString(std::string_view piece, std::size_t begin);
    std::size_t restOfString(std::string_view piece, std::size_t i);
    void escaped(char c);
    void inHex(char c);
    void beginWord();
    void letter(char c);
    void picture(char c);

    PdfDrawing m_drawing;
    State m_state = State::Between;
    Kind m_kind = Kind::Command; ///< of the word
    std::uint32_t m_command = 0; ///< its letters
    int m_number = 0;            ///< before the point, as far as it matters
    bool m_isFraction = false;
    PdfName m_name = noName; ///< the one read last
    int m_brackets = 0;      ///< open in a string
    int m_octalLeft = 0;     ///< digits that still belong to a code
    bool m_inArray = false;
    bool m_newWord = true; ///< what is shown next stands apart from what was shown
    bool m_inShown = false;
    PdfLetterRun m_run;
    bool m_following = false; ///< where letters are placed: the last text was a letter
    double m_figure = 0;
    double m_decimal = 0; ///< what its digits are to be divided by; 0 before the point
    bool m_isNegative = false;
    std::size_t m_lettersBefore = 0; ///< the text that is shown
    std::size_t m_wordsBefore = 0;   ///< likewise
    std::size_t m_goingOn = 0;       ///< letters that go on the one before
    std::size_t m_hidden = 0;        ///< letters of hex strings and of codes
    std::size_t m_hex = 0;
    std::size_t m_depth = 0;
    std::size_t m_path = 0;
    std::size_t m_tokens = 0;
    char m_last[3] = {}; ///< of a picture
};

} // namespace ql::documents
