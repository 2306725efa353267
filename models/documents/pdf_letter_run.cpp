// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_letter_run.h"

#include <algorithm>
#include <cmath>

namespace ql::documents {

namespace {

constexpr std::uint32_t named(char first, char second) {
    return static_cast<std::uint32_t>(first) << 8 | static_cast<unsigned char>(second);
}

/// In sizes of the font: the widest letter and the gap of a letter set wide.
constexpr double widestStep = 1.3;
constexpr double sameLine = 0.3;

} // namespace

void PdfLetterRun::begin() {
    m_turn = {1, 0, 0, 1};
    m_x = m_y = m_lastX = m_lastY = 0;
    m_isKnown = m_lastIsKnown = true;
    m_fromPage = m_lastFromPage = false;
}

void PdfLetterRun::number(double value) {
    std::shift_left(m_numbers.begin(), m_numbers.end(), 1);
    m_numbers.back() = value;
}

void PdfLetterRun::command(std::uint32_t name) {
    switch (name) {
    case named('B', 'T'):
        m_turn = {1, 0, 0, 1};
        m_x = m_y = 0;
        m_isKnown = m_fromPage = true;
        break;
    case named('T', 'f'):
        m_size = m_numbers.back();
        break;
    case named('T', 'm'):
        std::copy_n(m_numbers.begin(), 4, m_turn.begin());
        m_x = m_numbers[4];
        m_y = m_numbers[5];
        m_isKnown = m_fromPage = true;
        break;
    case named('T', 'd'):
    case named('T', 'D'):
        moveTo(m_numbers[4], m_numbers[5]);
        break;
    case named('T', '*'):
    case '\'':
    case '"':
        m_isKnown = false; // by a leading that is not followed here
        break;
    case named('c', 'm'):
    case 'q':
    case 'Q':
        m_lastIsKnown = false;
        break;
    default:
        break;
    }
}

void PdfLetterRun::moveTo(double right, double up) {
    m_x += right * m_turn[0] + up * m_turn[2];
    m_y += right * m_turn[1] + up * m_turn[3];
}

bool PdfLetterRun::goesOn() {
    const double right = m_x - m_lastX;
    const double up = m_y - m_lastY;
    const bool wasKnown = m_isKnown && m_lastIsKnown && m_fromPage == m_lastFromPage;
    m_lastX = m_x;
    m_lastY = m_y;
    m_lastIsKnown = m_isKnown;
    m_lastFromPage = m_fromPage;
    const double scale = std::hypot(m_turn[0], m_turn[1]);
    const double letter = std::abs(m_size) * scale;
    // Not "<=": nothing is near a font without a size, nor what is no number.
    if (!wasKnown || !(letter > 0)) return false;
    const double along = (right * m_turn[0] + up * m_turn[1]) / scale;
    const double across = (up * m_turn[0] - right * m_turn[1]) / scale;
    return along > 0 && along < widestStep * letter && std::abs(across) < sameLine * letter;
}

} // namespace ql::documents
