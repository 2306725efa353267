// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/period_text.h"

#include <string>

namespace ql::extraction {

/// Takes a fiscal period out of folded text: "q2 fy24", "2q06", "q3/08", "second quarter of fiscal
/// 2006", "h1 2008", "9m08", "ytd/08", "fy24". What was read becomes spaces.
void takeFiscal(std::string& text, HeadingText& out);

} // namespace ql::extraction
