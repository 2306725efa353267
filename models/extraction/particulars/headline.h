// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/particulars/opening.h"

#include <string>

namespace ql::extraction {

/// The heading over a release: its lines joined by spaces where one runs on into the next, by
/// "; " where a subtitle of its own follows. Bullets, contacts, dates, "FOR IMMEDIATE RELEASE" and
/// a site's menus are left out. Empty where nothing reads like one.
[[nodiscard]] std::string findHeadline(const Scan& scan, const Opening& opening);

/// "FOR IMMEDIATE RELEASE", "News Release", "Exhibit 99.1", a date alone: what stands about a head
/// without being one.
[[nodiscard]] bool isNotice(std::string_view line);

} // namespace ql::extraction
