// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/particulars/opening.h"

namespace ql::extraction {

/// Whom to ask, wherever the release says so: names with role, telephone and e-mail address. A
/// contact without a person's name has the office's.
void readContacts(const Scan& scan, const Opening& opening, Release& release);

} // namespace ql::extraction
