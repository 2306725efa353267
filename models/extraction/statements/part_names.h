// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

namespace ql::extraction {

/// A note headed by what a breakdown calls a part of the company breaks down that part.
void nameParts(Release& release);

} // namespace ql::extraction
