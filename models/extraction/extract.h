// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/release.h"
#include "documents/document.h"

namespace ql::extraction {

/// Reads every statement, the prose and the particulars of a release.
/// Error NotARelease where the document holds no table of results and no results in prose.
/// No silent error: a figure that cannot be placed is an Issue, never a guess.
[[nodiscard]] Result<Release> extract(const documents::Document& document);

} // namespace ql::extraction
