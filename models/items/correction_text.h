// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QString>
#include <QStringList>

namespace ql::items {

/// "Corrected on May 2, 2024: a misprint. The release prints “30,360”."
[[nodiscard]] QString correctionText(const Correction& correction);

/// What a person did to a cell, a sentence each: corrected it, corrected what it is computed from,
/// joined lines that give it differently. Empty for most cells.
[[nodiscard]] QStringList decisionTexts(const analysis::Cell& cell);

/// What a person did to a row: renamed it, joined or split it.
[[nodiscard]] QStringList decisionTexts(const analysis::ComparisonRow& row);

} // namespace ql::items
