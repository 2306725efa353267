// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/html_style.h"

namespace ql::documents {

/// Style told by the class names newswires give the cells of their tables, whose style sheets
/// stand in files of their own: "…border_bottom_double", "…label_i20", "…padl4", "…singlebottom".
[[nodiscard]] HtmlStyle styleOfClassName(std::string_view name);

} // namespace ql::documents
