// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/units/units.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ql::extraction {

/// "(in thousands of units)", "Vehicles in thousands": the scale of things, and of no money.
[[nodiscard]] bool isNoteOfUnits(std::string_view note);

/// "(In Millions of KWHs)", "(tonnes)": a note of nothing but a measure, which all figures below it
/// are of, sales included; none is money.
[[nodiscard]] bool isNoteOfMeasure(std::string_view note);

/// What a heading over rows says of their scale.
struct HeadingScale {
    std::optional<int> power;
    bool things = false; ///< of users or contracts, and of no money
};

/// The scale that headings over rows name: "Financial (in thousands, except per share)" among
/// operating data, "Daily Active Users (in millions)". Each is read once for all the rows under it.
class HeadingScales {
  public:
    [[nodiscard]] const HeadingScale& of(std::span<const std::string> section, SectionWords& words);

  private:
    std::string m_over;
    HeadingScale m_known;
};

} // namespace ql::extraction
