// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"

#include <string>
#include <vector>

namespace ql::app::commands {

/// Which checks a report lists. What holds is only counted in text.
struct CheckChoice {
    bool failingOnly = false;
    std::vector<int> releases; ///< indices into Audit::releases
};

/// The releases meant by "Q2 2005" or a part of a file's name, without case; all for nothing.
[[nodiscard]] std::vector<int> releasesMeant(const analysis::Audit& audit,
                                             const std::string& wanted);

/// Two lines a check: the figure and where it stands, then what it was compared with.
[[nodiscard]] std::string checkText(const analysis::Audit& audit, const std::string& company,
                                    const CheckChoice& choice);

/// The first line of the CSV, and a line for each check.
[[nodiscard]] std::string checkCsvHeading();
[[nodiscard]] std::string checkCsv(const analysis::Audit& audit, const std::string& company,
                                   const CheckChoice& choice);

} // namespace ql::app::commands
