// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace ql::documents {

/// Tells whether a letter drawn by itself goes on the one before, as printers do that place every
/// letter: a place to the right of it in the same line, by less than a wide letter and a gap. Knows
/// the commands of text only; anything else that moves the page ends the run.
class PdfLetterRun {
  public:
    /// From here on everything is told; one letter was just drawn, nobody knows where.
    void begin();
    /// A number before a command.
    void number(double value);
    /// The letters of a command ("Tm" is 'T' << 8 | 'm'), after its numbers.
    void command(std::uint32_t name);
    /// A text is drawn here. True where it goes on the letter before.
    bool goesOn();

  private:
    void moveTo(double right, double up);

    std::array<double, 6> m_numbers = {}; ///< the last ones, the newest last
    std::array<double, 4> m_turn = {1, 0, 0, 1};
    double m_size = 0;
    double m_x = 0;
    double m_y = 0;
    double m_lastX = 0;
    double m_lastY = 0;
    bool m_isKnown = false;     ///< where the next text stands
    bool m_lastIsKnown = false; ///< where the last one stands
    bool m_fromPage = false;    ///< by the page, not by where the run began
    bool m_lastFromPage = false;
};

} // namespace ql::documents
