// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/particulars/opening.h"

#include <string>
#include <string_view>

namespace ql::extraction {

/// The company as the release writes it: named first in its opening, in full where it is
/// written so elsewhere ("Alder" and "Alder Systems, Inc."); else from the cover, the headings of
/// the statements, or the filing's header.
[[nodiscard]] std::string findCompany(const Scan& scan, const Opening& opening,
                                      const Release& release);

/// The name a text begins with: "Larkmoor, Reed and Co. (NYSE: L) today" begins with "Larkmoor,
/// Reed and Co."; empty where it begins with none.
[[nodiscard]] std::string nameAt(std::string_view text);

/// The words end with a legal form, "Inc." without its comma counted.
[[nodiscard]] bool endsInLegalForm(std::string_view name);

/// Without (R), (TM) and their signs.
[[nodiscard]] std::string withoutTrademarks(std::string_view text);

} // namespace ql::extraction
