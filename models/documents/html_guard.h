// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::documents {

/// False where a tag has so many attributes that libxml2, which compares each with all before it,
/// would not come to an end. Costs one pass over the tags.
[[nodiscard]] bool isSafeMarkup(std::string_view html);

/// A doctype, or elements only a web page has. Looks at all of `start`.
[[nodiscard]] bool hasHtmlMarkup(std::string_view start);

} // namespace ql::documents
