// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::fuzz {

/// Stops the program where a page made for showing breaks its contract: a tag or attribute that
/// could fetch or run something, tags that are not closed in order, a size out of all proportion,
/// or a trace that leaves its texts.
void checkPage(std::string_view bytes);

} // namespace ql::fuzz
