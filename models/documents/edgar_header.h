// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <string_view>

namespace ql::documents {

/// Reads the header of an EDGAR submission, in either of its two spellings ("FILED AS OF DATE:
/// 20030729" and "<FILING-DATE>20030729"). Of several filers the one that filed itself (its number
/// begins the accession number) is taken, else the first.
[[nodiscard]] FilingHeader parseEdgarHeader(std::string_view header);

} // namespace ql::documents
