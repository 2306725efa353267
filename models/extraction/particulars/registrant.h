// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <cstddef>
#include <string>

namespace ql::extraction {

/// The numbers under which a company is filed, as the cover of its filing prints them.
struct Registrant {
    std::string cik;            ///< EDGAR's number, digits only
    std::string commissionFile; ///< "001-16391": three digits before the hyphen, five behind it
    std::string irsNumber;      ///< "86-0741227"
};

/// Reads the cover that stands before line `end`. Each stays empty where the cover does not print
/// it whole, beside words that say what it is; all of them stay empty where more than one
/// registrant files, for then no number is surely the one of the company that reports.
[[nodiscard]] Registrant readRegistrant(const documents::Document& document, std::size_t end);

} // namespace ql::extraction
