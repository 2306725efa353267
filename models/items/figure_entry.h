// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/fact.h"

#include <QString>

#include <optional>

namespace ql::items {

/// A figure as a person typed it.
struct FigureEntry {
    ValueKind kind = ValueKind::Number; ///< Number or Nil
    Decimal value;                      ///< in single units; its exponent is the precision typed
};

/// Reads "54,214", "(1,894)", "-0.09", "12 345.6" or a dash for nil, in units of 10^power, exactly.
/// Commas, spaces and apostrophes group thousands and must stand where they do; the point is the
/// decimal one. A sign of the currency or of percent around it is passed over. Nothing for
/// anything else, and for what has more digits than a figure can hold.
[[nodiscard]] std::optional<FigureEntry> parseFigure(const QString& text, int power);

/// The text that parseFigure() reads back as this value, as the table would print it.
[[nodiscard]] QString entryText(ValueKind kind, const Decimal& value, int power);

} // namespace ql::items
